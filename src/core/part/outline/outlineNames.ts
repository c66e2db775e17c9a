import { readableName } from '../partName.ts';

/** Readable names in the order of the file, each once; everything is counted. */
export class OutlineNames {
  count = 0;
  readonly #seen = new Set<string>();
  readonly #names: string[] = [];

  get names(): readonly string[] {
    return this.#names;
  }

  add(identifier: string): void {
    if (identifier === '' || this.#seen.has(identifier)) return;
    this.#seen.add(identifier);
    this.count += 1;
    const name = readableName(identifier);
    if (name !== undefined && this.#names.length < mostNames && !this.#names.includes(name)) this.#names.push(name);
  }

  /** Words that somebody wrote for readers. */
  addText(text: string): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean === '' || this.#seen.has(clean)) return;
    this.#seen.add(clean);
    this.count += 1;
    if (
      /^(?:title|name|label|text|test|lorem.*|description|placeholder|value|ok|close|cancel|submit|save)$/i.test(clean)
    )
      return;
    if (
      this.#names.length < mostNames &&
      clean.length >= 3 &&
      clean.length <= 60 &&
      /^[\p{L}\d][\p{L}\d ,’'&!?.:%()-]*$/u.test(clean) &&
      /\p{L}{3}/u.test(clean) &&
      !/[a-z][A-Z]|\(\)|\w\.\w|\.\./.test(clean)
    ) {
      this.#names.push(clean.replace(/[.:]$/, '').replace(/'/g, '’'));
    }
  }
}

/** More names than a sentence can hold; the words choose among the first. */
const mostNames = 24;

/** What the first of a pattern's groups holds that took part. */
export function firstGroup(match: RegExpExecArray): string {
  const groups: readonly (string | undefined)[] = match.slice(1);
  return groups.find((group) => group !== undefined) ?? '';
}
