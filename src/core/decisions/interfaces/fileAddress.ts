import { addressPath, isOpenAddress } from './address.ts';

/** The address that a file's own place opens, in frameworks where files are addresses. */
export function fileAddress(path: string): { readonly key: string; readonly open: boolean } | undefined {
  for (const pattern of patterns) {
    const place = pattern.exec(path)?.[1];
    if (place === undefined) continue;
    const key = addressPath(place.replace(/\.(get|post|put|patch|delete)$/, '').replace(/\/index$/, ''));
    return { key: `any ${key}`, open: isOpenAddress(key) || /(^|\/)api\//.test(path) };
  }
  return undefined;
}

const patterns: readonly RegExp[] = [
  /(?:^|\/)app\/((?:.{1,200}\/)?)route\.[cm]?[jt]s$/,
  /(?:^|\/)pages\/(api\/.{1,200})\.[cm]?[jt]sx?$/,
  /(?:^|\/)server\/((?:api|routes)\/.{1,200})\.[cm]?[jt]s$/,
  /(?:^|\/)routes\/((?:.{1,200}\/)?)\+server\.[jt]s$/,
  /(?:^|\/)(?:netlify|supabase|firebase)\/(functions\/.{1,100}?)(?:\/index)?\.[jt]s$/,
];
