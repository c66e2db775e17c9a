import { l10n, window } from 'vscode';

/** What the reader adds to a page in their own words. */
export interface OwnNote {
  readonly subjectId: string;
  readonly text: string;
}

/** Asks for the note, with the one before to be changed; undefined when the reader closes the box, empty when they take the note away. */
export async function askNote(before: string): Promise<string | undefined> {
  const text = await window.showInputBox({
    title: 'Explain for CEO',
    prompt: l10n.t('In your own words: this stands on top of the page and of every copy, as added by the sender.'),
    value: before,
    ignoreFocusOut: true,
  });
  return text?.trim();
}
