import * as z from 'zod/mini';
import type { SubjectStorage } from './keptSubjects.ts';
import type { SubjectRequest } from './subjectRequest.ts';

const key = 'lastExplained';
/** Repositories that are remembered, the latest first. */
const kept = 50;

const storedList = z.array(z.object({ folder: z.string(), commit: z.string() }));

/** Up to where each repository was explained, kept with the workspace: what 'since I last explained' starts from. */
export class LastExplained {
  readonly #storage: SubjectStorage;

  constructor(storage: SubjectStorage) {
    this.#storage = storage;
  }

  /** The commit up to which a repository was explained; undefined where it never was. */
  find(folder: string): string | undefined {
    return this.#list().find((entry) => entry.folder === folder)?.commit;
  }

  /**
   * Remembers what was explained, where it reaches the newest commit (`head`, as far as the editor knows it). An older commit or range is left alone: what
   * came after it was not explained by it.
   */
  async keep(request: SubjectRequest, { ref, head }: { readonly ref?: string; readonly head?: string }): Promise<void> {
    if (ref === undefined || !('folder' in request) || !reachesHead(request, { ref, head })) return;
    const others = this.#list().filter((entry) => entry.folder !== request.folder);
    await this.#storage.update(key, [{ folder: request.folder, commit: ref }, ...others].slice(0, kept));
  }

  #list(): readonly { readonly folder: string; readonly commit: string }[] {
    const read = storedList.safeParse(this.#storage.get(key));
    return read.success ? read.data : [];
  }
}

function reachesHead(
  { kind }: SubjectRequest,
  { ref, head }: { readonly ref: string; readonly head: string | undefined },
): boolean {
  switch (kind) {
    case 'since':
    case 'branch':
      return true;
    case 'commit':
    case 'range':
      return ref === head;
    case 'work':
    case 'staged':
    case 'patchFile':
    case 'patchText':
    case 'file':
      return false;
  }
}
