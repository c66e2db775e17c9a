import { pipelineFiles } from '../kinds/settingPlaces.ts';
import { releases, runsByItself } from '../kinds/workflowPlaces.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A file that made checks run by themselves is kept under a name, or in a folder, where nothing runs it any longer; or it comes back from there. Left alone: what
 * delivers, what only sorts and greets, settings that stood in the wrong folder.
 */
export function findSetAsideChecks(view: FileView): readonly Finding[] {
  const { status, oldPath } = view.file;
  if (status !== 'renamed' || oldPath === undefined || releases(view)) return [];
  const more = runs(oldPath) && isAside(view.path);
  const less = runs(view.path) && isAside(oldPath);
  return more || less
    ? [
        {
          kind: 'checks-paused',
          thing: 'checks-paused',
          effect: more ? 'more' : 'less',
          grade: 'A',
          facts: { n: 1 },
          evidence: [view.wholeFile()],
        },
      ]
    : [];
}

function runs(path: string): boolean {
  return (
    pipelineFiles.test(path) &&
    runsByItself.test(path) &&
    !notChecks.test(path) &&
    (!path.startsWith(workflows) || !path.slice(workflows.length).includes('/'))
  );
}

const workflows = '.github/workflows/';
const notChecks =
  /(label|greet|stale|close|triage|assign|welcome|issue|sponsor|lock-threads|auto-?merge|cla|dependabot|renovate|deploy|release|publish|deliver|filter|template|generator)[^/]*$|\.github\/actions\//i;

/** Names and folders by which teams keep what shall not run. */
function isAside(path: string): boolean {
  return /\.ya?ml[._-]?(?:disabled?|off|bak|backup|old|inactive|unused|txt|_)$|\.md$|(?:^|[/_.-])(?:off|disabled|archived?|inactive|unused|paused|_old)\/[^/]+$/i.test(
    path,
  );
}
