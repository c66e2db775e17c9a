import { harmlessReaders } from './harmless/harmlessReaders.ts';
import { linkReaders } from './links/linkReaders.ts';
import { scopeReaders } from './scope/scopeReaders.ts';
import { sentReaders } from './sent/sentReaders.ts';
import { teamReaders } from './team/teamReaders.ts';
import type { FileView } from '../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from './lineFact.ts';

/** A reader of each sort of fact: where links lead, what is sent to people, what is proved to be harmless, what the team says by its checks and remarks. */
const sorts: readonly (() => LineFactReader)[] = [
  ...linkReaders,
  ...sentReaders,
  ...harmlessReaders,
  ...teamReaders,
  ...scopeReaders,
];

/** Shows each file to all of them. */
export class LineFactReaders {
  readonly #readers = sorts.map((make) => make());

  read(view: FileView, screen: boolean): void {
    for (const reader of this.#readers) reader.read(view, screen);
  }

  /** What they found, what weighs most first. */
  facts(): readonly LineFact[] {
    return this.#readers.flatMap((reader) => reader.facts()).sort((a, b) => b.weight - a.weight);
  }
}
