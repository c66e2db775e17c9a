import { codePart } from '../codeText.ts';
import { isMigration } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * Work that starts by itself and erases old records one by one, or is put on a timetable, told by its name: the name holds the erasing and the age. Two consequences:
 * records go for good, and what they say of people is no longer kept without end. Left alone: what is kept for a short time by its nature, files, machines, branches.
 */
export function findErasingWork(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (place === 'test' || place === 'example' || view.file.status === 'deleted' || isMigration(view.path)) return [];
  const evidence =
    role === 'settings' || role === 'data' ? onTimetable(view) : role === 'product' ? oneByOne(view) : [];
  if (evidence.length === 0) return [];
  const shared = { grade: 'B', facts: {}, evidence } as const;
  const aged: Finding = { kind: 'aged-records-erased', thing: view.path, effect: 'one-off', ...shared };
  const passes = view.added.some(({ text }) => written.test(text) && passing.test(text));
  return role === 'product' && !passes
    ? [aged, { kind: 'erased-on-request', thing: view.path, effect: 'less', ...shared }]
    : [aged];
}

function onTimetable(view: FileView): readonly Evidence[] {
  if (aside.test(view.path) || !view.added.some(({ text }) => timetable.test(text))) return [];
  const names = view.added.filter(
    ({ text }) => nameLine.test(text) && namesErasing(text) && !passing.test(text) && !people.test(text),
  );
  if (names.length === 0 || view.removed.some(({ text }) => namesErasing(text))) return [];
  const times = view.added.filter(({ text }) => timetable.test(text));
  return proofs(view, [...times.slice(0, 1), ...names.slice(0, 3)]);
}

function oneByOne(view: FileView): readonly Evidence[] {
  const file = (view.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  const folder = view.path.split('/').at(-2) ?? '';
  if (!work.test(view.path) || aside.test(view.path)) return [];
  if ((!namesErasing(file) && !namesErasing(folder)) || passing.test(`${folder} ${file}`)) return [];
  if (view.removed.some(({ text }) => erases.test(text))) return [];
  const age = view.added.filter(({ text }) => aged.test(codePart(text, view.language)));
  const erased = view.added.filter(({ text }) => {
    const code = codePart(text, view.language);
    return erases.test(code) && !declared.test(code);
  });
  // The age and the erasing may stand in two files of one work, named alike.
  return view.file.status === 'added' || erased.length > 0
    ? proofs(view, [...age.slice(0, 1), ...erased.slice(0, 3)])
    : [];
}

function proofs(view: FileView, lines: FileView['added']): readonly Evidence[] {
  return lines.map(({ newLine }) => view.evidence('new', newLine)).filter((one): one is Evidence => one !== undefined);
}

const work =
  /(^|[/_.-])(jobs?|workers?|tasks?|crons?|commands?|schedul\w{0,4}|sidekiq|celery|queues?|management|maintenance|batch|lambdas?|recurring)([/_.-])|(Job|Worker|Task|Command|Cron|Scheduler|Processor|Reader|Tasklet|Service)\.\w{1,5}$/;
const aside = /(^|\/)(\.github|\.circleci|\.gitlab|scripts?|tests?|spec|docs?|e2e|workflows)(\/|$)|review[-_]?app/i;
/** delete-old-drafts, purgeStaleReports, remove_expired_applications, cleanup-inactive-members, delete…-older-than-90-days: the erasing, then the age. */
function namesErasing(text: string): boolean {
  const verb = erasing.exec(text);
  return verb !== null && ofOld.test(text.slice(verb.index + verb[0].length).slice(0, 60));
}

const erasing = /delete|purge|prune|clean_?-?up|erase|destroy|discard|expunge|supprim|anonymi[sz]e/i;
/** Folders and holders are not old. */
const ofOld =
  /^old|(?<![A-Za-z])[oO]ld(?:er)?(?![a-z])|(?<=[a-z])Old(?:er)?(?![a-z])|^s?Old|(?:[sS]tale|[eE]xpired|[iI]nactive|[aA]bandoned|[uU]nused|[dD]ormant|[oO]bsolete|[oO]utdated|[uU]nfinished|[iI]ncomplete|[uU]nsubmitted|[aA]ncien|[iI]nactif|[pP]erime)/;
const passing =
  /token|session|cache|temp|tmp|exports?\b|export_|_export|notif|\blogs?\b|_log|otp|code|nonce|lock|job_?runs?|invit|challenge|search|webhook|metric|attempt|captcha|blob|preview|upload|import|image|artifact|branch|registry|container|deploy|snapshot|backup|review|pod|index|file|event|worker|tunnel|ticket|key|link|archive|download|agenda|queue|(?:old|stale|expired|unused)[-_]?(?:cron[-_]?)?jobs?/i;
/** Accounts of people are told as such, by what the work does. */
const people = /users?|accounts?|members?|profiles?/i;
const timetable =
  /^ {0,40}(?:- {0,4})?["']?(?:schedule|cron|rate|every|crontab)["']?\s?[:=]\s?["'({]?\S|^(?:[\d*/,-]{1,9}\s){4}[*/,\w-]{1,9}\s/i;
const nameLine =
  /^ {0,40}(?:- {0,4})?["']?(?:name|command|args|task|class|job|jobName|run|func|handler|key)["']?\s?[:=]|^(?:[\d*/,-]{1,9}\s){5}|^["']?[\w-]{4,80}["']?:\s*$/i;
const erases =
  /\.(?:delete|destroy|remove|discard|erase|purge|hardDelete|softDelete|forceDelete)!?\(?(?:\w{0,60}\))?\s*$|\.(?:delete|remove|deleteById|destroy)\(\w[\w.]{0,60}\)|\bdelete(?:All)?By\w{2,60}\(|\.delete_all|\.destroy_all|\.(?:deleteMany|deleteAll\w{0,10})\(|\bdelete\s+from\s/i;
const aged =
  /\.ago\b|\btimedelta\(|\bminus(?:Days|Months|Years|Weeks)\(|\bsub(?:Days|Months|Years|Weeks)\(|AddDate\(|\.Add(?:Days|Months|Years)\(-|Date\.now\(\)\s?-|\binterval\s?['"]|older_?than|subtract\(|DateTime\.add\(|\bBefore\(/i;
/** A function is written here, whose name says what it erases. */
const written = /\b(?:def|defp|fun|func|function|fn)\s/;
const declared =
  /^\s*(?:export\s|public\s|private\s|protected\s|static\s|async\s|default\s|final\s|suspend\s|override\s){0,4}(?:class|def|defp|defmodule|function|func|fun|fn|interface)\s|\bimport\b/;
