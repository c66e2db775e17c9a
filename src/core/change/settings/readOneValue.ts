import { draft, finish, put } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';

/** `.nvmrc`, `.ruby-version`, `runtime.txt`: the first line that is no comment, at ['version']. */
export function readOneValue(text: string): SettingBlock {
  const root = draft(1);
  const lines = cutLines(text);
  const at = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (at >= 0) put(root, 'version', leaf((lines[at] ?? '').trim(), at + 1));
  return finish(root);
}
