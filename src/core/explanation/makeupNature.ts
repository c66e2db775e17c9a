import type { FileRole } from '../change/fileKind.ts';

/** The nature of a change whose files (lock files and generated ones left out) are all of one sort. */
export function natureOfRoles(roles: readonly FileRole[]): MakeupNature | undefined {
  if (roles.length === 0) return undefined;
  return makeups.find(
    ({ within, needs }) =>
      roles.every((role) => within.includes(role)) && (needs === undefined || roles.includes(needs)),
  )?.name;
}

export type MakeupNature =
  'tests' | 'documents' | 'testsAndDocuments' | 'translations' | 'media' | 'parts' | 'settings';

const makeups: readonly {
  readonly name: MakeupNature;
  readonly within: readonly FileRole[];
  /** Must be there too. */
  readonly needs?: FileRole;
}[] = [
  { name: 'tests', within: ['tests'] },
  { name: 'documents', within: ['documents'] },
  // Documents bring their pictures.
  { name: 'documents', within: ['documents', 'media'], needs: 'documents' },
  { name: 'testsAndDocuments', within: ['tests', 'documents'] },
  { name: 'translations', within: ['translations'] },
  { name: 'media', within: ['media'] },
  { name: 'parts', within: ['parts'] },
  { name: 'settings', within: ['settings', 'parts', 'documents', 'tests'], needs: 'settings' },
];
