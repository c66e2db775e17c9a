import { changedLines } from './changeBlocks.ts';
import { secondsByUnit } from '../quantities.ts';
import { prefilter } from '../prefilter.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * How long a sign-in, a key, an invitation or a link to set a new password is good for, where the change names both durations: a number with or without its unit, in
 * any of the spellings of common languages. Left alone: a first value; a value whose unit is not the same kind on both sides.
 */
export function findLifetimes(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (
    (role !== 'product' && role !== 'settings') ||
    place === 'test' ||
    place === 'example' ||
    view.file.status !== 'modified'
  )
    return [];
  const read = changedLines(
    view,
    view.linesFor(words).map(({ line }) => line),
  ).flatMap((at) => lifetimeOf(at));
  return read.flatMap((now) => {
    if (now.at.side !== 'new') return [];
    const then = read.find((one) => one.at.side === 'old' && one.name === now.name && one.at.block === now.at.block);
    if (!then || then.seconds === now.seconds || then.unit !== now.unit) return [];
    const evidence = [view.evidence('new', now.at.line), view.evidence('old', then.at.line)].filter(
      (one) => one !== undefined,
    );
    const ratio = now.seconds / then.seconds;
    const times = ratio > 1 ? ratio : 1 / ratio;
    if (evidence.length === 0) return [];
    return [
      {
        kind: 'pass-lifetime',
        thing: now.name,
        effect: ratio > 1 ? ('more' as const) : ('less' as const),
        grade: 'A' as const,
        facts: { times: Math.round(times * 10) / 10 },
        evidence,
      },
    ];
  });
}

interface Lifetime {
  readonly at: ChangedLine;
  readonly name: string;
  readonly seconds: number;
  /** Whether a unit was written: a bare number compares with another bare number only. */
  readonly unit: boolean;
}

const named =
  /\b(?<name>\w{0,40}(?:session|token|jwt|cookie|invit\w{2,6}|reset|verification|confirmation|magic|login|remember|sign_?in|auth|otp|api_?key)\w{0,24})\b/i;
const lasting =
  /(?:expir|duration|lifetime|life_?span|ttl|max_?age|timeout_in|timeout|validity|valid_for|remember_for|subMinutes|addMinutes|minutes|hours|days|SESSION_LIFETIME)/i;
/** Opened just above: what makes, sets or keeps a pass. */
const ofPass =
  /(?:^|\/)session\b|\b\w{0,20}(?:[jJ]wt|JWT|[cC]ookie|[sS]ession|[aA]ccess_?[tT]oken|[rR]efresh_?[tT]oken|[iI]nvitation|[mM]agic_?[lL]ink|[rR]eset_?[tT]oken|[oO]tp)\w{0,24}\s?(?:[({:=]|\bdo\b)/m;
const lengthName =
  /\b(?<name>expires?_?(?:in|at|after)?|exp|expiry|expiration\w{0,12}|max_?age|lifetime\w{0,10}|ttl\w{0,8}|validity\w{0,8}|duration|timeout)["']?\s?[:=]/i;

function sessionAbove(at: ChangedLine): string | undefined {
  return /(?:^|\/)session\b/i.test(at.before()) ? 'session' : undefined;
}
const words = prefilter([{ pattern: lasting }]);
const amount =
  /(?<![\w.])(?<number>\d{1,9}(?:_\d{3})*)(?<factors>(?:\s?\*\s?\d{1,6}){0,4})\s?[.\s*]?\s?(?:time\.)?(?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?|Second|Minute|Hour|[smhdw])?\b/;
const wordy =
  /(?<word>seconds|minutes|hours|days|weeks|months)\s?[=:]\s?(?<number>\d{1,6})|\.of(?<of>Seconds|Minutes|Hours|Days)\((?<count>\d{1,6})\)|From(?<from>Seconds|Minutes|Hours|Days)\((?<sum>\d{1,6})\)/;

function lifetimeOf(at: ChangedLine): readonly Lifetime[] {
  const { code } = at;
  // The name of the length itself where only what stands around says of what it is the length.
  const name =
    named.exec(code)?.groups?.['name'] ??
    (ofPass.test(at.before()) ? (lengthName.exec(code)?.groups?.['name'] ?? sessionAbove(at)) : undefined);
  if (name === undefined || !lasting.test(code) || /cache|request|connect|query|lock|http_/i.test(name)) return [];
  if (/\bcache\b|cache::|\bremember\(/i.test(code)) return [];
  // How long an answer is waited for while a key is shown says nothing of the key.
  if (/\btimeout\b/i.test(code) && !/session|login|log_?out|idle|inactiv|sign_?in|timeout_in/i.test(code)) return [];
  const words = wordy.exec(code)?.groups;
  if (words) {
    const unit = words['word'] ?? words['of'] ?? words['from'];
    const count = Number(words['number'] ?? words['count'] ?? words['sum']);
    return count > 0 ? [{ at, name: name.toLowerCase(), seconds: count * secondsIn(unit ?? ''), unit: true }] : [];
  }
  const rest = code.slice(code.indexOf(name) + name.length);
  const match = amount.exec(rest);
  const found = match?.groups;
  // A factor that has only a name, such as HOUR, leaves the length open.
  if (!found || /^\s?\*/.test(rest.slice(match.index + match[0].length))) return [];
  const factors = (found['factors'] ?? '')
    .split('*')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(Number);
  const seconds =
    factors.reduce((product, factor) => product * factor, Number((found['number'] ?? '').replace(/_/g, ''))) *
    (found['unit'] === undefined ? 1 : secondsIn(found['unit']));
  return seconds > 0 ? [{ at, name: name.toLowerCase(), seconds, unit: found['unit'] !== undefined }] : [];
}

function secondsIn(unit: string): number {
  return secondsByUnit.get(unit.toLowerCase()) ?? 1;
}
