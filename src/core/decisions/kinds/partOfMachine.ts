import type { SettingChange } from '../../change/settingChange.ts';

/** What is set of one part is one choice, whether asked for or allowed, as least or as most. */
export function partOf(change: SettingChange): string {
  const parts = change.keyPath.slice(0, -1).filter((part) => !general.test(part));
  return parts.length === 0 ? 'resources' : parts.join('.');
}

/** Parts of a path that name no part of the product. */
const general =
  /^(resources|requests|limits|cpu|memory|spec|template|containers|autoscale|autoscaling|scaling|hpa|deploy)$/i;
