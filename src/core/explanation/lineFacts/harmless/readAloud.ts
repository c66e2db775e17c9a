import { changedSettings } from '../../screenSettings.ts';
import type { FileView } from '../../../decisions/fileView.ts';

/** Whether a screen changes only by marks for programs that read pages aloud. */
export function onlyReadAloud(view: FileView): boolean {
  if (view.file.status !== 'modified' || view.added.length + view.removed.length === 0) return false;
  const settings = changedSettings(view);
  if (settings === undefined || [...settings].some((one) => one !== 'readAloud')) return false;
  return settings.size > 0 || view.added.some(({ text }) => /<(?:em|strong)>/.test(text));
}
