import type { FileView } from '../decisions/fileView.ts';

/** Files that get another place, and whether what names other parts only follows them. */
export class RelocationReader {
  #renamed = 0;
  #named = 0;
  readonly #names = new Set<string>();
  readonly #left = new Set<string>();
  readonly #come = new Set<string>();

  read({ file: { status, oldPath }, path }: FileView): void {
    if (status !== 'renamed' || oldPath === undefined || servedByPath.test(path) || servedByPath.test(oldPath)) return;
    this.#renamed += 1;
    const [name = '', folder = ''] = oldPath.split('/').slice(-2).reverse();
    this.#names.add(name.replace(/\.[\w.]{1,20}$/, '')).add(folder);
  }

  /** Takes a line into account that says where a name is found. */
  readNaming(type: 'added' | 'removed', text: string): void {
    this.#named += 1;
    const place = (/["']([^"']{1,200})["']/.exec(text) ??
      /^\s*(?:from|import|use|using)\s([\w.\\:]{1,200})/.exec(text))?.[1];
    const last = place
      ?.split(/[/.\\:]+/)
      .filter((one) => one !== '' && !ending.test(one))
      .at(-1);
    if (last !== undefined) (type === 'added' ? this.#come : this.#left).add(last);
  }

  /** Whether files got another place, and lines name at their new one what was named at the old. */
  followed(): boolean {
    if (this.#renamed === 0 || this.#named === 0) return false;
    return [...this.#left].every((one) => this.#come.has(one) || this.#names.has(one));
  }
}

const ending = /^(?:[cm]?[jt]sx?|vue|svelte|css|scss)$/;
/** Where a file stands decides at which address it is found, or when it is run. */
const servedByPath =
  /(?:^|\/)(?:pages?|routes?|api|public|static|views|templates|migrations?|controllers|commands|plugins|middlewares?|layouts|functions)\/|(?:^|\/)app\/(?!(?:models|services|helpers|javascript|components|lib|utils|src|assets)\/)/;
