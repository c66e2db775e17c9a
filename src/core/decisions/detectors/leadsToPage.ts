import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';

/** Whether a page answers the address that a line opens: in Spring, what stands below it says so. */
export function leadsToPage(view: FileView, line: AddedLine | RemovedLine): boolean {
  if (!/\.(?:java|kt)$/.test(view.path)) return false;
  const below =
    line.type === 'added'
      ? view.added.filter(({ newLine }) => newLine > line.newLine && newLine < line.newLine + 6)
      : view.removed.filter(({ oldLine }) => oldLine > line.oldLine && oldLine < line.oldLine + 6);
  return below.some(({ text }) =>
    /\bModelAndView\b|"(?:redirect|forward):|\bmodel: Model\b|\bModel model\b/.test(text),
  );
}
