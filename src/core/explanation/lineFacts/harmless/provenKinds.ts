import { onlyOwnNumber } from './ownNumber.ts';
import { PreparedCodeReader } from './preparedCode.ts';
import { onlyReadAloud } from './readAloud.ts';
import { onlyWorkbench } from './workbench.ts';
import type { FileRole } from '../../../change/fileKind.ts';
import type { FileView } from '../../../decisions/fileView.ts';

/** What a whole change proves to be, and nothing else: see `narrator.headline.nothing`. */
export type ProvenKind = 'ownNumber' | 'workbench' | 'readAloud' | 'prepared';

/** Weighs file by file whether all that changes is of one harmless kind. */
export class ProvenKindReader {
  #left = kinds;
  #shown = 0;
  readonly #prepared = new PreparedCodeReader();

  /** Takes one file into account; `screen` says whether it draws what people see. */
  read(view: FileView, screen: boolean): void {
    this.#prepared.read(view, screen);
    if (this.#left.length === 0 || beside.has(view.kind.role)) return;
    // The exact list of components follows what else changes, and proves nothing alone.
    if (view.kind.role !== 'lock') this.#shown += 1;
    this.#left = this.#left.filter(({ proves }) => proves(view, screen));
  }

  /** The kind, once all files have passed. */
  kind(): ProvenKind | undefined {
    if (this.#shown > 0 && this.#left.length > 0) return this.#left[0]?.name;
    return this.#prepared.names().length > 0 ? 'prepared' : undefined;
  }

  /** The names of what is only prepared. */
  prepared(): readonly string[] {
    return this.kind() === 'prepared' ? this.#prepared.names() : [];
  }
}

const kinds: readonly { readonly name: ProvenKind; readonly proves: (view: FileView, screen: boolean) => boolean }[] = [
  { name: 'ownNumber', proves: onlyOwnNumber },
  { name: 'readAloud', proves: (view, screen) => screen && onlyReadAloud(view) },
  { name: 'workbench', proves: onlyWorkbench },
];

/** What may change with it: it proves nothing of what customers use. */
const beside: ReadonlySet<FileRole> = new Set<FileRole>(['tests', 'documents', 'generated']);
