import { machineRights } from './machineRights.ts';
import type { CodeFind, Find } from '../find.ts';

/** Rights that the database itself gives, or that are rows of it. */
const databaseRights: CodeFind = {
  by: 'code',
  files: /\.sql$|(^|\/)(migrations?|migrate|changelogs?)\//i,
  roles: ['product', 'settings', 'data'],
  hints: ['policy', 'security', 'grant', 'revoke', 'permission', 'role', 'privilege', 'right'],
  line: /\b(?:create|alter|drop)\s+policy\b|\b(?:enable|disable|force)\s+row\s+level\s+security\b|^\s*grant\s+(?:select|insert|update|delete|all|execute|usage)\b|^\s*revoke\s+\w|\b(?:insert\s+into|delete\s+from)\s+["`]?(?:\w{1,30}\.)?\w{0,20}(?:permissions?|privileges?|role_\w{1,20}|roles_\w{1,20}|access_rights)["`]?[\s(]|\balter\s+type\s+["\w.]{0,40}roles?"?\s+add\s+value\b/i,
  added: 'unclear',
  changed: 'unclear',
  accept: (_, view) =>
    view.kind.place !== 'test' &&
    view.kind.place !== 'example' &&
    view.file.status !== 'deleted' &&
    !/revert|verify|rollback|_?down\b|seed/i.test(view.path) &&
    // A table that is new with its rules has them from the start.
    !view.added.some(({ text }) => /\bcreate\s+(?:table|schema|extension|role|user)\b/i.test(text)),
};

/** A rule of one line that now leans on another rule. A new one comes with the page that it is for. */
const renamedRule: CodeFind = {
  by: 'code',
  files: /(^|\/)polic(?:y|ies)\/|_policy\.rb$/,
  roles: ['product'],
  hints: ['alias', 'def '],
  line: /^\s*(?:def\s+(?<name>\w{2,40}\?)\s?=|alias(?:_method)?\s:?(?<renamed>\w{2,40}\?))/,
  changed: 'unclear',
  accept: (_, view) => view.file.status === 'modified' && view.kind.place !== 'test',
};

/** Rights that are given elsewhere than in the code that asks for them. */
export const rightsElsewhere: readonly Find[] = [databaseRights, machineRights, renamedRule];
