import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { isScreen } from '../screens.ts';
import { isMigration } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * A work that starts by itself and erases or closes the accounts of people who did not come for a time. Two consequences: accounts go for good, and people’s data is
 * no longer kept without end. Left alone: an account that somebody closes, a list of those who do not come, a letter that only warns them.
 */
export function findIdleAccounts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status === 'deleted') return [];
  if (view.added.length < 4 || isMigration(view.path) || isScreen(view.path)) return [];
  const file = view.path.split('/').at(-1) ?? '';
  if (notWork.test(view.path)) return [];
  const named = idleName.test(file) && peopleName.test(view.path);
  if (!named && !view.linesFor(words).some(({ line }) => line.type === 'added' && idle.test(line.text))) return [];
  const added = view.added.map(({ text, newLine }) => ({ code: codePart(text, view.language), line: newLine }));
  if (!startsItself.test(view.path) && !added.some(({ code }) => startsItself.test(code))) return [];
  if (!named && !added.some(({ code }) => idle.test(code))) return [];
  if (view.removed.some(({ text }) => erasesPeople.test(text))) return [];
  const erased = added.filter(
    ({ code }) => !declared.test(code) && (erasesPeople.test(code) || (named && erasesAll.test(code))),
  );
  const evidence = proofs(erased, view);
  if (evidence.length === 0) {
    const closed = proofs(
      added.filter(({ code }) => !declared.test(code) && closesAccounts.test(code)),
      view,
    );
    return closed.length === 0
      ? []
      : [{ kind: 'idle-accounts-closed', thing: file, effect: 'less', grade: 'B', facts: {}, evidence: closed }];
  }
  const shared = { grade: 'B', facts: {}, evidence } as const;
  return [
    { kind: 'idle-accounts-erased', thing: view.path, effect: 'one-off', ...shared },
    { kind: 'erased-on-request', thing: file, effect: 'less', ...shared },
  ];
}

function proofs(lines: readonly { readonly line: number }[], view: FileView): readonly Evidence[] {
  return lines
    .map(({ line }) => view.evidence('new', line))
    .filter((one): one is Evidence => one !== undefined)
    .slice(0, 4);
}

/** Shapes, doors and letters are no work. */
const notWork =
  /(^|\/)(dtos?|types?|controllers?|routes?|mailers?|emails?|templates?|hooks|events|notifications?)\/(?!tasks?\.\w+$)/i;
const people =
  'users?|accounts?|profiles?|members?|contacts?|customers?|people|persons?|referents?|refs?|agents?|candidates?|subscribers?|comptes?|usagers?|utilisateurs?|participants?|patients?|employees?|conseillers?';
const idleName = /inactiv|inactif|dormant|unused|idle|stale|abandoned|long_?gone|zombie/i;
const peopleName = new RegExp(`(?:${people})`, 'i');
/** How long somebody has not come. */
const idle =
  /inactive_?(?:days|users?|accounts?|members?|since|profiles?|deletion)|inactivity|dormant_?(?:user|account)|last_?(?:logged_?in|log_?in|sign_?ed_?in|sign_?in|seen|active|activity|connexion|connection|visit)_?(?:at|on|date|time)?(?:\b|__(?:lte?|gte?)\b)|current_(?:login|sign_in)_at|derniere_?connexion|never_?(?:logged|signed)_?in/i;
const words = prefilter([{ pattern: idle }]);
const startsItself =
  /(^|[/_.-])(jobs?|workers?|tasks?|crons?|commands?|schedul\w{0,4}|sidekiq|celery|queues?|management|maintenance|bgtasks?|recurring|lambdas?)([/_.-])|(Job|Worker|Task|Cron|Command|Scheduler|Schedule)s?\.\w{1,5}$|@(?:shared_task|job\(|celery|Scheduled|Cron\()|#\[AsCommand|\bBaseCommand\b|use Oban\.Worker|IHostedService|BackgroundService|ApplicationJob/;
/** deleteProfile(…), purge_inactive_users!, user.destroy!, referent.remove(), users->each->delete(). */
const erasesPeople = new RegExp(
  String.raw`\b_?(?:bulk_?|soft_?|hard_?)?(?:delete|destroy|erase|purge|discard|anonymi[sz]e|close|deactivate|remove|archive)_?(?:inactive_?|idle_?|dormant_?|old_?|unused_?|expired_?|the_?)?(?:${people})(?:_?(?:by_?id|data|accounts?|profiles?))?!?\s?(?:\(|$|\s@?[a-z_]+\s*$)|\b\$?_?(?:${people})(?:_to_delete|ToDelete|_to_remove)?\??(?:\.|->|\)\.)(?:each\W{1,3})?(?:delete|destroy|discard|erase|anonymi[sz]e|mark_as_deleted|markAsDeleted|soft_?delete|remove|archive|deactivate|setDeleted|setArchived)(?:_all|All|_by_user|Async)?!?\s?(?:\(|$)|\b(?:Users?|Accounts?|Members?|Profiles?|Customers?|Contacts?)\w{0,20}\.(?:delete|destroy|anonymi[sz]e|erase|discard)\w{0,24}!?\(`,
  'i',
);
/** Accounts stay, but nobody comes in with them: user.is_active = False, status = DEACTIVATED, lock_access!, groups.clear(). */
const closesAccounts =
  /\bis_?active["']?\s?[:=]\s?false\b|\b(?:is_?)?(?:disabled|locked|blocked|suspended|deactivated)["']?\s?[:=]\s?true\b|\b(?:disabled|locked|blocked|suspended|deactivated)_?at["']?\s?(?:=(?!=)|:)\s?(?!nil|null|None|undefined)\S|(?:status|state)\w{0,12}["']?\s?(?:=|:|=>)\s?.{0,60}(?:DEACTIVATED|DISABLED|INACTIVE|SUSPENDED|LOCKED|BLOCKED|["'](?:deactivated|disabled|inactive|suspended|locked|blocked)["'])|\.(?:deactivate|disable|suspend|lock_?access|block)(?:_?(?:user|account|all))?!?\(|&:(?:deactivate|disable|suspend|lock_access)!|\b(?:deactivate|disable|suspend|lock|block)_?(?:inactive_?|idle_?|dormant_?|stale_?)?(?:users?|accounts?|members?)!?\(|\bgroups\.clear\(/i;
/** Whatever it is, in a work that is named after those who do not come. */
const erasesAll =
  /\.(?:discard_all!?|delete_all!?|destroy_all!?|deleteMany\(|deleteAll\w{0,10}\(|destroy!?$|discard!?$|delete\(\)|remove\(\)|RemoveRange\()|setStat(?:us|ut|e)\([^)]{0,40}(?:ARCHIVE|DELETED|INACTIVE|DISABLED)/i;
const declared =
  /^\s*(?:export\s|public\s|private\s|protected\s|static\s|async\s|default\s|final\s|suspend\s|override\s){0,4}(?:class|def|defp|defmodule|function|func|fun|fn|interface)\s|\bimport\b|\brequire\(/;
