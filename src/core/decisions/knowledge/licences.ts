import table from './licences.json' with { type: 'json' };
import { normalisePackageName, type Ecosystem } from './packageName.ts';

/** What a licence asks of a company that builds a product on the part, from nothing to everything. */
export type LicenceClass =
  | 'public-domain'
  | 'permissive'
  | 'weak-copyleft'
  | 'source-available'
  | 'strong-copyleft'
  | 'network-copyleft'
  | 'proprietary';

export interface Licence {
  /** SPDX id, or `LicenseRef-…` where SPDX has none. */
  readonly id: string;
  /** What people call it; proper names, the same in every language. */
  readonly name: string;
  readonly class: LicenceClass;
}

/** From the freest to the most demanding. */
export const licenceClasses: readonly LicenceClass[] = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'source-available',
  'strong-copyleft',
  'network-copyleft',
  'proprietary',
];

const byId = new Map<string, Licence>();
const byKey = new Map<string, Licence>();

for (const row of table.licences) {
  const found = licenceClasses.find((known) => known === row.class);
  if (found === undefined) continue;
  const licence = { id: row.id, name: row.name, class: found };
  byId.set(row.id.toLowerCase(), licence);
  for (const key of keysOf(row.id)) byKey.set(key, byKey.get(key) ?? licence);
}
for (const [written, id] of Object.entries({
  bsd: 'BSD-3-Clause',
  newbsd: 'BSD-3-Clause',
  apache: 'Apache-2.0',
  apachesoftware: 'Apache-2.0',
  expat: 'MIT',
  unlicensed: 'LicenseRef-Proprietary',
  proprietary: 'LicenseRef-Proprietary',
  commercial: 'LicenseRef-Commercial',
  elastic: 'Elastic-2.0',
  cc0: 'CC0-1.0',
  publicdomain: 'CC0-1.0',
  psf: 'PSF-2.0',
  boost: 'BSL-1.0',
})) {
  const licence = byId.get(id.toLowerCase());
  if (licence !== undefined) byKey.set(written, licence);
}

/**
 * The licence behind an SPDX id, an SPDX expression or a usual spelling (`GPLv3`, `Apache License 2.0`). Of a choice (`OR`) it is the freest,
 * of a sum (`AND`) the most demanding one. Undefined when a part is unknown, or when choices and sums are mixed.
 */
export function licenceOf(spdx: string): Licence | undefined {
  const text = spdx.trim().slice(0, 300);
  const choices = text.split(/ or (?!later)|\|\|/i);
  const sums = text.split(/ and |&&/i);
  if (choices.length > 1 && sums.length > 1) return undefined;
  if (choices.length > 1) return extreme(choices, -1);
  if (sums.length > 1) return extreme(sums, 1);
  // `GNU General Public License v3 (GPLv3)`: the short name says it.
  const short = /\(([A-Za-z0-9.+-]{2,14})\)$/.exec(text)?.[1];
  return (
    byId.get(text.toLowerCase()) ??
    byKey.get(keyOf(text)) ??
    (short === undefined ? undefined : byKey.get(keyOf(short)))
  );
}

/** The SPDX id of a licence, from its text: recognised by its own distinctive words within the first 3,000 characters. */
export function licenceOfText(text: string): string | undefined {
  const start = ` ${text}`
    .slice(0, 3000)
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/(?:[\s*#>]|\/\/)+/g, ' ');
  return table.texts.find(({ has }) => has.split('|').every((words) => start.includes(words)))?.id;
}

interface PackageRow {
  readonly from: string;
  readonly licence: string;
}

/** Not every ecosystem has rows. */
const rowsByEcosystem: Readonly<Partial<Record<Ecosystem, Readonly<Record<string, string>>>>> = table.packages;

/** By ecosystem; an ecosystem's rows are read when it is first asked for, so that starting costs nothing. */
const packages = new Map<Ecosystem, ReadonlyMap<string, readonly PackageRow[]>>();

/**
 * The licence (SPDX id or expression) of a well-known package whose terms a company should know, at a version; without one, of the newest. Undefined for all others:
 * this is no catalogue of licences.
 */
export function packageLicence(ecosystem: Ecosystem, name: string, version?: string): string | undefined {
  const rows = packages.get(ecosystem) ?? readRows(ecosystem);
  packages.set(ecosystem, rows);
  const normal = normalisePackageName(ecosystem, name);
  const found = rows.get(normal) ?? rowsOfPrefix(rows, normal);
  const numbers = /\d+(?:\.\d+){0,3}/.exec(version ?? '')?.[0];
  const reached = (found ?? []).filter(
    ({ from }) => from === '' || numbers === undefined || compareVersions(from, numbers) <= 0,
  );
  const newest = reached.reduce<PackageRow | undefined>(
    (best, row) => (best === undefined || compareVersions(row.from, best.from) > 0 ? row : best),
    undefined,
  );
  return newest === undefined || newest.licence === '' ? undefined : newest.licence;
}

function readRows(ecosystem: Ecosystem): ReadonlyMap<string, readonly PackageRow[]> {
  const map = new Map<string, PackageRow[]>();
  for (const [written, licence] of Object.entries(rowsByEcosystem[ecosystem] ?? {})) {
    const [, name = written, from = ''] = /^(.+)@(\d[\d.]*)$/.exec(written) ?? [];
    const key = name.endsWith('*') ? name : normalisePackageName(ecosystem, name);
    const rows = map.get(key);
    if (rows === undefined) map.set(key, [{ from, licence }]);
    else rows.push({ from, licence });
  }
  return map;
}

/** Rows that end in `*` stand for every package that begins so; the longest one counts. */
function rowsOfPrefix(
  rows: ReadonlyMap<string, readonly PackageRow[]>,
  name: string,
): readonly PackageRow[] | undefined {
  for (let length = name.length; length > 2; length -= 1) {
    const found = rows.get(`${name.slice(0, length)}*`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function compareVersions(first: string, second: string): number {
  const [a, b] = [first.split('.'), second.split('.')];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = Number(a[at] ?? 0) - Number(b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function extreme(parts: readonly string[], sign: 1 | -1): Licence | undefined {
  let best: Licence | undefined;
  for (const part of parts) {
    const licence = licenceOf(part.replace(/[()]/g, '').trim());
    if (licence === undefined) return undefined;
    if (best === undefined || sign * (licenceClasses.indexOf(licence.class) - licenceClasses.indexOf(best.class)) > 0)
      best = licence;
  }
  return best;
}

/** The spellings under which an id is also met: GPL-3.0-only as GPL-3.0, GPLv3 and GPL-3; GPL-3.0-or-later as GPL-3.0+. */
function keysOf(id: string): readonly string[] {
  const written = [id, id.replace(/-only$/, ''), id.replace(/-or-later$/, '+'), id.replace(/-(?:only|or-later)$/, '')];
  return written.flatMap((name) => [keyOf(name), keyOf(name.replace(/(\d)\.0(?=\D|$)/, '$1'))]);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|gnu|licen[cs]es?|version|v)\b/g, '')
    .replace(/general public/g, 'gpl')
    .replace(/lesser gpl|library gpl/g, 'lgpl')
    .replace(/affero gpl/g, 'agpl')
    .replace(/mozilla public/g, 'mpl')
    .replace(/eclipse public/g, 'epl')
    .replace(/business source/g, 'busl')
    .replace(/[^a-z0-9+]/g, '')
    .replace(/v(?=\d)/g, '');
}
