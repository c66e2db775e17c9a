/** Purposes that follow what visitors do. */
export const visitorPurposes: ReadonlySet<string> = new Set([
  'analytics',
  'session-replay',
  'ab-testing',
  'ads',
  'tag-manager',
  'customer-data',
  'attribution',
]);
