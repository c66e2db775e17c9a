import { goneAddresses } from '../decisions/merge/mergeAddresses.ts';
import { pagePath, takes } from '../decisions/interfaces/pagePath.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Sighting } from '../decisions/finding.ts';

/** Addresses of pages for people that a change takes away, as people type them; what varies in them is '…'. */
export interface LostAddresses {
  /** Nothing that comes answers there. */
  readonly gone: readonly string[];
  /** They lose an entry of their own, and a general one takes whatever is typed there. */
  readonly caught: readonly string[];
}

/** Gathers, file by file, addresses that are sent on to others where servers are set up; the rest is known from what was sighted. */
export class LostAddressReader {
  readonly #sentOn = new Set<string>();
  /** Addresses that only held others below them: no page of their own goes with them. */
  readonly #holding = new Set<string>();

  /** Takes one file into account. */
  read({ path, added, removed }: FileView): void {
    for (const [at, { text }] of removed.slice(0, mostLines).entries()) {
      const held = listedPath.exec(text.slice(0, 400))?.[1];
      if (held !== undefined && removed.slice(at, at + 4).some((line) => /\bchildren:\s*\[/.test(line.text)))
        this.#holding.add(held.replace(/\/$/, '').toLowerCase());
    }
    if (!sendsOn.test(path)) return;
    for (const { text } of added.slice(0, mostLines))
      for (const [, address = ''] of text.slice(0, 400).matchAll(/(?:^|["'`\s^])\/([\w/.-]{1,80})/g))
        this.#sentOn.add(address.replace(/\/$/, '').toLowerCase());
  }

  /** What the sightings of all files prove to be lost; undefined where nothing is. */
  lost(sightings: readonly Sighting[]): LostAddresses | undefined {
    const list = sightings.filter(({ family, via }) => family === 'interface' && via === 'address');
    if (list.length === 0) return undefined;
    const pages = list.flatMap((one) => pageOf(one) ?? []);
    const come = pages.filter(({ sign }) => sign === 'added').map(({ path }) => path);
    const kept = new Set(come);
    // An address that another file lists now, with another start perhaps, has moved.
    const left = new Set(goneAddresses(list));
    const lost = pages.filter(
      ({ of, sign, path, open, shown }) =>
        sign === 'removed' &&
        !open &&
        path !== '' &&
        !ofTheTeam.test(path) &&
        // Where its start stands elsewhere, an address that ends alike may be the same one.
        !(shown.startsWith('…') && come.some((one) => lastPart(one) === lastPart(path))) &&
        !kept.has(path) &&
        !this.#sentOn.has(path) &&
        !this.#holding.has(path.toLowerCase()) &&
        (left.has(of) || of.thing.startsWith('show ') || of.thing.startsWith('edit ')),
    );
    if (lost.length === 0) return undefined;
    const caught = lost.filter(({ of, path }) => of.facts['general'] === 1 || come.some((one) => takes(one, path)));
    const shown = (some: typeof lost): readonly string[] => [...new Set(some.map(({ shown }) => shown))];
    return { gone: shown(lost.filter((one) => !caught.includes(one))), caught: shown(caught) };
  }
}

const mostLines = 500;
/** An address in a list of them that nests. */
const listedPath = /\bpath:\s*["'`]\/?([\w/.-]{1,80})["'`]/;
/** Where servers are told which addresses lead to others. */
const sendsOn =
  /(^|\/)_?redirects?\b|(^|\/)(?:vercel\.json|netlify\.toml|next\.config\.\w+|nuxt\.config\.\w+|\.htaccess)$|nginx|caddyfile/i;

const ofTheTeam = /(^|\/)_|(^|[/_-])(?:debug|health\w*|metrics|tests?|dev|storybook)([/_-]|$)/;

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '*') ?? path;
}

interface Page {
  readonly of: Sighting;
  readonly sign: Sighting['sign'];
  readonly path: string;
  readonly open: boolean;
  readonly shown: string;
}

/** The page that an address leads to. */
function pageOf(one: Sighting): Page | undefined {
  const place = String(one.facts['path'] ?? '');
  const line = one.evidence[0]?.text ?? '';
  if (!router.test(place) && !/<\w{0,20}Route\s/.test(line)) return undefined;
  const whole = pagePath(one.thing, line);
  if (whole === undefined) return undefined;
  // Below a part of a product, the start of an address stands elsewhere.
  const from = place.endsWith('.py') || (/\.[cm]?[jt]sx?$/.test(place) && !/["'`]\//.test(line)) ? '…/' : '/';
  return {
    of: one,
    sign: one.sign,
    path: whole,
    open: one.facts['open'] === 1,
    shown: `${from}${whole.replace(/\*/g, '…')}`,
  };
}

const router =
  /(^|\/)(config\/routes(\.rb$|\/.*\.rb$)|routes\/[^/]+\.php$|[\w.-]*router\.ex$|urls\.py$|urls\/[\w/]+\.py$)|(routes?|router|routing[\w.-]*)(\/[\w.-]+)?\.[cm]?[jt]sx?$/i;
