import { draft, finish, put } from './settingDraft.ts';
import { leaf, type SettingBlock } from './settingNode.ts';
import { cutLines } from './cutLines.ts';

/** The command is the key, when it runs the value. Files of cron.d name a user before the command. */
export function readCrontab(text: string, withUser: boolean): SettingBlock {
  const root = draft(1);
  cutLines(text).forEach((written, at) => {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) return;
    const job = /^(@\w+|(?:[\d*,/A-Za-z?#-]+[ \t]+){4}[\d*,/A-Za-z?#-]+)[ \t]+(\S.*)$/.exec(line);
    if (job?.[1] !== undefined && job[2] !== undefined) {
      const command = withUser ? job[2].replace(/^[\w-]+[ \t]+/, '') : job[2];
      put(root, command, leaf(job[1].replace(/[ \t]+/g, ' '), at + 1));
      return;
    }
    const variable = /^([A-Za-z_]\w*)[ \t]*=(.*)$/.exec(line);
    if (variable?.[1] !== undefined) put(root, variable[1], leaf((variable[2] ?? '').trim(), at + 1));
  });
  return finish(root);
}
