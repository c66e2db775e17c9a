import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { readSubjectRequest, type SubjectRequest } from './subjectRequest.ts';

const key = 'subjects';
/** One panel shows one subject; a few windows may share a folder's storage. */
const kept = 10;
/** A patch from the clipboard is the subject itself: one of this size may be kept over a reload, a larger one is copied again. */
const longestText = 1_000_000;

const storedList = z.array(z.object({ id: z.string(), request: z.unknown() }));

/** What of VS Code's `Memento` is needed. */
export interface SubjectStorage {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** What panels explain, by an id: the panel keeps the id over a reload, and only we know what it stands for. */
export class KeptSubjects {
  readonly #storage: SubjectStorage;

  constructor(storage: SubjectStorage) {
    this.#storage = storage;
  }

  /** Gives a request its id, at once, and stores it; `kept` ends when it is stored. */
  keep(request: SubjectRequest): { readonly id: string; readonly kept: Thenable<void> } {
    const others = this.#list();
    const same = others.find((entry) => JSON.stringify(entry.request) === JSON.stringify(request));
    const id = same?.id ?? randomUUID();
    const tooLong = request.kind === 'patchText' && request.text.length > longestText;
    const list = [{ id, request }, ...others.filter((entry) => entry.id !== id)].slice(0, kept);
    return { id, kept: tooLong ? Promise.resolve() : this.#storage.update(key, list) };
  }

  /** The request of an id, if it is still known. */
  find(id: string): SubjectRequest | undefined {
    return readSubjectRequest(this.#list().find((entry) => entry.id === id)?.request);
  }

  #list(): readonly { readonly id: string; readonly request?: unknown }[] {
    const read = storedList.safeParse(this.#storage.get(key));
    return read.success ? read.data : [];
  }
}
