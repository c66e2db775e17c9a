import { draft, finish, put } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';

/** `.tool-versions`: a tool and its version(s) on a line. */
export function readToolVersions(text: string): SettingBlock {
  const root = draft(1);
  cutLines(text).forEach((line, at) => {
    const found = /^\s*([\w.:@/-]+)\s+([^#]+)/.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined) put(root, found[1], leaf(found[2].trim(), at + 1));
  });
  return finish(root);
}
