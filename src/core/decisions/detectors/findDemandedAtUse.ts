import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { isScreen } from '../screens.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A setting without which the work fails when it is asked for: an error says that it is not filled in, and nothing nearby knew it before. Left alone: settings that the
 * same file read before, scripts, tests, tools, settings of the building machine.
 */
export function findDemandedAtUse(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || place === 'development') return [];
  if (
    aside.test(view.path) ||
    view.path.endsWith('.ipynb') ||
    isScreen(view.path) ||
    view.file.content.type !== 'text' ||
    view.file.status !== 'modified'
  )
    return [];
  const told = new Set<string>();
  const known = (name: string): boolean =>
    view.removed.some(({ text }) => text.includes(name)) ||
    (view.file.content.type === 'text' &&
      view.file.content.hunks.some((hunk) =>
        hunk.lines.some((line) => line.type === 'context' && line.text.includes(name)),
      ));
  return view.linesFor(words).flatMap(({ line }) => {
    const { text } = line;
    if (line.type !== 'added' || text.length > 300 || !says.test(text) || onlyNoted.test(text) || onlyBeside.test(text))
      return [];
    const code = codePart(text, view.language);
    const name = demanded
      .exec(code)
      ?.slice(1)
      .find((group: string | undefined) => group !== undefined);
    if (name === undefined || told.has(name) || ofTheMachine.test(name) || known(name)) return [];
    const evidence = view.evidence('new', line.newLine);
    if (!evidence) return [];
    told.add(name);
    return [
      { kind: 'setting-demanded', thing: name, effect: 'more', grade: 'B', facts: { name }, evidence: [evidence] },
    ];
  });
}

const aside =
  /(^|\/)(scripts?|tools?|bin|hack|dev|e2e|tests?|spec|docs?|examples?|migrations?|ci)\/|(^|\/)(playwright|cypress|vitest|jest|vite|next|webpack)[^/]*$|test|mock|cli\b/i;
const says = /configured|must be|required|missing|not set|undefined|not defined/i;
const words = prefilter([{ pattern: says }]);
/** A note of it stops nothing. */
const onlyNoted = /\b(?:console|log(?:ger|ging)?|Logger|warnings?)\b/;
/** Asked of those who chose something else. */
const onlyBeside = /\b(?:when|if|unless|because)\b[^"'`]{1,60}\b(?:set|enabled|used|provided|configured|true)\b/;
const demanded =
  /["'`][^"'`]{0,80}?\b([A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,6})\b[^"'`]{1,24}?\b(?:is not (?:configured|set|defined)|not (?:configured|set|defined)|must be (?:set|configured|provided|defined)|is (?:required|missing|undefined))|["'`][^"'`]{0,40}?\b[mM]issing (?:required )?(?:env\w{0,12} )?(?:var\w{0,8} )?([A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,6})\b/;
const ofTheMachine = /^(?:NODE_ENV|RAILS_ENV|MIX_ENV|CI_|GITHUB_|DATABASE_URL$|ERR_|HTTP_|E2E_|TEST_)/;
