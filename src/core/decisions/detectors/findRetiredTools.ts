import { prefilter } from '../prefilter.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A system for background work that nothing starts any longer: the files that say what runs name it before, and not after. It may stay on the list of components for
 * a while. Left alone: one worker of several, what only moves to another file, tests and examples.
 */
export function findRetiredTools(view: FileView): readonly Finding[] {
  if (!runs.test(view.path) || view.kind.place === 'test' || view.kind.place === 'example') return [];
  const { role } = view.kind;
  if ((role === 'settings' || role === 'product') && view.linesFor(words).length === 0) return [];
  const { sides } = view.file;
  return tools.flatMap(({ name, command }): readonly Finding[] => {
    const gone = view.removed.find(({ text }) => command.test(text));
    const come = view.added.find(({ text }) => command.test(text));
    const found =
      gone && !come ? view.evidence('old', gone.oldLine) : come ? view.evidence('new', come.newLine) : undefined;
    // A file that goes whole tells that this way of starting goes, not what was started.
    if (!found || (!come && (sides?.new === undefined || sides.old === undefined || command.test(sides.new))))
      return [];
    return [
      {
        kind: 'technology',
        thing: name,
        // 'one-off' has no outcome in this kind: what starts it in one place only cancels what ceases to in another.
        effect: come ? 'one-off' : 'less',
        grade: 'A',
        facts: { name, role: 'job-system' },
        evidence: [found],
      },
    ];
  });
}

/** What says which programs of the product run. */
const runs =
  /(^|\/)(?:procfile[\w.-]{0,20}|[\w.-]{0,40}compose[\w.-]{0,40}\.ya?ml|supervisord?[\w.-]{0,20}\.conf|[\w.-]{1,60}\.service|(?:k8s|kubernetes|helm\w{0,10}|charts?|deploy\w{0,10}|manifests?)\/.{1,160}\.ya?ml|(?:fly|render|app|railway)\.(?:toml|ya?ml|json))$/i;

const tools: readonly { readonly name: string; readonly command: RegExp }[] = [
  { name: 'Celery', command: /^[^#]*\bcelery\b.{0,80}\b(?:worker|beat|-A|--app)\b/ },
  { name: 'Sidekiq', command: /^[^#]*\b(?:exec|command:?|worker:|bin\/|&&)\W{0,12}sidekiq\b/ },
  { name: 'Resque', command: /^[^#]*\bresque:(?:work|workers|scheduler)\b/ },
  { name: 'RQ', command: /^[^#]*(?:\brqworker\b|\brq worker\b)/ },
  { name: 'Delayed Job', command: /^[^#]*\b(?:jobs:work|bin\/delayed_job)\b/ },
  { name: 'GoodJob', command: /^[^#]*\bgood_job start\b/ },
  { name: 'Horizon', command: /^[^#]*\bartisan\W{1,6}horizon\b/ },
];
const words = prefilter(tools.map(({ command }) => ({ pattern: command, files: runs })));
