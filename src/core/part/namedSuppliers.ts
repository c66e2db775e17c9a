import { ordinary } from './partSuppliers.ts';
import { vendorById } from '../decisions/knowledge/vendors.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** Outside services whose name is part of a name in the code (`useMixpanelTracking`, `SentryContext`), or stands in a sentence of its notes. */
export function namedSuppliers(view: FileView, lines: readonly PartLine[]): readonly string[] {
  if (view.kind.role !== 'product') return [];
  const names = new Set<string>();
  for (const { text } of lines)
    for (const [, word = ''] of text.matchAll(/(?<!\p{Lu})(\p{Lu}\p{Ll}{4,14})(?![\p{Ll}\d])/gu)) {
      const vendor = ordinary.has(word.toLowerCase()) ? undefined : vendorById(word.toLowerCase());
      if (vendor?.name === word || vendor?.name.startsWith(`${word} (`)) names.add(word);
    }
  return [...names].slice(0, mostNames);
}

const mostNames = 3;
