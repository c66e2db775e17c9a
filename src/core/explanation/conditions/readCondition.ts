import { nameInWords, valueInWords } from './nameInWords.ts';
import type { Ask, Condition, Relation } from './condition.ts';

/** A condition of code in words an outsider can follow, or undefined where its names are only code. */
export function readCondition(text: string): Condition | undefined {
  const code = withoutBrackets(text.trim());
  if (code.length === 0 || code.length > longest) return undefined;
  const parts = split(code);
  if (parts === undefined || parts.parts.length > mostAsks) return undefined;
  const asks = parts.parts.map((part) => readAsk(part));
  const known = asks.flatMap((one) => one ?? []);
  return known.length === asks.length ? { asks: known, joined: parts.joined } : undefined;
}

/** The parts of a condition that stand side by side, each as it is written. */
export function partsOf(
  text: string,
): { readonly parts: readonly string[]; readonly joined: 'all' | 'any' } | undefined {
  const code = withoutBrackets(text.trim());
  return code.length > longest ? undefined : split(code);
}

const longest = 200;
const mostAsks = 3;

function split(code: string): { readonly parts: readonly string[]; readonly joined: 'all' | 'any' } | undefined {
  const parts: string[] = [];
  const signs = new Set<string>();
  let depth = 0;
  let from = 0;
  for (const match of code.matchAll(/[([{]|[)\]}]|&&|\|\||\b(?:and|or)\b/g)) {
    const [sign] = match;
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (depth === 0) {
      signs.add(sign === '&&' || sign === 'and' ? 'all' : 'any');
      parts.push(code.slice(from, match.index).trim());
      from = match.index + sign.length;
    }
    if (depth < 0) return undefined;
  }
  parts.push(code.slice(from).trim());
  if (depth !== 0 || signs.size > 1) return undefined;
  return { parts, joined: signs.has('any') ? 'any' : 'all' };
}

/** Without brackets that hold the whole of it. */
function withoutBrackets(code: string): string {
  if (!code.startsWith('(') || !code.endsWith(')')) return code;
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0 && at < code.length - 1) return code;
  }
  return code.slice(1, -1).trim();
}

function readAsk(part: string): Ask | undefined {
  const turned = /^(?:!(?!=)|not )\s?/.exec(part);
  const code = withoutBrackets(turned === null ? part : part.slice(turned[0].length));
  const ask = readPlain(code);
  if (ask === undefined) return undefined;
  return turned === null ? ask : { ...ask, relation: opposite[ask.relation] };
}

/** The case in which a condition does not hold. */
export function negated({ asks, joined }: Condition): Condition {
  return {
    asks: asks.map((one) => ({ ...one, relation: opposite[one.relation] })),
    joined: joined === 'all' ? 'any' : 'all',
  };
}

const opposite: Readonly<Record<Relation, Relation>> = {
  applies: 'not',
  not: 'applies',
  is: 'isNot',
  isNot: 'is',
  missing: 'given',
  given: 'missing',
  above: 'atMost',
  atMost: 'above',
  below: 'atLeast',
  atLeast: 'below',
};

function readPlain(code: string): Ask | undefined {
  for (const { pattern, relation } of forms) {
    const match = pattern.exec(code);
    if (match === null) continue;
    const name = nameInWords(match.groups?.['name'] ?? '', relation);
    const written = match.groups?.['value'];
    const value = written === undefined ? '' : valueInWords(written);
    if (name === undefined || value === undefined) return undefined;
    return { name, relation, value };
  }
  return undefined;
}

const named = String.raw`(?<name>[@$]?[A-Za-z_][\w.?>$@-]{1,120}[\w?!])(?:\((?:\w{1,30})?\))?`;
const given = String.raw`(?<value>["'][^"']{1,40}["']|:[a-z]\w{2,30}|(?:[A-Z]\w{1,30}(?:\.|::)){1,3}[A-Z]\w{1,40}|\.[a-z]\w{2,30}|[A-Z][A-Z\d_]{3,40}|-?\d{1,9})`;
const number = String.raw`(?<value>[1-9]\d{0,8})`;
const nothing = String.raw`(?:null|nil|None|undefined|""|''|\[\]|0|NULL)`;

const forms: readonly { readonly pattern: RegExp; readonly relation: Relation }[] = [
  { pattern: new RegExp(String.raw`^${named} ?(?:===?|\bis\b) ?[tT]rue$`), relation: 'applies' },
  { pattern: new RegExp(String.raw`^${named} ?(?:===?|\bis\b) ?[fF]alse$`), relation: 'not' },
  { pattern: new RegExp(String.raw`^${named} ?(?:===?|\bis\b) ?${nothing}$`), relation: 'missing' },
  { pattern: new RegExp(String.raw`^${named} ?(?:!==?|\bis not\b) ?${nothing}$`), relation: 'given' },
  {
    pattern: new RegExp(
      String.raw`^(?:empty|is_null|isEmpty|is_nil|String\.IsNullOrEmpty|string\.IsNullOrWhiteSpace)\(${named}\)$`,
    ),
    relation: 'missing',
  },
  { pattern: new RegExp(String.raw`^(?:isset)\(${named}\)$`), relation: 'given' },
  {
    pattern:
      /^(?<name>[@$]?[A-Za-z_][\w.$@]{1,80}?)\??(?:\.|->)(?:blank\?|nil\?|empty\?|isEmpty\(\)|isEmpty|isNullOrEmpty\(\)|is_none\(\)|is_empty\(\)|isBlank\(\)|length === 0|length == 0|size == 0)$/,
    relation: 'missing',
  },
  {
    pattern:
      /^(?<name>[@$]?[A-Za-z_][\w.$@]{1,80}?)\??(?:\.|->)(?:present\?|any\?|exists\?|is_some\(\)|isNotEmpty|isPresent\(\)|exists\(\)|length > 0|length)$/,
    relation: 'given',
  },
  { pattern: new RegExp(String.raw`^${named} ?(?:===?|\bis\b) ?${given}$`), relation: 'is' },
  { pattern: new RegExp(String.raw`^${named} ?(?:!==?|\bis not\b) ?${given}$`), relation: 'isNot' },
  { pattern: new RegExp(String.raw`^${named} ?> ?${number}$`), relation: 'above' },
  { pattern: new RegExp(String.raw`^${named} ?>= ?${number}$`), relation: 'atLeast' },
  { pattern: new RegExp(String.raw`^${named} ?< ?${number}$`), relation: 'below' },
  { pattern: new RegExp(String.raw`^${named} ?<= ?${number}$`), relation: 'atMost' },
  { pattern: new RegExp(String.raw`^${named}$`), relation: 'applies' },
];
