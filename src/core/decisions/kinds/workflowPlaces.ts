import { otherSide, ownerStays } from './settingPlaces.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** A workflow that others call, and that never starts by itself. */
export function isCalled(view: FileView): boolean {
  const lines = [...view.added, ...view.removed].map(({ text }) => text);
  return (
    lines.some((text) => /^\s*workflow_call:?/.test(text)) &&
    !lines.some((text) => /^\s*(?:push|pull_request|schedule|workflow_dispatch|release):?\s*$/.test(text))
  );
}

/** A workflow of GitHub that starts when somebody presses a button or sets a mark, or when another one calls it, and never by itself. */
export function startsByHand(view: FileView): boolean {
  const lines = (view.file.status === 'deleted' ? view.removed : view.added).map(({ text }) => text);
  if (!view.path.includes('.github/workflows/')) return false;
  const machines = lines.filter((text) => /^ {4}runs-on:/.test(text)).length;
  const marked = lines.filter((text) => /^ {4}if:.{0,200}\blabels?\b/.test(text)).length;
  return (
    (machines > 0 && marked >= machines) ||
    (lines.some((text) => byHand.test(text)) && !lines.some((text) => byItself.test(text)))
  );
}

const byHand = /^\s*(?:on:\s?\[?\s?)?["']?(?:workflow_dispatch|workflow_call|repository_dispatch)\b/;
const byItself =
  /^\s*-?\s?["']?(?:push|pull_request(?:_target|_review)?|schedule|release|merge_group|create|delete|deployment(?:_status)?|workflow_run|issues?|issue_comment|check_suite|status|page_build|registry_package|watch)["']?\s?(?::|$)|^\s*["']?on["']?:\s?\[?\s?(?!\[?\s?workflow_)\w|^\s*-?\s?cron:|^\s*["']?on["']?:\s?\[.{0,200}\b(?:push|pull_request|release|schedule)\b/;

/** A workflow that looks at what is pushed or proposed, as far as its text is known. */
export function checksChanges({ path, file }: FileView): boolean {
  const text = file.sides?.new;
  return (
    !path.includes('.github/workflows/') || text === undefined || text.split('\n').some((line) => onChanges.test(line))
  );
}

const onChanges =
  /^\s{0,6}-?\s?["']?(?:push|pull_request(?:_target)?|merge_group)["']?\s?(?::\s?(?!true|false)|$)|^["']?on["']?:.{0,200}\b(?:push|pull_request|merge_group)\b/;

/** The lines of a workflow that say when it starts; then those that say on which machine. */
export const startsOn: readonly RegExp[] = [
  /^\s*-?\s?cron:/,
  /^\s*-?\s?["']?(?:push|pull_request(?:_target)?|merge_group|release)["']?\s?(?::|$)|^\s*["']?on["']?:\s?\S/,
  /^\s*(?:runs-on|resource_class|image|vmImage|stage):/,
];

/** What a workflow calls itself, where it can be read aloud. */
export function workflowName(view: FileView): string {
  const lines = view.file.status === 'deleted' ? view.removed : view.added;
  const name = lines
    .map(({ text }) => /^name:\s{0,4}["']?(\p{L}[\p{L}\d ,&’'()/-]{2,50}?)["']?\s*$/u.exec(text)?.[1])
    .find(Boolean);
  return name === undefined || /[/]|^(?:CI|CD|build|main|tests?)$/i.test(name) ? '' : name.trim();
}

/** A workflow that delivers, by its name. */
export function releases(view: FileView): boolean {
  return /(deploy|release|publish|deliver|livraison|rollout|production|\bcd\b)[^/]*$/i.test(view.path);
}

/** Jobs of these makers run from the top of a repository alone. */
export const runsByItself = /^(?!.+\/\.(?:github|circleci|gitlab-ci|travis|buildkite|woodpecker|drone)\b)/;

/** A trigger that comes while another one goes or narrows leaves the number of occasions open. */
export function otherTriggersStay(change: SettingChange, view: FileView): boolean {
  const [on, own] = change.keyPath;
  const sameWay = (one: SettingChange): boolean =>
    (one.from === undefined) === (change.from === undefined) && one.keyPath.length < 3;
  return view.settings().every((one) => one.keyPath[0] !== on || one.keyPath[1] === own || sameWay(one));
}

/** Whether a trigger or a filter is written anywhere in a workflow. */
export function names(text: string | undefined, key: string): boolean {
  if (text === undefined || key === '') return true;
  return text.split('\n').some((line) => {
    const clean = line.trim();
    return (
      // A step may say 'push: true' of what it makes.
      (clean.startsWith(`${key}:`) && !/:\s(?:true|false)$/.test(clean)) ||
      clean === `- ${key}` ||
      clean === key ||
      (/^(on|"on"|true)\s*:/.test(clean) && clean.split(/[^\w-]+/).includes(key))
    );
  });
}

/** The name of the job that a setting belongs to. */
export function jobOf(change: SettingChange): string {
  const at = change.keyPath.indexOf('jobs');
  return (at >= 0 ? change.keyPath[at + 1] : change.keyPath[0]) ?? '';
}

/** Jobs that wait for others, say how they went, or choose what runs. */
export const onlyJoins =
  /notif|status|result|summary|label|gate|success|done|finish|(?:^|[-_])(?:all|end|ok|pass(?:ed)?|required|changes?|changed|filter|setup|prepare|meta|vars|comment|merge|slack|report|skip|start|init|matrix)(?:$|[-_])/i;

/** The job of a setting is on the side where the setting is not. */
export function jobStays(change: SettingChange, view: FileView): boolean {
  const job = jobOf(change);
  return ownerStays(change, view, job === '' ? undefined : `${job}:`);
}

/** The list of combinations is on both sides, so that it is it that changed. */
export function matrixStays(change: SettingChange, view: FileView): boolean {
  const at = change.keyPath.indexOf('matrix');
  const axis = change.keyPath[at + 1];
  return (
    jobStays(change, view) &&
    (otherSide(change, view) ?? '').includes('matrix') &&
    (axis === 'include' || ownerStays(change, view, axis === undefined ? undefined : `${axis}:`))
  );
}

/** A list grew or shrank, rather than one entry replacing another. */
export function listGrew(change: SettingChange, view: FileView): boolean {
  const list = change.keyPath.slice(0, -1).join('.');
  const others = view.settings().filter((one) => one.keyPath.slice(0, -1).join('.') === list);
  // Combinations that are written in another form come in one place and go in another: only of a list that was there, it is it that grew.
  const ways = new Set(
    view
      .settings()
      .flatMap(({ keyPath, from, to }) =>
        keyPath.includes('matrix') && !keyPath.includes('exclude') && (from === undefined) !== (to === undefined)
          ? [from === undefined]
          : [],
      ),
  );
  const axis = change.keyPath[change.keyPath.indexOf('matrix') + 1];
  const stood = (line: string): boolean => line.trimStart().startsWith(`${axis ?? ''}:`);
  if (change.keyPath.includes('matrix') && ways.size > 1 && otherSide(change, view)?.split('\n').some(stood) !== true)
    return false;
  const added = others.filter((one) => one.from === undefined).length;
  const removed = others.filter((one) => one.to === undefined).length;
  return change.from === undefined ? added > removed : removed > added;
}
