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
      clean.startsWith(`${key}:`) ||
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
  const added = others.filter((one) => one.from === undefined).length;
  const removed = others.filter((one) => one.to === undefined).length;
  return change.from === undefined ? added > removed : removed > added;
}
