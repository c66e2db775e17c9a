import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * Work that starts by itself at set times, turned into a comment, or back: it waits, and its timetable stays. Where its name says that it erases what is known of people,
 * that data is kept longer. Left alone: work that goes for good, automatic checks of the builders.
 */
export function findPausedWork(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if ((role !== 'settings' && role !== 'product') || place === 'test' || place === 'example') return [];
  if (aside.test(view.path) || view.file.status !== 'modified' || view.linesFor(words).length === 0) return [];
  const now = new Map(view.added.map(({ text, newLine }) => [text, newLine]));
  const then = new Map(view.removed.map(({ text, oldLine }) => [text, oldLine]));
  return [...turned(view, 'new', now, then), ...turned(view, 'old', then, now)];
}

type Lines = ReadonlyMap<string, number>;

/** The lines that stand as comments on one side and run on the other. */
function turned(view: FileView, side: 'new' | 'old', commented: Lines, live: Lines): readonly Finding[] {
  const running = new Set([...live.keys()].map((text) => text.trim()).filter((text) => !comment.test(text)));
  const asleep = [...commented].filter(([text]) => comment.test(text) && running.has(bare(text)));
  if (!asleep.some(([text]) => timetable.test(bare(text)))) return [];
  const evidence = proofs(view, side, asleep);
  if (evidence.length === 0) return [];
  const effect = side === 'new' ? ('more' as const) : ('less' as const);
  const shared = { thing: view.path, effect, facts: { n: 1 }, evidence };
  const paused: Finding = { kind: 'timed-work-paused', grade: 'A', ...shared };
  return asleep.some(([text]) => erasesPeople(bare(text)))
    ? [paused, { kind: 'erasing-paused', grade: 'B', ...shared }]
    : [paused];
}

function proofs(
  view: FileView,
  side: 'new' | 'old',
  lines: readonly (readonly [string, number])[],
): readonly Evidence[] {
  return lines
    .slice(0, 4)
    .map(([, line]) => view.evidence(side, line))
    .filter((one): one is Evidence => one !== undefined);
}

function bare(text: string): string {
  return text.replace(comment, '').trim();
}

const comment = /^\s*(?:#|\/\/|--|%%?|\{\/\*|\/\*)\s*/;
const aside = /(^|\/)(\.github|\.circleci|\.gitlab|workflows|e2e|docs?|node_modules)(\/|$)|renovate|dependabot/i;

/** A time at which something starts. */
const timetable =
  /^["':]?(?:cron|schedule|every|rate|crontab|interval|at)["']?\s?(?::|=>?|\()\s?["'({\d[]|^every\s(?:\d|:)|->(?:daily|hourly|weekly|monthly|dailyAt|everyMinute|every\w{3,16}Minutes?|cron|twiceDaily)\(|\bcrontab\(|@(?:Cron|Scheduled|Interval)\(|^(?:[\d*/,-]{1,9}\s{1,4}){4}[*/,\w-]{1,9}\s|["'](?:[\d*/,-]{1,9}\s){4}[*/,\w-]{1,9}["']|\bcron\.(?:schedule|AddFunc)\(|\badd_periodic_task\(|\bRecurringJob\.AddOrUpdate/;
const words = prefilter([
  {
    pattern: comment,
    hints: [
      'cron',
      'schedule',
      'every',
      'rate',
      'interval',
      'daily',
      'hourly',
      'weekly',
      'monthly',
      '* *',
      'periodic',
      'recurring',
    ],
  },
]);

const erasing =
  /(?:delet|purg|prun|clean_?-?up|eras|destroy|nullif|expung|anonymi[sz]|redact|remov|retention|supprim)/i;
const people =
  /(?:users?|subscribers?|accounts?|members?|customers?|persons?|people|profiles?|e?mails?|contacts?|patients?|students?|applicants?|candidates?|participants?|visitors?|guests?|records?|history|historical|data\b|drafts?|applications?|submissions?|responses?|documents?|uploads?)/i;
const machines =
  /cache|session|token|temp|tmp|log(?!in)|job_?runs?|dead|index|image|container|artifact|deploy|snapshot|branch|metric/i;

function erasesPeople(text: string): boolean {
  return erasing.test(text) && people.test(text) && !machines.test(text);
}
