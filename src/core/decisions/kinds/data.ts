import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What happens to data that is stored. */
export const dataKinds: readonly Kind[] = [
  {
    id: 'data-erased',
    rows: ['G1'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { 'one-off': outcome('high', 'one', 'exposure more', 'dates one-off') },
    find: [{ by: 'migration', operations: ['dropTable', 'deleteRows'], effect: 'one-off' }],
    ignores: 'the way back of a migration; tables that the same migration creates',
    together: true,
  },
  {
    id: 'aged-records-erased',
    rows: ['G1'],
    category: 'timeline.migration',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'one', 'exposure more', 'dates one-off') },
    find: [{ by: 'program', program: 'agedOut' }],
    ignores: 'one record that a person deletes; files on a disk; a deletion that was there before',
    together: true,
  },
  {
    id: 'field-erased',
    rows: ['G1'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'one', 'exposure more', 'dates one-off') },
    find: [{ by: 'migration', operations: ['dropColumn'], effect: 'one-off' }],
    ignores: 'the way back of a migration',
    together: true,
  },
  {
    id: 'data-reshaped',
    rows: ['G2', 'G5'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'one', 'dates one-off', 'exposure unclear') },
    find: [
      { by: 'migration', operations: ['renameTable', 'renameColumn', 'changeType', 'updateRows'], effect: 'one-off' },
    ],
    ignores: 'empty tables, added columns, indexes',
    together: true,
  },
  {
    id: 'data-required',
    rows: ['G3'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { 'one-off': outcome('low', 'two', 'dates one-off') },
    find: [{ by: 'migration', operations: ['require', 'unique'], effect: 'one-off' }],
    ignores: 'rules on tables that are created empty',
    together: true,
  },
  {
    id: 'no-way-back',
    rows: ['G4'],
    category: 'timeline.migration',
    grade: 'C',
    outcomes: { 'one-off': outcome('low', 'one', 'exposure more') },
    find: [{ by: 'migration', operations: ['irreversible'], effect: 'one-off' }],
    ignores: 'migrations that say nothing about a way back',
    together: true,
  },
];
