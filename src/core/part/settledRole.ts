import { isModelFolder } from './partReliance.ts';
import type { PartOutline } from './partOutline.ts';
import type { PartRole } from './partRole.ts';
import type { PartSchedule } from './partSchedules.ts';
import type { Vendor } from '../decisions/knowledge/vendors.ts';

interface RoleInput {
  readonly byPath: PartRole;
  readonly path: string;
  readonly schedules: readonly PartSchedule[];
  readonly suppliers: readonly Vendor[];
  readonly outline: PartOutline;
}

/** The role of a file, by its content where its path leaves it open. */
export function settledRole({ byPath, path, schedules, suppliers, outline }: RoleInput): PartRole {
  const open = byPath === 'code' || byPath === 'rules' || byPath === 'settings' || byPath === 'file';
  if (schedules.length > 1 && (open || byPath === 'task')) return 'timetable';
  if (byPath === 'code' && suppliers.length > 0) return 'link';
  if (
    byPath === 'programAddress' &&
    outline.addresses.count === 0 &&
    suppliers.some(({ id }) => path.toLowerCase().includes(id))
  )
    return 'link';
  if (byPath === 'check' && outline.checks.count === 0) return 'checkMaterial';
  const empty = outline.fields.count === 0 && outline.ties.length === 0;
  return byPath === 'dataShape' && empty && !isModelFolder(path) ? 'rules' : byPath;
}
