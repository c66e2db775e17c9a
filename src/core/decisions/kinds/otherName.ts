import { likelyNewName } from '../interfaces/settingNames.ts';
import type { FileView } from '../fileView.ts';

/** Whether a setting only has another name now: the same value stood under one that shares its telling words. */
export function isOtherName(name: string, value: string, view: FileView): boolean {
  const now = value.trim();
  return (
    now !== '' &&
    view.removed.some(({ text }) => {
      const [, old, was] = assigned.exec(text) ?? [];
      return old !== undefined && old !== name && was?.trim() === now && likelyNewName(old, [name]) !== undefined;
    })
  );
}

const assigned = /^\s*(?:export\s+)?["']?([A-Z][A-Z0-9_]{2,60})["']?\s{0,3}[:=]\s{0,3}(.{1,60})$/;
