import { l10n, window } from 'vscode';
import { chosen, closed, item, pick, type Choice, type Item } from './choice.ts';
import { headOf } from './gitExtension.ts';
import type { LastExplained } from './lastExplained.ts';
import { periodChoices, type PeriodChoice } from './periodChoices.ts';
import { chooseRepository } from './repositoryPicker.ts';
import type { Result, SubjectReader } from './subjectReader.ts';

/** A period that the repository offers, or a day or a revision as someone types it, at once or when asked for it. */
export async function chooseSince(reader: SubjectReader, explained: LastExplained, from: unknown): Promise<Choice> {
  const repository = await chooseRepository(reader, from);
  if (repository.type !== 'chosen') return repository;
  const folder = repository.value;
  // Stays in the list whatever is typed: people type the day at once.
  const typing = {
    ...item('$(history)', l10n.t('A day, a time or a version…'), '', undefined),
    alwaysShow: true,
  };
  const periods = async (): Promise<readonly Item<string | undefined>[]> =>
    (await periodsOf(reader, explained, folder)).map(({ kind, since, from: start }) =>
      item('$(history)', labelOf(kind), start, since),
    );
  const picked = await pick<string | undefined>([item('$(history)', labelOf('week'), '', 'last week'), typing], {
    placeHolder: l10n.t('Since when?'),
    later: periods().then((rows) => [...rows, typing]),
  });
  if (picked === undefined) return closed;
  const since = picked.value ?? (picked.typed === '' ? await typedSince() : picked.typed);
  return since === undefined ? closed : chosen({ kind: 'since', folder, since });
}

/** What a repository offers, ready to be explained. */
export async function periodItems(
  reader: SubjectReader,
  explained: LastExplained,
  { folder, where }: { readonly folder: string; readonly where: string },
): Promise<readonly Item<() => Choice>[]> {
  return (await periodsOf(reader, explained, folder)).map(({ kind, since, from }) =>
    item('$(history)', labelOf(kind), `${where}${from}`, () => chosen({ kind: 'since', folder, since })),
  );
}

function labelOf(kind: PeriodChoice['kind']): string {
  switch (kind) {
    case 'week':
      return l10n.t('Since last week');
    case 'tag':
      return l10n.t('Since the last tag');
    case 'explained':
      return l10n.t('Since I last explained');
  }
}

/** What a repository offers. Its tags are asked for, but not waited for long: the list is worth more than one of its lines. */
async function periodsOf(
  reader: SubjectReader,
  explained: LastExplained,
  folder: string,
): Promise<readonly PeriodChoice[]> {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), tagLimit);
  const none: Result<undefined> = { ok: true, value: undefined };
  const [tag, head] = await Promise.all([reader.lastTag(folder, abort.signal).catch(() => none), headOf(folder)]);
  clearTimeout(limit);
  return periodChoices({ tag: tag.ok ? tag.value : undefined, explained: explained.find(folder), head });
}

const tagLimit = 1_000;

async function typedSince(): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('Since when? A day (2026-11-01), a time (2 weeks ago) or a version (v1.0).'),
    placeHolder: l10n.t('1 week ago'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A day, a time or a version.') : undefined),
  });
  return typed?.trim();
}
