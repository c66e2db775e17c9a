import { measured } from '../measure.ts';
import type { Effect, Facts, Finding } from '../finding.ts';
import type { FileView } from '../fileView.ts';
import type { Entry } from './planEntries.ts';

export interface Verdict {
  readonly kind: string;
  readonly effect: Effect;
  readonly thing: string;
  readonly facts: Facts;
}

const priceKey =
  /(price|amount|cost|\bfee|_fee|Fee|monthly|yearly|annual|cents|rate|tarif|usd|eur|gbp)$|^(price|amount|USD|EUR|GBP)/i;
const notPrice =
  /rate_?limit|sample|frame_?rate|(?:exchange|conversion|currency|fx|tax|vat|interest|growth|refresh|bit|success|heart|hit)_?rate|error_?rate|interval|type|currency|label|text|name/i;
export function isPrice(key: string, priced: boolean): boolean {
  return (priced || priceKey.test(key)) && !notPrice.test(key);
}

/** Names by their words, since "exports" is no port and "reports" no order of lines. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
}

const looks =
  /^(x|y|cx|cy|r|d|id|key|type|min|step)$|^(aria|data) |\b(order|position|index|version|width|height|colou?r|timeout|delay|weight|sort|rank|columns?|span|padding|margin|opacity|duration|stroke|radius|font|class|icon|href|urls?|link|test|status|created|updated|date|scale|decimals|precision|port|retry|retries|lines?|chunk|page|size|z|length|digits|redemptions|attempts)\b/;
const shown =
  /\b(hidden|visible|default|active|activated|enabled|disabled|highlight(ed)?|popular|deprecated|legacy|archived|recommended|required|nullable|optional|null|unique|readonly|available|current|primary|autofocus|fluid|async|debug|loading|open|checked|selected|blank|new|dark|scroll|public|granted|excluded?|restricted|filtered|processed|handled|received|succeeded|success|found|valid|ok)\b/;
const reference = /^(price|prod|plan)_[A-Za-z0-9]{10,}$/;

export function changed({ key, priced, value: to }: Entry, from: string): Verdict | undefined {
  if (reference.test(from) && reference.test(to)) return sold(to);
  if (looks.test(wordsOf(key))) return undefined;
  const numbers = measured('number', from, to);
  if (numbers) {
    if (isPrice(key, priced)) return { kind: 'price', effect: numbers.effect, thing: key, facts: numbers.facts };
    return { kind: 'free-limit', effect: numbers.effect, thing: key, facts: numbers.facts };
  }
  const on = switched(from, to);
  if (on !== undefined && !shown.test(wordsOf(key)))
    return { kind: 'plan-content', effect: on ? 'less' : 'more', thing: key, facts: {} };
  if (unlimited(from) !== unlimited(to) && (isNumber(from) || isNumber(to)))
    return { kind: 'free-limit', effect: unlimited(to) ? 'more' : 'less', thing: key, facts: {} };
  return inWords(from, to);
}

/** 'Up to 5 users' and 'Up to 10 users': the same words with another number. */
function inWords(from: string, to: string): Verdict | undefined {
  const words = (text: string): string => text.replace(/\d[\d,.]*/g, '#');
  if (words(from) !== words(to) || !/[a-z]{3}/i.test(from)) return undefined;
  const number = (text: string): string => (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/,/g, '').replace(/\.$/, '');
  const numbers = measured('number', number(from), number(to));
  return (
    numbers && {
      kind: /[$€£]/.test(from) ? 'price' : 'free-limit',
      effect: numbers.effect,
      thing: words(from).trim().slice(0, 40),
      facts: numbers.facts,
    }
  );
}

/** `differs`: some plans have what this entry names and others do not. */
export function appeared({ key, priced, value }: Entry, several: boolean, differs: boolean): Verdict | undefined {
  if (reference.test(value)) return sold(value);
  if (looks.test(wordsOf(key))) return undefined;
  if (isNumber(value)) {
    if (isPrice(key, priced))
      return Number(value) > 0
        ? { kind: 'price-listed', effect: 'more', thing: `${key} ${value}`, facts: { entry: `${key}=${value}` } }
        : undefined;
    return several && limitKey.test(key)
      ? { kind: 'allowance-set', effect: 'unclear', thing: key, facts: {} }
      : undefined;
  }
  return differs &&
    /^false$/i.test(value) &&
    !shown.test(wordsOf(key)) &&
    !/^(is|has|can|show|with|use)[A-Z_]?(?!.*(premium|paid|pro))/.test(key)
    ? { kind: 'plan-content', effect: 'more', thing: key, facts: {} }
    : undefined;
}

export function vanished({ key, priced, value }: Entry): Verdict | undefined {
  if (reference.test(value)) return sold(value);
  if (looks.test(wordsOf(key)) || !isNumber(value)) return undefined;
  if (isPrice(key, priced))
    return Number(value) > 0
      ? { kind: 'price-listed', effect: 'less', thing: `${key} ${value}`, facts: { entry: `${key}=${value}` } }
      : undefined;
  return undefined;
}

const limitKey =
  /limit|max|quota|users|members|seats|projects|documents|storage|requests|events|messages|emails|credits|monitors|domains|links|retention|workspaces|per_?month|allowance|included|_value$|checks|contacts|responses|keys|repos|runs|minutes/i;

export function isNumber(value: string): boolean {
  return /^-?\d[\d_]*(\.\d+)?$/.test(value);
}

function unlimited(value: string): boolean {
  return /^(null|nil|none|infinity|unlimited|-1)$/i.test(value);
}

function switched(from: string, to: string): boolean | undefined {
  if (/^false$/i.test(from) && /^true$/i.test(to)) return true;
  return /^true$/i.test(from) && /^false$/i.test(to) ? false : undefined;
}

export function sold(reference: string): Verdict {
  return { kind: 'plan-offered', effect: 'unclear', thing: reference, facts: {} };
}

/** Tells a verdict with its proof: the entry that is there now, and the one that was. */
export function push(
  found: Finding[],
  view: FileView,
  verdict: Verdict | undefined,
  then: Entry | undefined,
  now: Entry | undefined,
): void {
  if (!verdict) return;
  const evidence = [now && view.evidence('new', now.line), then && view.evidence('old', then.line)].filter(
    (one) => one !== undefined,
  );
  if (evidence.length > 0) found.push({ ...verdict, grade: 'A', evidence });
}
