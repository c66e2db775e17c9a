import { l10n } from 'vscode';
import { chosen, closed, item, pick, problem, withoutSignal, type Choice } from './choice.ts';
import { chooseRepository } from './repositoryPicker.ts';
import type { SubjectReader } from './subjectReader.ts';

/** A branch, the current one first, against another, the remote's main one first. */
export async function chooseBranch(reader: SubjectReader, from: unknown): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  if (repository.type !== 'chosen') return repository;
  const folder = repository.value;
  const branches = await withoutSignal((signal) => reader.branches(folder, signal));
  if (!branches.ok) return { type: 'problem', problem: branches.problem };
  const { current, main, others } = branches.value;
  const rows = [
    item('$(git-branch)', l10n.t('This branch'), current ?? '', undefined),
    ...others.map((name) => item('$(git-branch)', name, '', name)),
  ];
  const explained =
    others.length === 0
      ? { value: undefined }
      : await pick<string | undefined>(rows, { placeHolder: l10n.t('Which branch shall be explained?') });
  if (explained === undefined) return closed;
  const branch = explained.value;
  // The main branch may be what is explained: it is then compared with another.
  const against = [...new Set([main, ...others, current])].filter(
    (name) => name !== undefined && name !== (branch ?? current),
  );
  if (against.length === 0) return problem('noBase');
  const picked = await pick(
    against.flatMap((name) =>
      name === undefined ? [] : [item('$(git-branch)', name, name === main ? l10n.t('the main branch') : '', name)],
    ),
    { placeHolder: l10n.t('Compare {0} with which?', branch ?? current ?? l10n.t('This branch')) },
  );
  if (picked === undefined) return closed;
  const base = picked.value;
  return branch === undefined
    ? chosen({ kind: 'branch', folder, base })
    : chosen({ kind: 'range', folder, range: `${base}...${branch}` });
}
