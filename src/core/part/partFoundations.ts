import { endOfSupport, productName, productOf } from '../decisions/knowledge/endOfSupport.ts';
import { isEcosystem } from '../decisions/knowledge/packageName.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** A version of what the product stands on. */
export interface Foundation {
  readonly name: string;
  readonly version: string;
  /** YYYY-MM-DD: the last day on which its makers repair it. */
  readonly end?: string;
}

/** The versions of languages, systems and frameworks that a part settles, each once. */
export function partFoundations(view: FileView, lines: readonly PartLine[]): readonly Foundation[] {
  if (view.kind.place === 'example' || view.kind.role === 'documents' || view.kind.role === 'tests') return [];
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 0];
  const within = (line: number | undefined): boolean => line !== undefined && line >= first && line <= last;
  const found = new Map<string, Foundation>();
  const note = (product: string, version: string): void => {
    const plain = /\d+(?:\.\d+){0,3}/.exec(version)?.[0];
    const id = productOf({ image: true }, product) ?? productOf({ tool: true }, product) ?? product;
    const end = endOfSupport(id, plain ?? version);
    const key = `${id} ${end?.cycle ?? plain ?? ''}`;
    if (plain === undefined || found.has(key)) return;
    found.set(key, {
      name: productName(id),
      version: end?.cycle ?? plain,
      ...(end === undefined ? {} : { end: end.date }),
    });
  };
  for (const { product, to, newLine } of view.runtimes()) if (to !== undefined && within(newLine)) note(product, to);
  for (const { ecosystem, name, to, newLine, scope } of view.dependencies()) {
    const product = scope === 'development' || !isEcosystem(ecosystem) ? undefined : productOf({ ecosystem }, name);
    if (product !== undefined && to !== undefined && within(newLine)) note(product, to);
  }
  return [...found.values()];
}
