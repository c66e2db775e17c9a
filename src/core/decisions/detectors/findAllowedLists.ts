import { changedLines } from './changeBlocks.ts';
import { prefilter } from '../prefilter.ts';
import type { Line } from '../../change/fileChange.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * A list of who or what is let through – domains, addresses, senders, pages to return to – that gains or loses entries. Left alone: developers’ own machines, a list
 * that comes or goes whole, one entry in the place of another.
 */
export function findAllowedLists(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if ((role !== 'product' && role !== 'settings') || place === 'test' || place === 'example' || place === 'development')
    return [];
  if (view.file.status !== 'modified' || besideTheProduct.test(view.path)) return [];
  const lists = new Map<string, Entry[]>();
  for (const entry of role === 'settings' && view.settings().length > 0 ? fromSettings(view) : fromLines(view)) {
    const list = lists.get(entry.list);
    if (list) list.push(entry);
    else lists.set(entry.list, [entry]);
  }
  return [...lists].flatMap(([list, entries]) => {
    const signs = new Set(entries.map(({ sign }) => sign));
    const names = new Set(entries.map(({ name }) => name));
    if (signs.size !== 1 || names.size > mostEntries) return [];
    return [
      {
        kind: 'allowed-list',
        thing: list,
        effect: signs.has('added') ? ('more' as const) : ('less' as const),
        grade: 'A' as const,
        facts: { n: names.size },
        evidence: entries.map(({ at }) => at).slice(0, 4),
        // Whose pages may call ours is told with less weight than where data or people are sent.
        ...(ownPages.test(list) ? { severity: 'low' as const } : {}),
      },
    ];
  });
}

interface Entry {
  readonly list: string;
  readonly name: string;
  readonly sign: 'added' | 'removed';
  readonly at: Evidence;
}

/** A longer list that comes or goes at once is data. */
const mostEntries = 12;

const besideTheProduct =
  /(^|\/)(scripts?|tools?|docs?|hack|e2e|stories|\.github|\.vscode)\/|(^|\/)(next|nuxt|vite|webpack)\.config/i;
const ownPages = /host|origin|image/i;

const listed =
  /\b(?<list>\w{0,40}(?:allow(?:ed|s)?|permit(?:ted)?|trusted|safe|valid|white_?listed)_?(?:\w{1,20}_?)?(?:domains?|hosts?|hostnames?|origins?|emails?|senders?|recipients?|ips?|ip_addresses|networks?|sources?|cidrs?|(?:redirect|callback|return)_?\w{0,4}(?:uri|url)s?|referr?ers?)|\w{0,30}(?:domains?|hosts?|origins?|emails?|senders?|ips?|(?:redirect|callback)_?(?:uri|url)s?)_?(?:allow_?list(?:ed)?|white_?list(?:ed)?|allowed))\b/i;

/** What the name of such a list cannot do without: most keys hold nothing of it. */
const ofList = /allow|permit|trusted|safe|valid|white/i;

/** A name of a machine, an address, the ending of mail addresses. */
const entryShape =
  /^(?:https?:\/\/|\*\.|@|\.)?(?:[\w*-]{1,63}\.){1,6}[a-z]{2,12}(?::\d{1,5})?(?:\/[\w./*-]{0,80})?$|^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$|^[\w.+-]{1,60}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}$/i;
const local =
  /localhost|^127\.|^0\.0\.0\.0|^10\.|^192\.168\.|\.(?:local|test|localdomain|internal|lan)\b|example\.(?:com|org|net)|ngrok|^(?:github|gitlab)\.com\/|^(?:golang\.org|gopkg\.in|google\.golang\.org)\/|\b(?:dev|staging|preview)\b/i;

function isEntry(text: string): boolean {
  return entryShape.test(text) && !local.test(text) && !happening.test(text);
}

/** Names of what happens, or of what a program keeps, are written with points like names of machines. */
const happening =
  /\.(?:created|updated|deleted|removed|added|changed|approved|rejected|inserted|amended|archived|restored|received|started|ended|completed|failed|succeeded|sent|name|id|json|js|ts|py|rb|md|ya?ml|html?|css|xml|png|svg|txt|csv)$/i;

function fromSettings(view: FileView): readonly Entry[] {
  return view.settings().flatMap((change): readonly Entry[] => {
    const list = change.keyPath.slice(0, -1).findLast((part) => fits(part));
    if (list === undefined) {
      const own = change.keyPath.at(-1) ?? '';
      if (!fits(own) || change.from === undefined || change.to === undefined) return [];
      const [before, after] = [itemsOf(change.from), itemsOf(change.to)];
      const came = after.filter((one) => !before.includes(one) && isEntry(one));
      const went = before.filter((one) => !after.includes(one) && isEntry(one));
      const at = change.newLine === undefined ? undefined : view.evidence('new', change.newLine, 1);
      if (at === undefined || before.length === 0 || after.length === 0) return [];
      return [
        ...came.map((name) => ({ list: own, name, sign: 'added' as const, at })),
        ...went.map((name) => ({ list: own, name, sign: 'removed' as const, at })),
      ];
    }
    const name = change.to ?? change.from ?? '';
    if ((change.to !== undefined && change.from !== undefined) || !isEntry(name)) return [];
    const other = change.from === undefined ? view.file.sides?.old : view.file.sides?.new;
    if (other?.includes(list) !== true) return [];
    const side = change.from === undefined ? 'new' : 'old';
    const line = side === 'new' ? change.newLine : change.oldLine;
    const at = line === undefined ? undefined : view.evidence(side, line, 1);
    return at === undefined ? [] : [{ list, name, sign: side === 'new' ? 'added' : 'removed', at }];
  });
}

function fits(part: string): boolean {
  return ofList.test(part) && listed.exec(part)?.[0] === part;
}

function itemsOf(value: string): readonly string[] {
  return value.split(/[,;\s[\]"'`|]+/).filter((item) => item !== '');
}

const words = prefilter([
  { pattern: listed },
  { pattern: /^\s*["'`][^"'`]{4,120}["'`],?\s*(?:#.*|\/\/.*)?$/, hints: ['.'] },
]);

function fromLines(view: FileView): readonly Entry[] {
  // What names a list may stand anywhere on a line; an entry of a list that is named above begins one.
  const candidates = view
    .linesFor(words)
    .filter(({ line, patterns }) => patterns.includes(0) || /^\s*["'`]/.test(line.text));
  const lines = changedLines(
    view,
    candidates.map(({ line }) => line),
  );
  const mayName = new Set<Line>(candidates.filter(({ patterns }) => patterns.includes(0)).map(({ line }) => line));
  const read = lines.flatMap((at) => {
    const names = [...at.code.matchAll(/["'`]([^"'`]{4,120})["'`]/g)]
      .flatMap((match) => itemsOf(match[1] ?? ''))
      .filter((name) => isEntry(name));
    if (names.length === 0) return [];
    const own = mayName.has(at.of) ? listed.exec(at.code)?.groups?.['list'] : undefined;
    const opened =
      own ?? (entryLine.test(at.code) ? (openList(at.before()) ?? longList(view, at.before())) : undefined);
    const evidence = opened === undefined ? undefined : view.evidence(at.side, at.line);
    if (opened === undefined || evidence === undefined) return [];
    return names.map((name) => ({
      list: opened,
      name,
      sign: at.side === 'new' ? ('added' as const) : ('removed' as const),
      at: evidence,
      own: own !== undefined,
    }));
  });
  // A list whose head comes or goes is told only where the same head stands on the other side.
  return read.filter(
    (one) =>
      !read.some((other) => other.name === one.name && other.sign !== one.sign) &&
      (!one.own ||
        lines.some(({ side, code }) => (side === 'new') !== (one.sign === 'added') && code.includes(one.list))),
  );
}

const entryLine = /^\s*["'`][^"'`]+["'`],?\s*$/;

/** A list too long for its head to be seen, in a file whose work it is to let through. */
function longList(view: FileView, before: string): string | undefined {
  const above = /["'`]([^"'`]{4,120})["'`],?\s*$/.exec(before.slice(-200))?.[1];
  const name = /[^/]{1,80}$/.exec(view.path)?.[0].replace(/\.\w+$/, '') ?? '';
  return above !== undefined && isEntry(above) && letsThrough.test(name) && !keepsOut.test(name + before)
    ? name
    : undefined;
}

const letsThrough = /valid|allow|white|trust|safe|domain|cors|origin|redirect|offsite|webhook|email/i;
const keepsOut = /block|black|deny|disposable|spam|\bban|reject|suggest|autocomplete|placeholder/i;

/** The list that stands open above a line. */
function openList(before: string): string | undefined {
  const at = before.search(listed);
  if (at < 0) return undefined;
  const rest = before.slice(at);
  const [head = '', ...below] = rest.split('\n').map((line) => line.trim());
  const opened = /[[({]/.test([head, ...below].join('')) && !below.some((line) => /[\])}][;,]?$/.test(line));
  return opened ? listed.exec(before)?.groups?.['list'] : undefined;
}
