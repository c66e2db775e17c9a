/** Decisions that a page of the usual length tells whole: a minute of reading holds no more. The others are named. */
export const decisionsShown = 7;

/** The same for a period: beside them its parts must fit into two minutes. */
export const decisionsShownOfPeriod = 3;
