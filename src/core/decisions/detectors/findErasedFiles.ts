import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * Work that starts by itself and erases the files that people handed in, or that were made for them: exports, uploads, documents. What the files say of people is no longer
 * kept. Left alone: files that a program makes for itself, work that erased before.
 */
export function findErasedFiles(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status === 'deleted') return [];
  const file = (view.path.split('/').at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  if (!work.test(view.path) || aside.test(view.path)) return [];
  const verb = erasing.exec(file);
  const named = verb === null ? '' : file.slice(verb.index + verb[0].length);
  if (!files.test(named) || ownFiles.test(named)) return [];
  const erased = view.linesFor(words).filter(({ line }) => {
    const code = codePart(line.text, view.language);
    return erases.test(code) && !declared.test(code);
  });
  if (erased.some(({ line }) => line.type === 'removed')) return [];
  const evidence = erased
    .map(({ line }) => (line.type === 'added' ? view.evidence('new', line.newLine) : undefined))
    .filter((one): one is Evidence => one !== undefined)
    .slice(0, 3);
  return evidence.length === 0
    ? []
    : [{ kind: 'erased-on-request', thing: view.path, effect: 'less', grade: 'B', facts: {}, evidence }];
}

const work =
  /(^|[/_.-])(jobs?|workers?|tasks?|crons?|commands?|schedul\w{0,4}|sidekiq|celery|queues?|management|maintenance|recurring|lambdas?)([/_.-])|(Job|Worker|Task|Command|Cron|Scheduler)\.\w{1,5}$/;
const aside = /(^|\/)(\.github|\.circleci|\.gitlab|tests?|spec|docs?|e2e|workflows|seeds?|scripts?)(\/|$)/i;
const erasing = /delete|purge|prune|clean_?-?up|erase|destroy|remove|expire|supprim/i;
const files = /export|upload|document|attachment|recording|report|download|photo|scan|file|archive|csv/i;
/** What a program makes for itself and its builders. */
const ownFiles =
  /temp|tmp|cache|log|session|preview|backup|build|snapshot|artifact|thumb|asset|sprite|orphan|index|chunk|part/i;
const erases =
  /\b(?:permanently_?)?(?:delete|remove|purge|destroy|unlink)_?\w{0,12}(?:file|object|blob|s3|upload|attachment|export|document)\w{0,12}!?\s?\(|\.(?:destroy_all|delete_all|purge|purge_later|deleteMany)\b|\.(?:destroy|delete)!?\(|\bStorage::.{0,40}->?delete\(|\bDeleteObjects?Command\b|\.destroy!?\s*$/i;
/** The work is only named here. */
const declared = /\b(?:class|record|interface|def|function|func|fun|import)\s/;
const words = prefilter([{ pattern: /delete|remove|purge|destroy|unlink/i }]);
