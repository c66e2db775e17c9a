import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { vendorOfAction } from '../knowledge/serviceActions.ts';
import { settingReads } from '../knowledge/settingReads.ts';
import {
  vendorById,
  vendorOfInfra,
  vendorOfKey,
  vendorOfName,
  vendorOfPackage,
  vendorOfPrefixedKey,
} from '../knowledge/vendors.ts';
import { isVersionList, vendorsAligned } from './alignedVersions.ts';
import { proofOf } from './proofOf.ts';
import { servedBy, vendorAt } from './supplierAddresses.ts';
import type { Vendor } from '../knowledge/vendors.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Sighting } from '../finding.ts';

/**
 * Where a supplier shows in one file: its package, a key, its machines, its address. Whether it is new to the product is decided when all files are seen.
 * Left alone: tests, documents, examples, translations, vendored and generated files, and components used only while developing.
 */
export function sightSuppliers(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if (
    silentRoles.has(role) ||
    place === 'test' ||
    place === 'example' ||
    /(^|\/)(scripts?|tools?|bin|hack|dev)\//.test(view.path)
  )
    return [];
  return [...packages(view), ...keys(view), ...steps(view), ...(role === 'parts' ? [] : code(view))];
}

const silentRoles: ReadonlySet<string> = new Set([
  'tests',
  'documents',
  'translations',
  'lock',
  'generated',
  'vendored',
  'media',
]);

const ownPart = /^(workspace|file|link|portal):/;

function packages(view: FileView): readonly Sighting[] {
  const aligned = vendorsAligned(view);
  return view.dependencies().flatMap((change) => {
    const vendor = vendorOfPackage(change.ecosystem, change.name);
    if (!vendor) return [];
    if (change.scope === 'development' && change.fromScope === undefined) return [];
    // A part of the same repository is our own product, whatever its name.
    if (ownPart.test(change.to ?? change.from ?? '')) return [];
    // A list of versions that go together uses none of what it lists.
    if (isVersionList(change.name) || aligned.has(vendor.id)) return [];
    if (change.from !== undefined && change.to !== undefined) return [sighting(vendor, 'kept', 'package', [])];
    const side = change.to === undefined ? 'old' : 'new';
    const line = side === 'old' ? change.oldLine : change.newLine;
    const evidence = line === undefined ? undefined : view.evidence(side, line, 2);
    if (!evidence) return [];
    const seen = sighting(vendor, side === 'new' ? 'added' : 'removed', 'package', [evidence]);
    return [side === 'new' && isNewTo(view, vendor) ? { ...seen, facts: { ...seen.facts, part: 'new' } } : seen];
  });
}

/** Whether a part of the product that was there before had none of this supplier's packages. The list at the root is for the whole. */
function isNewTo(view: FileView, vendor: Vendor): boolean {
  const old = view.file.sides?.old;
  if (view.file.status !== 'modified' || old === undefined || !view.path.includes('/')) return false;
  const names = Object.values(vendor.packages ?? {}).flatMap((list) => list ?? []);
  return !names.some((name) => old.toLowerCase().includes(name.replace(/\*$/, '').toLowerCase()));
}

function keys(view: FileView): readonly Sighting[] {
  if (view.kind.role === 'parts' || view.kind.role === 'product') return [];
  const found = keySightings(view);
  // A new list of the keys of many suppliers writes down what there is; it chooses none of them.
  const isNewList =
    view.file.status === 'added' && new Set(found.filter((one) => one.via === 'key').map((one) => one.thing)).size > 2;
  return isNewList ? found.map((one) => (one.via === 'key' ? { ...one, sign: 'kept' as const } : one)) : found;
}

function keySightings(view: FileView): readonly Sighting[] {
  return view.settings().flatMap((change) => {
    const last = change.keyPath.at(-1) ?? '';
    // Lists of settings for a program name each in a field of its own: `- name: SENTRY_DSN`.
    const name = last === 'name' ? (change.to ?? change.from ?? '') : last;
    const isResource = change.keyPath[0] === 'resource';
    const vendor = isResource
      ? vendorOfInfra(change.keyPath[1] ?? '')
      : vendorOfKeyName(name, change.to ?? change.from ?? '');
    // A supplier that is written down switched off is not used.
    if (!vendor || /^(false|off|no|0|disabled)$/i.test(change.to ?? change.from ?? '')) return [];
    if (change.from !== undefined && change.to !== undefined) return [sighting(vendor, 'kept', 'key', [])];
    const side = change.to === undefined ? 'old' : 'new';
    const line = side === 'old' ? change.oldLine : change.newLine;
    const evidence = line === undefined ? undefined : view.evidence(side, line, 1);
    if (!evidence) return [];
    const before = side === 'new' && !isResource && mentionsKeyOf(vendor, view.file.sides?.old);
    const after = side === 'old' && !isResource && mentionsKeyOf(vendor, view.file.sides?.new);
    if (before || after) return [sighting(vendor, 'kept', 'key', [])];
    return [sighting(vendor, side === 'new' ? 'added' : 'removed', isResource ? 'infra' : 'key', [evidence])];
  });
}

/** Steps of automatic checks that work at a supplier's. */
function steps(view: FileView): readonly Sighting[] {
  if (view.kind.role !== 'settings') return [];
  return view.linesFor(usesStep).flatMap(({ line }) => {
    const name = step.exec(codePart(line.text, view.language))?.[1];
    const vendor = name === undefined ? undefined : vendorOfAction(name);
    const at = proofOf(view, line);
    return vendor === undefined || at === undefined ? [] : [sighting(vendor, line.type, 'step', [at])];
  });
}

const step = /\buses: ?["']?([\w.-]{2,40}\/[\w./-]{2,80})/;
const usesStep = prefilter([{ pattern: step }]);

/** A key by its own name, or by the secret that its value refers to. */
function vendorOfKeyName(name: string, value: string): Vendor | undefined {
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name))
    return account.test(name) ? (vendorOfKey(name) ?? vendorOfPrefixedKey(name)) : undefined;
  const secret = /secrets\.([A-Z][A-Z0-9_]{3,80})/.exec(value);
  return secret?.[1] === undefined ? undefined : vendorOfKey(secret[1]);
}

function mentionsKeyOf(vendor: Vendor, text: string | undefined): boolean {
  return text !== undefined && (vendor.keys ?? []).some((key) => text.includes(key));
}

function code(view: FileView): readonly Sighting[] {
  const result: Sighting[] = [];
  for (const { line, patterns } of view.linesFor(mayName)) {
    const { text } = line;
    const mayHost =
      (text.includes('//') ||
        text.includes('.com') ||
        text.includes('.io') ||
        text.includes('.fr') ||
        text.includes('.net')) &&
      !linkLine.test(text) &&
      !listOfHosts.test(text) &&
      !proves.test(text);
    const mayKey = patterns.includes(ways.indexOf(settingReads)) && settingReads.test(text);
    // An import that goes with its whole file says nothing of the others, nor does one that comes with its own; one of types uses nothing.
    const mayImport =
      view.file.status !== 'deleted' &&
      patterns.includes(ways.indexOf(importLine)) &&
      importLine.test(text) &&
      !typesOnly.test(text) &&
      !view.stays(text);
    // What counts visits is told of one more thing.
    if (line.type === 'added' && patterns.includes(ways.indexOf(feedsTags)) && feedsTags.test(text))
      for (const vendor of fedByTags.flatMap((id) => vendorById(id) ?? []))
        result.push(sighting(vendor, 'kept', 'fed', []));
    const mayCall = line.type === 'added' && patterns.includes(ways.indexOf(calledKey));
    if (!mayHost && !mayKey && !mayImport && !mayCall) continue;
    const part = mayHost && /https?:\/\//.test(text) ? uncommented(text) : codePart(text, view.language);
    if (part === '') continue;
    const at = proofOf(view, line);
    if (!at) continue;
    const sign = line.type;
    const other = part.includes('://') ? servedBy(part) : undefined;
    if (other) {
      // The programs and keys are those of one company, the address is another's: the other is used.
      result.push(sighting(other.like, 'kept', 'elsewhere', []), {
        ...sighting(other.like, sign, 'host', [at]),
        thing: other.host,
        facts: { ...sighting(other.like, sign, 'host', []).facts, vendor: other.host },
      });
      continue;
    }
    // An address that goes with its whole file says nothing of the other uses.
    const hostVia =
      view.file.status === 'deleted' ? 'goneHost' : line.type === 'added' && letsIn.test(view.path) ? 'within' : 'host';
    if (mayHost)
      for (const host of part.matchAll(view.kind.role === 'settings' ? hostOfSetting : hostInText))
        push(result, vendorAt(host[1] ?? '', part), sign, hostVia, at);
    if (mayKey) {
      for (const key of part.matchAll(keyInCode)) {
        if (credential.test(key[0]))
          push(
            result,
            vendorOfKey(key[0]) ?? vendorOfPrefixedKey(key[0]),
            sign,
            sign === 'added' ? 'key' : 'import',
            at,
          );
      }
    }
    if (mayCall) push(result, vendorOfName(calledKey.exec(part)?.[1] ?? ''), sign, 'name', at);
    const imported = mayImport
      ? (vendorOfImport(part) ?? (sign === 'added' ? vendorOfModule(part) : undefined))
      : undefined;
    if (imported && (sign === 'added' || !stillTakesIn(imported, view)))
      push(result, imported, sign, sign === 'added' && view.file.status === 'added' ? 'within' : 'import', at);
  }
  return result;
}

/** A link that a reader may follow: it sends nothing to the company behind it by itself. */
const linkLine =
  /^\s*(?:echo|printf)\b|href|<a\b|\blink|url_for|docs?\b|\bhelp|learn|see\b|readme|\]\(http|mailto|@see|title|description|placeholder|example|(?:allow|trusted)\w{0,20}(?:domains?|hosts?|origins?)|white_?list/i;

/** The seal by which a supplier's machines are known, or the door at which people show who they are to it: nothing that is bought there. */
const proves =
  /\/\/(?:truststore\.)?pki\.|\/\/truststore\.|\/\/graph\.facebook\.com\/(?:v[\d.]{1,6}\/)?(?:oauth|me)\b|\/\/(?:www\.)?facebook\.com\/(?:v[\d.]{1,6}\/)?dialog\/oauth|\.typeform\.com\/to\/|\/\/hacker-news\.firebaseio\.com/;

/** Hosts one after the other, such as those at which everybody may have an address: the line chooses none of them. */
const listOfHosts =
  /(?:["'`][\w-]{1,63}(?:\.[\w-]{1,63}){1,3}["'`]\s?,\s?){2}["'`][\w-]{1,63}(?:\.[\w-]{1,63}){1,3}["'`]/;

/** Files that say whose programs browsers may load: what loads them proves that they are used. */
const letsIn = /(?:^|[/._-])(?:csp|content[-_]?security[-_]?policy)[^/]*$/i;

function uncommented(text: string): string {
  return /^\s*(\/\/|#|\*|\/\*|<!--|--)/.test(text) ? '' : text;
}

const keyInCode = /\b[A-Z][A-Z0-9]{2,30}(?:_[A-Z0-9]{1,30}){1,6}\b/g;
/** What only an account gives; an address or a switch of a supplier may stand in any program. */
const credential = /_(KEY|TOKEN|SECRET|DSN|PASSWORD|CREDENTIALS|SID|AUTH)(_|$)|_(API|ACCESS|CLIENT)_/;
/** What a program needs to reach its account, as opposed to how a supplier's part behaves. */
const account =
  /_(KEY|TOKEN|SECRET|DSN|PASSWORD|CREDENTIALS|SID|AUTH|ID|APP|API|URL|URI|HOST|ENDPOINT|DOMAIN|REGION|BUCKET|PROJECT|ACCOUNT|USERNAME|USER|CLIENT|ACCESS|WEBHOOK|LICENSE)S?(_|$)/;
const hostInText = /(?<=\/\/|["'`])((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})\b/gi;
/** The same in a setting, whose value needs no quotes: 'SMTP_HOST=smtp.bakery.test', 'host: smtp.bakery.test'. */
const hostOfSetting =
  /(?<=\/\/|["'`]|^[\s-]*\w{0,80}(?:host|url|server|endpoint|domain|address|relay)\w{0,16}\s?[:=]\s?)((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})\b/gi;
const importLine = /^\s*(import\b|from\b|const\b.{1,80}require\(|require\b|use\b|using\b)/;

/** What an account gives, under the name of a field or a constant: `sentryDsn`, `mailjetApiKey`. */
const calledKey =
  /\b([a-z][a-z0-9]{4,20}?)(?:Api|API|Access|Secret|Client|Auth)?(?:Key|Token|Dsn|DSN|Secret)(?=\??["']?\s?[:=,;]|$)/;

/** Every address, every way to read a setting, every way to take a package in. */
const feedsTags = /\bdataLayer\.push\(|\bgtag\(\s?["']event/;
const fedByTags = ['google-analytics', 'google-tag-manager'];

const ways: readonly RegExp[] = [
  feedsTags,
  /http|\.(?:com|io|fr|net|org|co|ai|app|dev|eu)/,
  settingReads,
  importLine,
  calledKey,
];
const mayName = prefilter(ways.map((pattern) => ({ pattern })));

const typesOnly = /^\s*import\s+type\b/;

function vendorOfImport(text: string): Vendor | undefined {
  const [, name, within] = /["']((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})(\/[\w./-]{0,100})?["']/.exec(text) ?? [];
  // Whoever takes in the sources of a part owns it.
  return name === undefined || within?.startsWith('/src/') === true ? undefined : vendorOfPackage('npm', name);
}

/** Python names its modules without quotes. Only what comes is read: many modules share their first word. */
function vendorOfModule(text: string): Vendor | undefined {
  const [, name] = /^\s*(?:import|from)\s([a-z]\w{2,40})\b/.exec(text) ?? [];
  return name === undefined || /["']/.test(text) ? undefined : vendorOfPackage('pypi', name);
}

/** The file takes something else of the same supplier in, on a line that comes or stays. */
function stillTakesIn(vendor: Vendor, view: FileView): boolean {
  const { content } = view.file;
  return (
    content.type === 'text' &&
    content.hunks.some(({ lines }) =>
      lines.some(
        ({ type, text }) => type !== 'removed' && importLine.test(text) && vendorOfImport(text)?.id === vendor.id,
      ),
    )
  );
}

function push(
  result: Sighting[],
  vendor: Vendor | undefined,
  sign: 'added' | 'removed',
  via: string,
  evidence: Evidence,
): void {
  if (vendor) result.push(sighting(vendor, sign, via, [evidence]));
}

function sighting(vendor: Vendor, sign: Sighting['sign'], via: string, evidence: readonly Evidence[]): Sighting {
  return {
    family: 'supplier',
    thing: vendor.id,
    sign,
    via,
    facts: { vendor: vendor.name, purpose: vendor.purpose, billing: vendor.billing },
    evidence,
  };
}
