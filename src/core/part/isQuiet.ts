import type { PartRole } from './partRole.ts';

/** Whether nobody would look for bills or risks in such a part. */
export function isQuiet({ role }: { readonly role: PartRole }): boolean {
  return (
    role === 'licence' ||
    role === 'document' ||
    role === 'lock' ||
    role === 'toolSettings' ||
    role === 'translation' ||
    role === 'style' ||
    role === 'media'
  );
}
