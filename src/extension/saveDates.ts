import { l10n, Uri, window, workspace } from 'vscode';
import type { Explanation } from '../core/explanation/explanation.ts';
import { pageLabels } from '../core/render/pageLabels.ts';
import { toIcs } from '../core/render/toIcs.ts';

/** Asks where the dates of an explanation shall go, and writes them there as a calendar file. */
export async function saveDates(explanation: Explanation, today: string): Promise<void> {
  const text = toIcs(explanation, { labels: pageLabels(explanation.language), today });
  if (text === '') return;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: l10n.t('Save the dates'),
    filters: { [l10n.t('Calendar')]: ['ics'] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, 'dates.ics') }),
  });
  if (file === undefined) return;
  try {
    await workspace.fs.writeFile(file, Buffer.from(text));
  } catch {
    void window.showErrorMessage(l10n.t('The dates could not be saved there.'));
  }
}
