import assert from 'node:assert/strict';
import { fileKind } from '../../../src/core/change/fileKind.ts';
import type { FileRole } from '../../../src/core/change/fileKind.ts';

const roles: Readonly<Partial<Record<FileRole, readonly string[]>>> = {
  documents: [
    'README',
    'README.md',
    'CHANGELOG.rst',
    'HISTORY.txt',
    'SECURITY.md',
    'AUTHORS',
    'CODEOWNERS',
    'LICENSE',
    'LICENSE.txt',
    'LICENSE-APACHE',
    'COPYING.LESSER',
    'packages/cloud/LICENCE.md',
    'NOTICE',
    'EULA.html',
  ],
  product: [
    'src/security.ts',
    'app/controllers/history.rb',
    'shop/news.py',
    'src/screens/Todo.tsx',
    'internal/changes.go',
    'app/models/license.rb',
    'src/license.controller.ts',
    'src/components/Notice.tsx',
    'app/views/notice.html.erb',
    'billing/licence_key.py',
    'resources/views/admin/settings/tabs/ovens.blade.php',
    'app/controllers/settings/ovens_controller.rb',
    'src/app/settings/ovens.component.ts',
    'src/bread_migrations/list.py',
    'src/test_migrations/20260101_bread.py',
  ],
  data: ['app/DoctrineMigrations/Version20260415135026.php', 'backend/data_migrations/0007_bread.py'],
  settings: ['bakery/settings/base.py', 'config/packages/security.yaml', 'config/license.yml'],
};

describe('fileKind', () => {
  for (const [role, paths] of Object.entries(roles))
    for (const path of paths) it(`${path} is for ${role}`, () => assert.equal(fileKind(path).role, role));
});
