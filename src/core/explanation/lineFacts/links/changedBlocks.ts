import type { FileChange } from '../../../change/fileChange.ts';

/** Lines that went, and those that came in their place. */
export interface ChangedBlock {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The runs of changed lines of a file in which some go and others come. */
export function changedBlocks({ content }: FileChange): readonly ChangedBlock[] {
  if (content.type !== 'text') return [];
  return content.hunks.flatMap(({ lines }) => {
    const found: { removed: string[]; added: string[] }[] = [];
    let open: (typeof found)[number] | undefined;
    for (const { type, text } of lines) {
      if (type === 'context') open = undefined;
      else {
        if (open === undefined) found.push((open = { removed: [], added: [] }));
        open[type].push(text);
      }
    }
    return found.filter(({ removed, added }) => removed.length > 0 && added.length > 0);
  });
}
