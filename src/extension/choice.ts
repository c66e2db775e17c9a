import { window, type QuickPickItem } from 'vscode';
import type { Problem, Result } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/** What was chosen: a subject, nothing (the reader closed the list), or why there is nothing to choose from. */
export type Choice<T = SubjectRequest> =
  | { readonly type: 'chosen'; readonly value: T }
  | { readonly type: 'closed' }
  | { readonly type: 'problem'; readonly problem: Problem };

export const closed = { type: 'closed' } as const;

export function chosen<T>(value: T): { readonly type: 'chosen'; readonly value: T } {
  return { type: 'chosen', value };
}

export function problem(code: Problem['code']): { readonly type: 'problem'; readonly problem: Problem } {
  return { type: 'problem', problem: { code, detail: '' } };
}

/** A row that leads to a value. */
export interface Item<T> extends QuickPickItem {
  readonly value: T;
}

/** A row of a list: one that leads to a value, or a line between others. */
export type Row<T> = Item<T> | QuickPickItem;

export function item<T>(icon: string, label: string, description: string, value: T): Item<T> {
  return { label: `${icon} ${label}`, description, value };
}

/**
 * Lets the reader pick a row; undefined when they close the list. The list is there at once: rows that take time come `later` and replace the first ones,
 * under a reader who stays where they stand. `typed` is what stood in the box.
 */
export async function pick<T>(
  rows: readonly Row<T>[],
  { placeHolder, later }: { readonly placeHolder: string; readonly later?: Promise<readonly Row<T>[]> },
): Promise<{ readonly value: T; readonly typed: string } | undefined> {
  const list = window.createQuickPick<Row<T>>();
  list.title = 'Explain for CEO';
  list.placeholder = placeHolder;
  list.matchOnDescription = true;
  list.items = rows;
  let open = true;
  const fill = async (coming: Promise<readonly Row<T>[]>): Promise<void> => {
    list.busy = true;
    const all = await coming.catch(() => rows);
    if (!open) return;
    const [active] = list.activeItems;
    const stays = list.value !== '' || active !== list.items[0];
    list.items = all;
    const same = all.find(({ label, description }) => label === active?.label && description === active.description);
    if (stays && same !== undefined) list.activeItems = [same];
    list.busy = false;
  };
  if (later !== undefined) void fill(later);
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => {
        const [row] = list.selectedItems;
        if (row !== undefined && 'value' in row) resolve({ value: row.value, typed: list.value.trim() });
      });
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    open = false;
    list.dispose();
  }
}

/** Lists are short questions: what ends them is closing them. */
export async function withoutSignal<T>(ask: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
  return await ask(new AbortController().signal);
}
