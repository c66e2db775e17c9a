export const categories = [
  'cost.infrastructure',
  'cost.vendor',
  'cost.usage',
  'cost.licence',
  'cost.delivery',
  'revenue.pricing',
  'timeline.migration',
  'timeline.breaking',
  'timeline.upgrade',
  'timeline.deferred',
  'timeline.technology',
  'timeline.release',
  'timeline.revert',
  'risk.security',
  'risk.privacy',
  'risk.reliability',
] as const;

/** The sixteen families of decisions. */
export type Category = (typeof categories)[number];

export function isCategory(text: string): text is Category {
  return categories.some((one) => one === text);
}
