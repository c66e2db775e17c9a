import type { AddedLine, FileView } from '../fileView.ts';

/** Whether the run of changed lines around one also brings something live, as asked for, which did not stand there before: what went to sleep was replaced. */
export function isReplaced(view: FileView, line: AddedLine, isLive: (text: string) => boolean): boolean {
  if (view.file.content.type !== 'text') return false;
  for (const { lines } of view.file.content.hunks) {
    const at = lines.indexOf(line);
    if (at < 0) continue;
    const start = lines.findLastIndex(({ type }, index) => index < at && type === 'context');
    const end = lines.findIndex(({ type }, index) => index > at && type === 'context');
    return lines
      .slice(start + 1, end < 0 ? lines.length : end)
      .some((one) => one.type === 'added' && one !== line && !view.stays(one.text) && isLive(one.text));
  }
  return false;
}
