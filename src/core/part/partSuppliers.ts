import { sightSuppliers } from '../decisions/detectors/sightSuppliers.ts';
import { vendorById, vendorOfPackage } from '../decisions/knowledge/vendors.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Ecosystem } from '../decisions/knowledge/packageName.ts';
import type { Vendor } from '../decisions/knowledge/vendors.ts';
import type { PartLine } from './partText.ts';

/** The outside services that a part shows: their kits it takes in, their keys, addresses and machines, or their name in its own path. */
export function partSuppliers(view: FileView, lines: readonly PartLine[]): readonly Vendor[] {
  const found = new Map<string, Vendor>();
  const silent: readonly string[] = ['tests', 'documents', 'translations', 'lock', 'generated', 'vendored', 'media'];
  if (silent.includes(view.kind.role)) return [];
  const texts = new Map(lines.map(({ text, line }) => [line, text]));
  for (const { thing, sign, via, evidence } of sightSuppliers(view)) {
    // What is taken in is read below, in every language.
    const vendor = sign === 'added' && via !== 'import' && via !== 'within' ? vendorById(thing) : undefined;
    if (!vendor) continue;
    // An address in a page or an e-mail may only be a link; one that is called says so.
    if (via === 'host' && (ordinary.has(vendor.id) || !calls.test(texts.get(evidence[0]?.line ?? 0) ?? ''))) continue;
    found.set(vendor.id, vendor);
  }
  const read = view.language === undefined ? undefined : importReaders[view.language];
  if (read) {
    for (const { text } of lines) {
      const vendor = read(text);
      if (vendor) found.set(vendor.id, vendor);
    }
  }
  const named = inPath(view.path, lines);
  if (named) found.set(named.id, named);
  return [...found.values()];
}

const calls =
  /\bapis?\b|fetch|axios|\bhttpx?\.|requests?\.|curl|base_?ur[il]|endpoint|\bhost\b|webhook|<script|\bsrc=|_ur[il]\b|Client|connect/i;

type ImportReader = (line: string) => Vendor | undefined;

const importReaders: Readonly<Record<string, ImportReader | undefined>> = {
  TypeScript: script,
  JavaScript: script,
  Vue: script,
  Svelte: script,
  Astro: script,
  Python: (line) => {
    const module = /^\s*(?:from\s+([\w.]{2,80})\s+import|import\s+([\w.]{2,80}))/.exec(line);
    return module === null ? undefined : firstOf('pypi', prefixes((module[1] ?? module[2] ?? '').split('.'), '-'));
  },
  Ruby: (line) => {
    const required = /^\s*require\s+["']([\w/-]{2,60})["']/.exec(line)?.[1];
    if (required !== undefined) return firstOf('gem', [required.replaceAll('/', '-'), required.split('/')[0] ?? '']);
    const constant = /(?:^|[^\w:.])::?([A-Z]\w{2,30})::[A-Z]|(?:^|[^\w:.])([A-Z]\w{2,30})::[A-Z]\w*[.:(]/.exec(line);
    const name = constant?.[1] ?? constant?.[2];
    return name === undefined || ownWords.has(name.toLowerCase()) || ordinary.has(name.toLowerCase())
      ? undefined
      : firstOf('gem', [name.toLowerCase(), snake(name)]);
  },
  Go: (line) => {
    const path = /^\s*(?:import\s+)?(?:\w+\s+)?"((?:[\w-]+\.)+[a-z]{2,6}\/[\w./-]{2,120})"/.exec(line)?.[1];
    if (path === undefined) return undefined;
    const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
    return firstOf(
      'go',
      parts.map((_, at) => parts.slice(0, parts.length - at).join('/')).filter((one) => one.includes('/')),
    );
  },
  PHP: (line) => {
    const name = /^\s*use\s+\\?([A-Z]\w{1,30})\\(\w{1,40})?/.exec(line);
    if (name === null) return undefined;
    const [first, second] = [(name[1] ?? '').toLowerCase(), (name[2] ?? '').toLowerCase()];
    if (ownWords.has(first)) return undefined;
    return firstOf('composer', [
      `${first}/${first}-php`,
      `${first}/${second}-php`,
      `${first}/${first}-sdk-php`,
      `${first}/sdk`,
      `${first}/sdk-php`,
      `${first}/${second}`,
      `${first}/${first}`,
      `${first}/php-sdk`,
      `${first}/${first}-api-php`,
      `${first}/${first}-laravel`,
    ]);
  },
  Java: jvm,
  Kotlin: jvm,
  Scala: jvm,
  'C#': (line) => {
    const name = /^\s*using\s+(?:static\s+)?([A-Z][\w.]{1,80});/.exec(line)?.[1];
    if (name === undefined) return undefined;
    const parts = name.split('.');
    return firstOf(
      'nuget',
      parts.flatMap((_, at) => {
        const start = parts.slice(0, parts.length - at).join('.');
        return [start, `${start}.net`, start.replace(/^Amazon\./, 'AWSSDK.')];
      }),
    );
  },
  Elixir: (line) => {
    const name = /^\s*(?:alias|import|use|require)\s+([A-Z]\w{2,30})(?:\.([A-Z]\w{1,20}))?/.exec(line);
    if (name === null || ownWords.has((name[1] ?? '').toLowerCase())) return undefined;
    return firstOf('hex', [`${snake(name[1] ?? '')}_${snake(name[2] ?? '')}`, snake(name[1] ?? '')]);
  },
  Rust: (line) => {
    const name = /^\s*use\s+(\w{3,40})::/.exec(line)?.[1];
    return name === undefined ? undefined : firstOf('cargo', [name, `async-${name}`]);
  },
};

function script(line: string): Vendor | undefined {
  if (!/\bfrom\s*["']|^\s*import\b|require\(|import\(/.test(line) || /^\s*import\s+type\b/.test(line)) return undefined;
  const name =
    /(?:\bfrom\s*|^\s*import\s*|require\(\s*|import\(\s*)["']((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})(?:\/[^"']{0,200})?["']/.exec(
      line,
    )?.[1];
  // `@product/shared` is a part of the product's own, even where somebody else buys that product.
  return name === undefined ||
    name.startsWith('.') ||
    /^@[\w.-]+\/(?:shared|core|utils?|ui|web|db|database|types?|common|lib|config|server|api|worker|phrases|schemas?|prisma|emails?|eslint-config\S*|tsconfig\S*)$/.test(
      name,
    )
    ? undefined
    : vendorOfPackage('npm', name);
}

function jvm(line: string): Vendor | undefined {
  const name = /^\s*import\s+(?:static\s+)?([a-z][\w.]{3,120})/.exec(line)?.[1];
  if (name === undefined) return undefined;
  const parts = name.split('.').filter((part) => /^[a-z]/.test(part));
  const [a = '', b = '', c = '', d = ''] = parts;
  if (a === 'software') return firstOf('maven', [`software.amazon.awssdk:${parts[4] ?? ''}`]);
  if (b === 'amazonaws') return firstOf('maven', [`com.amazonaws:aws-java-sdk-${d}`, 'com.amazonaws:aws-java-sdk']);
  const group = `${a}.${b}`;
  return firstOf('maven', [
    `${group}:${b}-java`,
    `${group}:${b}`,
    `${group}:${b}-api-java`,
    `${group}:java-sdk`,
    `${group}:${b}-java-sdk`,
    `${group}.${c}:${c}`,
    `${group}.sdk:${b}`,
    `${group}:${b}-java-api-library`,
  ]);
}

/** 'google.cloud.storage' may be sold as google-cloud-storage, google-cloud or google. */
function prefixes(parts: readonly string[], joint: string): readonly string[] {
  return parts.slice(0, 3).map((_, at) => parts.slice(0, Math.min(3, parts.length) - at).join(joint));
}

function firstOf(ecosystem: Ecosystem, names: readonly string[]): Vendor | undefined {
  for (const name of names) {
    const vendor =
      name === '' || name.endsWith('-') || name.endsWith('_') ? undefined : vendorOfPackage(ecosystem, name);
    if (vendor) return vendor;
  }
  return undefined;
}

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}

/**
 * A part that is called after a supplier and says its name in its code ("stripe_provider", with `Stripe` in it). Suppliers whose name is an ordinary word are left out:
 * a folder called "segment" proves nothing.
 */
function inPath(path: string, lines: readonly PartLine[]): Vendor | undefined {
  const words = path.toLowerCase().split(/[^a-z\d]+/);
  for (const word of words) {
    if (word.length < 5 || ownWords.has(word)) continue;
    const vendor = vendorById(word);
    if (!vendor || vendor.name.includes(' ') || ordinary.has(word)) continue;
    let count = 0;
    for (const { text } of lines) if (text.includes(vendor.name) && (count += 1) > 1) return vendor;
  }
  return undefined;
}

/** Names that frameworks and products give to parts of their own. */
const ownWords: ReadonlySet<string> = new Set([
  'app',
  'apps',
  'api',
  'admin',
  'user',
  'users',
  'account',
  'accounts',
  'rails',
  'active',
  'action',
  'illuminate',
  'symfony',
  'phoenix',
  'ecto',
  'core',
  'lib',
  'models',
  'services',
  'http',
  'net',
  'faraday',
]);

/** Suppliers named by a word that products use for things of their own. */
export const ordinary: ReadonlySet<string> = new Set(
  (
    'alpaca amadeus argos axiom batch bonsai bridge branch castle census chameleon chroma clerk coconut comet convert cordial cosmic courier crisp currents daily depot drift exact fathom flare folk front ghost happo healthchecks heap here highlight impact jumio knock koala ' +
    'lever linear linkup loops make meta modal momento monday namespace notion numeral orama paragon persona phrase placid plain plunk polar polygon portkey prefect preset prism radar railway render replicate retool runway sanity schematic segment semaphore shortcut sift singular square ' +
    'stitch surge swan tally teller tink together tools turnstile umami unleash vertex wise dub lago logto documenso langfuse keila fathom unleash weld zoom'
  ).split(' '),
);
