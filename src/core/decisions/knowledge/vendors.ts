import table from './vendors.json' with { type: 'json' };
import { isEcosystem, normalisePackageName } from './packageName.ts';
import { ordinaryNames } from './ordinaryNames.ts';
import { packageOwner } from './packageOwner.ts';
import { once } from '../once.ts';
import type { Ecosystem } from './packageName.ts';

/** An outside service: what it is for, what its bill grows with, and how a change shows that it is used. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** Id of its words in the language files' purposes. */
  readonly purpose: string;
  readonly billing: string;
  readonly packages?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly keys?: readonly string[];
  readonly hosts?: readonly string[];
  readonly infra?: readonly string[];
  readonly receives?: readonly string[];
  /** Whether one may also run it on machines of one's own. */
  readonly selfHosted?: boolean;
}

export const vendors: readonly Vendor[] = table.rows;

/** The vendor whose service a package is for. */
export function vendorOfPackage(ecosystem: Ecosystem, name: string): Vendor | undefined {
  const normal = normalisePackageName(ecosystem, name);
  const exact = byPackage().get(`${ecosystem} ${normal}`);
  if (exact) return exact;
  return (
    packagePrefixes().find((row) => row.ecosystem === ecosystem && normal.startsWith(row.prefix))?.vendor ??
    byFirstWord().get(packageOwner(ecosystem, normal) ?? '')
  );
}

/** The vendor that the name of an environment variable promises, for example STRIPE_SECRET_KEY. */
export function vendorOfKey(key: string): Vendor | undefined {
  const upper = key
    .toUpperCase()
    .replace(
      /^(NEXT_PUBLIC|NUXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|PUBLIC|APP|TF_VAR|PROD|PRODUCTION|STAGING|DEV|TEST)_/,
      '',
    );
  const head = upper.split('_', 1)[0] ?? upper;
  return (keysByHead().get(head) ?? []).find((row) => upper.startsWith(row.key) || `${upper}_` === row.key)?.vendor;
}

/**
 * The same where the name begins with that of the product or of one of its parts: CHECKOUT_SENTRY_DSN. Only vendors of one service by a name that is no other word, since
 * a word in the middle of a name says less than its first.
 */
export function vendorOfPrefixedKey(key: string): Vendor | undefined {
  const rest = key.slice(key.indexOf('_') + 1);
  const vendor = key.includes('_') ? vendorOfKey(rest) : undefined;
  return vendor !== undefined && isOneName(vendor.id) ? vendor : undefined;
}

/** The vendor of this very name, where the name is one word that means nothing else. */
export function vendorOfName(name: string): Vendor | undefined {
  const id = name.toLowerCase();
  return isOneName(id) ? vendorById(id) : undefined;
}

/** The vendor that a host belongs to, by its last labels. */
export function vendorOfHost(host: string): Vendor | undefined {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const vendor = byHost().get(labels.slice(from).join('.'));
    if (vendor) return vendor;
  }
  return undefined;
}

/** The vendor of a Terraform resource type. */
export function vendorOfInfra(resource: string): Vendor | undefined {
  return vendors.find((vendor) => vendor.infra?.some((prefix) => resource.startsWith(prefix)));
}

export function vendorById(id: string): Vendor | undefined {
  return byId().get(id);
}

const byId = once(() => new Map(vendors.map((vendor) => [vendor.id, vendor])));

const byHost = once(
  () => new Map(vendors.flatMap((vendor) => (vendor.hosts ?? []).map((host) => [host, vendor] as const))),
);

const byPackage = once(
  () =>
    new Map(
      vendors.flatMap((vendor) =>
        Object.entries(vendor.packages ?? {}).flatMap(([ecosystem, names]) =>
          (names ?? [])
            .filter((name) => !name.endsWith('*'))
            .map((name) => [`${ecosystem} ${normal(ecosystem, name)}`, vendor] as const),
        ),
      ),
    ),
);

/** Vendors of one service alone, by a name that is no word of other meanings: their kits for frameworks carry it before the framework's. */
const byFirstWord = once(
  () =>
    new Map(
      vendors
        .filter(({ id, purpose, selfHosted }) => !selfHosted && isOneName(id) && !houses.has(purpose))
        .map((vendor) => [vendor.id, vendor] as const),
    ),
);

/** A name that is written as one word and means nothing else. */
function isOneName(id: string): boolean {
  return /^[a-z\d]{5,}$/.test(id) && !ordinaryNames.has(id);
}

/** Houses of many services, of which most packages choose none. */
const houses: ReadonlySet<string> = new Set(['cloud', 'hosting']);

const packagePrefixes = once(() =>
  vendors.flatMap((vendor) =>
    Object.entries(vendor.packages ?? {}).flatMap(([ecosystem, names]) =>
      (names ?? [])
        .filter((name) => name.endsWith('*'))
        .map((name) => ({ ecosystem, prefix: normal(ecosystem, name.slice(0, -1)), vendor })),
    ),
  ),
);

const keysByHead = once(() => {
  const result = new Map<string, { key: string; vendor: Vendor }[]>();
  for (const vendor of vendors) {
    for (const key of vendor.keys ?? []) {
      const head = key.split('_', 1)[0] ?? key;
      const rows = result.get(head) ?? [];
      rows.push({ key, vendor });
      rows.sort((a, b) => b.key.length - a.key.length);
      result.set(head, rows);
    }
  }
  return result;
});

function normal(ecosystem: string, name: string): string {
  return isEcosystem(ecosystem) ? normalisePackageName(ecosystem, name) : name;
}
