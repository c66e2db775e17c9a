import { allKinds } from './allKinds.ts';
import type { CodeFind, FileFind, MigrationFind, SettingFind } from '../find.ts';
import type { KindRow } from '../kind.ts';

const settings: KindRow<SettingFind>[] = [];
const code: KindRow<CodeFind>[] = [];
const files: KindRow<FileFind>[] = [];
const migrations: KindRow<MigrationFind>[] = [];
for (const kind of allKinds) {
  for (const find of kind.find) {
    switch (find.by) {
      case 'setting':
        settings.push({ kind, find });
        break;
      case 'code':
        code.push({ kind, find });
        break;
      case 'file':
        files.push({ kind, find });
        break;
      case 'migration':
        migrations.push({ kind, find });
        break;
      case 'program':
        break;
    }
  }
}

/** All rows of all kinds, by what finds them, in the order of the catalogue. */
export const allRows = { settings, code, files, migrations } as const;
