import type { FileKind } from '../change/fileKind.ts';
import type { PartRole } from './partRole.ts';

/** Whether a person writes and keeps such a file, so that it matters how many know it. */
export function isHandWritten({ role, kind }: { readonly role: PartRole; readonly kind: FileKind }): boolean {
  if (role === 'licence' || role === 'lock' || role === 'generated' || role === 'vendored' || role === 'media')
    return false;
  return kind.role === 'product' || kind.role === 'settings' || kind.role === 'data' || kind.role === 'tests';
}
