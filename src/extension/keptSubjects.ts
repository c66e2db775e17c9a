import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { readSubjectRequest, type SubjectRequest } from './subjectRequest.ts';

const key = 'subjects';
/** One panel shows one subject; a few windows may share a folder's storage. */
const kept = 10;

const storedList = z.array(z.object({ id: z.string(), request: z.unknown() }));
type Stored = z.infer<typeof storedList>[number];

/** A patch from the clipboard is the subject itself, and may be of many megabytes: it is kept apart, by what it says. */
const keptPatch = z.object({ kind: z.literal('keptPatch'), text: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** What of VS Code's `Memento` is needed. */
export interface SubjectStorage {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** Where long texts are kept, by name. */
export interface TextStorage {
  write(name: string, text: string): Promise<void>;
  /** Undefined when there is none of this name. */
  read(name: string): Promise<string | undefined>;
  /** Forgets the others. */
  keepOnly(names: readonly string[]): Promise<void>;
}

/** What panels explain, by an id: the panel keeps the id over a reload, and only we know what it stands for. */
export class KeptSubjects {
  readonly #storage: SubjectStorage;
  readonly #texts: TextStorage;

  constructor(storage: SubjectStorage, texts: TextStorage) {
    this.#storage = storage;
    this.#texts = texts;
  }

  /** Gives a request its id, at once, and stores it; `kept` ends when it is stored. */
  keep(request: SubjectRequest): { readonly id: string; readonly kept: Promise<void> } {
    const others = this.#list();
    const stored = storedForm(request);
    const same = others.find((entry) => JSON.stringify(entry.request) === JSON.stringify(stored));
    const id = same?.id ?? randomUUID();
    const list = [{ id, request: stored }, ...others.filter((entry) => entry.id !== id)].slice(0, kept);
    return { id, kept: this.#store(request, list) };
  }

  /** The request of an id, if it is still known. */
  async find(id: string): Promise<SubjectRequest | undefined> {
    const stored = this.#list().find((entry) => entry.id === id)?.request;
    const patch = keptPatch.safeParse(stored);
    if (!patch.success) return readSubjectRequest(stored);
    const text = await this.#texts.read(patch.data.text);
    // Another window may still be writing it.
    return text === undefined || nameOf(text) !== patch.data.text ? undefined : { kind: 'patchText', text };
  }

  async #store(request: SubjectRequest, list: readonly Stored[]): Promise<void> {
    // The list comes first: whoever asks in between sees what is newest.
    await this.#storage.update(key, list);
    if (request.kind === 'patchText') await this.#texts.write(nameOf(request.text), request.text);
    const named = list.flatMap((entry) => {
      const patch = keptPatch.safeParse(entry.request);
      return patch.success ? [patch.data.text] : [];
    });
    await this.#texts.keepOnly(named);
  }

  #list(): readonly Stored[] {
    const read = storedList.safeParse(this.#storage.get(key));
    return read.success ? read.data : [];
  }
}

function storedForm(request: SubjectRequest): unknown {
  return request.kind === 'patchText' ? { kind: 'keptPatch', text: nameOf(request.text) } : request;
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
