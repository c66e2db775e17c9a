import { env, l10n, window, workspace } from 'vscode';

/** What copying needs of the editor. */
export interface CopyTools {
  readonly write: (text: string) => PromiseLike<void>;
  readonly tell: (words: string) => void;
  /** Says what went wrong with a button; true when it was pressed. */
  readonly offer: (words: string, button: string) => PromiseLike<boolean>;
  readonly open: (text: string) => PromiseLike<unknown>;
}

/** Copies for a page that could not, as plain text; where nothing can be copied, shows the text to be taken by hand. */
export async function copyInstead(text: string, { write, tell, offer, open }: CopyTools = editorTools): Promise<void> {
  try {
    await write(text);
  } catch {
    const words = l10n.t('Nothing could be copied: open the text and copy it from there.');
    if (await offer(words, l10n.t('Open the text'))) await open(text);
    return;
  }
  tell(l10n.t('The page was copied as plain text.'));
}

const editorTools: CopyTools = {
  write: (text) => env.clipboard.writeText(text),
  tell: (words) => void window.showInformationMessage(words),
  offer: async (words, button) => (await window.showErrorMessage(words, button)) === button,
  open: async (text) => window.showTextDocument(await workspace.openTextDocument({ content: text })),
};
