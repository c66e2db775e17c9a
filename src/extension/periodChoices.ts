/** A period that can be picked without typing. */
export interface PeriodChoice {
  readonly kind: 'week' | 'tag' | 'explained';
  /** As the adapter reads it. */
  readonly since: string;
  /** The version or the commit that it starts from; empty where the label says it all. */
  readonly from: string;
}

/** The periods that a repository offers: always the last week; since the last tag and since the last explanation where there is something in between. */
export function periodChoices({
  tag,
  explained,
  head,
}: {
  readonly tag?: string | undefined;
  /** The commit up to which it was explained. */
  readonly explained?: string | undefined;
  readonly head?: string | undefined;
}): readonly PeriodChoice[] {
  return [
    { kind: 'week', since: 'last week', from: '' },
    ...(tag === undefined ? [] : [{ kind: 'tag' as const, since: 'last tag', from: tag }]),
    ...(explained === undefined || explained === head
      ? []
      : [{ kind: 'explained' as const, since: explained, from: explained.slice(0, shortRevision) }]),
  ];
}

const shortRevision = 8;
