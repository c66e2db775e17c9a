import type { FileView } from '../fileView.ts';

/**
 * Whether all jobs of a file of automatic work ask for machines of the team's own: their minutes are on no bill. Where a job asks for a rented one, or stands elsewhere,
 * nothing is known of all.
 */
export function onOwnMachines({ added, removed }: FileView): boolean {
  const lines = (added.length > 0 ? added : removed).map(({ text }) => text);
  const asked = lines.flatMap((text, at) => {
    const found = asks.exec(text);
    if (found === null) return [];
    const [, key = '', value = ''] = found;
    return [{ key, value: value.trim() === '' ? listBelow(lines, at) : value.trim() }];
  });
  return (
    asked.length > 0 && asked.every(({ key, value }) => isOwn(key, value)) && !lines.some((text) => rented.test(text))
  );
}

/** Whether a machine that a job asks for is the team's own. */
export function isOwnMachine(value: string): boolean {
  return /\bself[-.]hosted\b/.test(value);
}

function isOwn(key: string, value: string): boolean {
  if (isOwnMachine(value)) return true;
  // A machine of one's own is called by the name of its owner, or stands in a pool that one has named.
  if (key === 'resource_class') return /^["']?[\w.-]{1,60}\/[\w.-]{1,60}/.test(value);
  return key === 'pool' && /^["']?(?!Azure)\w[\w .-]{0,60}["']?$|^name: (?!["']?Azure)/.test(value);
}

/** The lines of a list or of names that stand below a key and further in. */
function listBelow(lines: readonly string[], at: number): string {
  const indent = (text: string): number => text.length - text.trimStart().length;
  const key = indent(lines[at] ?? '');
  const below = lines.slice(at + 1, at + 8);
  const end = below.findIndex((text) => text.trim() !== '' && indent(text) <= key && !/^\s*- /.test(text));
  return below
    .slice(0, end < 0 ? below.length : end)
    .map((text) => text.trim())
    .join(' ');
}

const asks = /^\s*(?:-\s)?(runs-on|resource_class|pool):(.*)$/;
/** Machines that somebody lends, and work that stands in another file. */
const rented = /\bvmImage\b|^\s*(?:-\s)?uses:\s["']?\S{1,120}\.github\/workflows\//;
