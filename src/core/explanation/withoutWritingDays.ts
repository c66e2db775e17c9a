import type { Decision } from '../decisions/finding.ts';

/** A note that names the day of the change, or one before it, tells when it was written: nobody puts work off to a day that is over. */
export function withoutWritingDays(decisions: readonly Decision[], written: string | undefined): readonly Decision[] {
  if (written === undefined) return decisions;
  return decisions.map((decision) => {
    const { due, ...rest } = decision;
    return decision.kind === 'work-postponed' && due !== undefined && due <= written ? rest : decision;
  });
}

/** A note that names no day is no plan: on its own it leaves nothing to schedule. */
export function withoutUndatedPlans(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision) =>
    decision.kind === 'work-postponed' && decision.due === undefined
      ? { ...decision, consequences: decision.consequences.filter(({ on }) => on !== 'dates') }
      : decision,
  );
}
