import { codePart } from '../codeText.ts';
import { isMigration } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding, Severity } from '../finding.ts';

/**
 * A job that erases or empties stored records by their age, again and again: a file that is named after cleaning up, with a deletion of many rows and an age. Left
 * alone: one record that a person deletes, migrations (told as such), tidying of files on a disk, and a deletion that the file held before.
 */
export function findAgedOut(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' && role !== 'data' && role !== 'settings') return [];
  if (place === 'test' || place === 'example' || isMigration(view.path) || view.file.status === 'deleted') return [];
  if (!jobPlace.test(view.path) || view.added.length < 4) return [];
  const file = view.path.split('/').at(-1) ?? '';
  const added = view.added.map(({ text, newLine }) => ({
    code: codePart(text, view.language) || sqlOf(text),
    line: newLine,
  }));
  const named = cleaning.test(file) || added.some(({ code }) => declares.test(code));
  if (!named || !added.some(({ code }) => age.test(code))) return [];
  if (view.removed.some(({ text }) => erasing.test(text))) return [];
  const erased = added.filter(({ code }) => erasing.test(code) || (cleaning.test(file) && erasesMany.test(code)));
  const evidence = erased
    .map(({ line }) => view.evidence('new', line))
    .filter((one): one is Evidence => one !== undefined)
    .slice(0, 4);
  if (evidence.length === 0) return [];
  const tables = new Set(
    erased.map(({ code }) => /delete\s+from\s+["`]?(?<table>\w{2,60})/i.exec(code)?.groups?.['table'] ?? ''),
  );
  tables.delete('');
  const passing = shortLived.test(file) || erased.every(({ code }) => shortLived.test(code));
  const severity: Severity = passing ? 'low' : tables.size >= 3 ? 'high' : 'medium';
  const aged: Finding = {
    kind: 'aged-records-erased',
    thing: view.path,
    effect: 'one-off',
    grade: 'B',
    facts: {},
    evidence,
    severity,
  };
  // What such records say of people is no longer kept without end.
  const ofPeople = (!passing && erased.some(({ code }) => people.test(code))) || people.test(file);
  return ofPeople && severity !== 'low'
    ? [aged, { kind: 'erased-on-request', thing: view.path, effect: 'less', grade: 'B', facts: {}, evidence }]
    : [aged];
}

/** A statement may stand alone on the lines of a longer text. */
function sqlOf(text: string): string {
  return /^\s*(?:delete from|["'`]\s*delete from)\b/i.test(text) ? text : '';
}

const jobPlace =
  /(^|[/_.-])(jobs?|workers?|tasks?|crons?|commands?|scripts?|schedul\w{0,4}|sidekiq|celery|queues?|console|management|lifecycle|maintenance|retention)([/_.-])|(Job|Worker|Task|Command|Cron|Scheduler|Service)\.\w{1,5}$|(clean|purge|prune|retention)[\w-]{0,30}\.\w{1,5}$/i;
const cleaning =
  /clean|purge|prune|delete|destroy|erase|sweep|retention|remove_?old|remove[sd]?_|expire|trash|truncate|trim|expunge|wipe|discard|old_/i;
/** A class or a function named after cleaning up, in a file of several. */
const declares =
  /^\s*(?:export\s|public\s|async\s|default\s|final\s){0,3}(?:class|def|defmodule|function|func|fn)\s[\w.:]{0,60}(?:[cC]lean_?[uU]?p?|[pP]urge|[pP]rune|[dD]elete_?[oO]ld|[dD]estroy_?[oO]ld|[rR]etention|[dD]elete_?[eE]xpired)/;
const age =
  /\bolder_?than\b|\.ago\b|\bdatetime_add\(|\btimedelta\(|\bnow\(\)\s?-|\bsub(?:Days|Months|Years|Hours|Weeks)\(|\binterval\s?['"(]|retention|cut_?off|\.Add(?:Days|Months|Years|Hours)\(-|\.minus(?:Days|Months|Years|Hours)?\(|AddDate\(|days?_to_keep|keep_?days|\bexpire[sd]?_?(?:at|on|before)\b|\bDateTime\.add\([^)]{0,60}-|Date\.now\(\)\s?-|max_?age|\.(?:purge?able|expired|stale|outdated|inactive|abandoned|overdue|unsubmitted|unfinished|incomplete|deletable|expirable|dormant)\b|\b\w{0,30}(?:created|updated|inserted|submitted|expires?|deleted|archived|logged|last)\w{0,20}["']?\s?(?:<|:\s?\{\s?\$?lte?:|:\s?\.\.)/i;
/** Many rows at once. */
const erasing =
  /\bdelete\s+from\s+["`]?\w|\.(?:delete_all|destroy_all|deleteMany|remove_all|ExecuteDelete(?:Async)?)\b|\bfind_each\(&:(?:destroy|delete)|\bRepo\.delete_all\b|\.(?:filter|exclude|all)\(.{0,200}\)\.delete\(|->(?:where|whereDate)\(.{0,200}->(?:delete|forceDelete)\(|\bset:\s\[[^\]]{0,120}:\snil\b|\bupdate_all\(.{0,80}:\snil\b|\bdelete(?:All)?By\w{0,40}(?:Before|LessThan|OlderThan)\w{0,40}\(|\bdelete\(\)?\s?\.?(?:from|where)\(|\bdb\.delete\(\w|\bsession\.query\([\w.]{1,60}\)\.filter\(.{0,200}\.delete\(/i;
/** A function of such a file that is named after many things which it erases, whatever does it. */
const erasesMany =
  /^\s*(?:export\s|public\s|private\s|async\s|suspend\s|static\s){0,3}(?:def|defp|function|func|fun|fn)\s\w{0,20}(?:[dD]elete|[pP]urge|[pP]rune|[eE]rase)_?(?:[oO]ld_?|[eE]xpired_?|[sS]tale_?)?[A-Za-z_]{2,60}s\s?\(/;
/** What is kept for a short time by its nature. */
const shortLived =
  /token|session|cache|temp|tmp|exports?\b|export_|_export|notif|\blogs?\b|_log|otp|code|nonce|lock|\bjobs?_?(?:runs?|results?)|invit|challenge|search|webhook|metric|attempt|captcha|nullif|stale_|blob|preview|upload|import_/i;
/** Records that speak of people. */
const people =
  /users?|accounts?|members?|contacts?|customers?|candida|applica(?:nt|tion)|claim|referral|participant|patient|subscri|profile|draft|submission|messages?|conversation|answers?|responses?|dossier|declaration|emails?|personal|consent|booking|visit|device|person|people|invoice|order|histor|versions?/i;
