import type { FileView } from './fileView.ts';

/** Whether a new step on stored data leaves before it does anything on the live product. */
export function leavesInProduction({ file, added }: FileView): boolean {
  if (file.status !== 'added') return false;
  const lines = added.slice(0, mostLines).filter(({ text }) => text.trim() !== '' && !remark.test(text));
  const at = lines.findIndex(({ text }) => opens.test(text));
  return at >= 0 && leaves.test(lines[at + 1]?.text ?? '');
}

/** Whether a list of statements that runs at an upgrade turns what is stored into another form. */
export function reshapesAtUpgrade({ path, added }: FileView): boolean {
  return atUpgrade.test(path) && added.slice(0, mostLines).some(({ text }) => reshapes.test(text));
}

/** A migration that is about tests, by its name, is none of them. */
export function isTried({ path, kind }: FileView): boolean {
  return (
    kind.place === 'test' &&
    !/^(?!.*(?:^|\/)(?:tests?|specs?|e2e|fixtures?)\/).*(?:migrations?|migrate)\/\d{4,14}[^/]*$/.test(path)
  );
}

const mostLines = 500;
const remark = /^\s*(?:#|\/\/|--)/;
const opens = /^\s*def (?:self\.)?(?:change|up)\b|\bfunction up\(\)/;
const leaves =
  /^\s*return (?:if Rails\.env\.production\?|unless Rails\.env\.(?:development|test|local)\?)|^\s*return if Rails\.env\.in\?\(?%w\[?\(?production/;
const atUpgrade =
  /(?:^|\/)(?:upgrade|update)[\w.-]{0,40}\/[^/]{1,80}\.sql$|(?:^|\/)(?:upgrade|update)-(?:to|from)-[^/]{1,60}\.sql$/i;
const reshapes = /^\s*ALTER TABLE \S{1,80} (?:CONVERT|MODIFY|CHANGE)\b/i;
