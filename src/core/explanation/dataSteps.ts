import { leavesInProduction, reshapesAtUpgrade } from '../decisions/stepsOnData.ts';
import type { FileView } from '../decisions/fileView.ts';

/** How many steps on stored data a change touches. */
export interface DataSteps {
  /** New ones, run once. */
  readonly newSteps: number;
  /** New ones that leave at once on the live product. */
  readonly idleSteps: number;
  /** Those that existed already and are rewritten. */
  readonly rewrittenSteps: number;
  /** Those that existed already and go, or get another name. */
  readonly goneSteps: number;
}

export const noSteps: DataSteps = { newSteps: 0, idleSteps: 0, rewrittenSteps: 0, goneSteps: 0 };

/** The steps on stored data with those of one more file of data. */
export function withStepsOf(view: FileView, steps: DataSteps): DataSteps {
  const { status, oldPath } = view.file;
  const fresh = status === 'added' && numberedStep.test(view.path);
  const idle = fresh && leavesInProduction(view);
  const gone = (status === 'deleted' || status === 'renamed') && numberedStep.test(oldPath ?? view.path);
  return {
    newSteps: steps.newSteps + (!idle && (fresh || reshapesAtUpgrade(view)) ? 1 : 0),
    idleSteps: steps.idleSteps + (idle ? 1 : 0),
    rewrittenSteps: steps.rewrittenSteps + (status === 'modified' && numberedStep.test(view.path) ? 1 : 0),
    goneSteps: steps.goneSteps + (gone ? 1 : 0),
  };
}

/** A numbered step in a folder of steps on stored data. */
const numberedStep =
  /(^|\/)(?:_?migrations?|migrate|flyway|changelogs?)\/(?:[^/]{1,60}\/)?(?:[^/]{0,40}\d{3}|v\d{1,3}(?=[_.-]))[^/]*\.[a-z]{2,4}$/i;
