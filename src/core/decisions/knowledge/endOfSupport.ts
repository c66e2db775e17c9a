import table from './endOfSupport.json' with { type: 'json' };
import { normalisePackageName, type Ecosystem } from './packageName.ts';

export type ProductRole = 'language' | 'runtime' | 'framework' | 'database' | 'store' | 'system';

/** The last day on which the makers repair a version, as they had announced it on the table's date. */
export interface EndOfSupport {
  readonly product: string;
  /** The version line that the date is about: `3.9` of 3.9.18. */
  readonly cycle: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** YYYY-MM-DD: where repairs go on after that on other terms (a cloud's extra charge, Debian's long-term volunteers), the end of those. */
  readonly extended?: string;
}

/** Where a name was read: a manifest, an image reference, or a list of tool versions. */
export type NameSource = { readonly ecosystem: Ecosystem } | { readonly image: true } | { readonly tool: true };

interface Product {
  readonly id: string;
  readonly name: string;
  readonly role: ProductRole;
  /** How many numbers of a version make its major version: 2 for Python (3.12 → 3.13), 1 for Node.js. */
  readonly major: number;
  /** Where the makers changed their numbering: below this first number two numbers count (PostgreSQL 9.6 → 10 → 11). */
  readonly before: number;
  readonly ends: ReadonlyMap<string, string>;
  readonly extended: ReadonlyMap<string, string>;
  /** Release names that stand for a version: `bookworm` → 12. */
  readonly codes: ReadonlyMap<string, string>;
}

const roles: readonly ProductRole[] = ['language', 'runtime', 'framework', 'database', 'store', 'system'];
const products = new Map<string, Product>();
const byImage = new Map<string, string>();
const byTool = new Map<string, string>();
const byPackage = new Map<string, string>();
const bySystemCode = new Map<string, { readonly product: string; readonly version: string }>();

for (const row of table.products) {
  const role = roles.find((known) => known === row.role);
  if (role === undefined) continue;
  products.set(row.id, {
    id: row.id,
    name: row.name,
    role,
    major: row.major,
    before: row.before ?? 0,
    ends: pairs(row.ends),
    extended: pairs(row.extended),
    codes: pairs(row.codes),
  });
  if (role === 'system')
    for (const [code, version] of pairs(row.codes)) bySystemCode.set(code, { product: row.id, version });
  for (const image of words(row.images)) byImage.set(image, row.id);
  for (const tool of words(row.tools)) byTool.set(tool, row.id);
  for (const name of words(row.packages)) byPackage.set(name.toLowerCase(), row.id);
}

/** Every product id of the table. */
export function productIds(): readonly string[] {
  return [...products.keys()];
}

/**
 * When support of a version ends. The version may be written as in a manifest, a tag or a tool file (`^18.2.0`, `3.9-slim`, `v1.21`, `bookworm`,
 * `POSTGRES_14`); of a range, its first version counts. Undefined when no end is announced or the version is not precise enough to tell.
 */
export function endOfSupport(product: string, version: string): EndOfSupport | undefined {
  const known = products.get(product);
  if (known === undefined) return undefined;
  const cycle = cycleOf(known, version);
  const date = cycle === undefined ? undefined : known.ends.get(cycle);
  if (cycle === undefined || date === undefined) return undefined;
  const extended = known.extended.get(cycle);
  return { product, cycle, date, ...(extended === undefined ? {} : { extended }) };
}

/** The product that a package, an image (registry, tag and all) or a tool name stands for. */
export function productOf(source: NameSource, name: string): string | undefined {
  if ('image' in source) {
    const image = splitImage(name).name;
    return byImage.get(image) ?? byImage.get(image.replace(/(?<!\d)\d+(?:-debian\d+)?$/, ''));
  }
  if ('tool' in source) return byTool.get(name.trim().toLowerCase());
  const normal = normalisePackageName(source.ecosystem, name).toLowerCase();
  const found = byPackage.get(`${source.ecosystem}:${normal}`);
  // A Maven group stands for all its artifacts only where the table lists the bare group.
  return found ?? (source.ecosystem === 'maven' ? byPackage.get(`maven:${normal.split(':', 1)[0] ?? ''}`) : undefined);
}

/** The system that an image's tag names beside what the image is for: `3.12-slim-bookworm` stands on Debian 12. */
export function systemNamed(tag: string): { readonly product: string; readonly version: string } | undefined {
  const named = tag
    .trim()
    .toLowerCase()
    .split('-')
    .find((word) => bySystemCode.has(word));
  return named === undefined ? undefined : bySystemCode.get(named);
}

/** What people call the product: `PostgreSQL` for `postgresql`; the id itself when it is unknown. */
export function productName(id: string): string {
  return products.get(id)?.name ?? id;
}

/** What kind of thing the product is. */
export function productRole(id: string): ProductRole | undefined {
  return products.get(id)?.role;
}

/** What only builds and puts together: the team notices its versions, and nobody else. */
export function onlyBuilds(id: string): boolean {
  return buildTools.has(id);
}

const buildTools: ReadonlySet<string> = new Set([
  'gradle',
  'maven',
  'android-gradle-plugin',
  'composer',
  'pnpm',
  'eslint',
]);

/**
 * Whether two versions belong to different major versions in the product's own sense (Python 3.12 → 3.13 yes, Rails 7.0 → 7.1 no).
 * Undefined when the product is unknown or a version is not precise enough.
 */
export function isMajorUpgrade(product: string, from: string, to: string): boolean | undefined {
  const known = products.get(product);
  if (known === undefined) return undefined;
  const old = majorOf(known, from);
  const next = majorOf(known, to);
  return old === undefined || next === undefined ? undefined : old !== next;
}

/** An image reference without its registry, in parts: `docker.io/library/python:3.9-slim@sha256:…` → `python`, `3.9-slim`. */
export function splitImage(reference: string): { readonly name: string; readonly tag?: string } {
  const plain = reference.trim().toLowerCase().split('@', 1)[0] ?? '';
  const slash = plain.lastIndexOf('/');
  const colon = plain.indexOf(':', slash + 1);
  const path = colon < 0 ? plain : plain.slice(0, colon);
  const tag = colon < 0 ? '' : plain.slice(colon + 1);
  const parts = path.split('/');
  // A first part with a dot or a port is a registry; Docker's own official images may be spelled with their folder.
  const named = parts.length > 1 && /[.:]|^localhost$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  const official = named.slice(named[0] === 'docker' && named[1] === 'library' ? 2 : named[0] === 'library' ? 1 : 0);
  // Google's mirrors put a project before the path.
  const name = official.join('/').replace(/^distroless-mirror\//, '');
  return tag === '' ? { name } : { name, tag };
}

function cycleOf(product: Product, version: string): string | undefined {
  const written = version.trim().toLowerCase();
  if (product.ends.has(written)) return written;
  const numbers = numbersOf(product, version);
  for (let length = numbers.length; length > 0; length -= 1) {
    const cycle = numbers.slice(0, length).join('.');
    if (product.ends.has(cycle)) return cycle;
  }
  return undefined;
}

function majorOf(product: Product, version: string): string | undefined {
  const numbers = numbersOf(product, version);
  const first = Number(numbers[0]);
  if (Number.isNaN(first)) return undefined;
  const length = product.before === 0 ? product.major : first < product.before ? product.major : 1;
  return numbers.length < length ? undefined : numbers.slice(0, length).join('.');
}

/** The numbers of the first version in a text, without leading zeros lost (`20.04` stays `20`, `04`). */
function numbersOf(product: Product, version: string): readonly string[] {
  const written = version.trim().toLowerCase();
  const code = product.codes.get(written.split(/[-_.\s]/, 1)[0] ?? '');
  if (code !== undefined) return code.split('.');
  const found = /\d+(?:[._]\d+)*/.exec(written)?.[0].split(/[._]/) ?? [];
  // Java 8 was long written 1.8.
  return product.role === 'language' && product.name.includes('Java') && found[0] === '1' && found.length > 1
    ? found.slice(1)
    : found;
}

function pairs(text: string | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const word of words(text)) {
    const at = word.lastIndexOf('=');
    map.set(word.slice(0, at), word.slice(at + 1));
  }
  return map;
}

function words(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}
