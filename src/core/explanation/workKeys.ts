import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';

/** Names of keys where automatic work is told to take one: it has to be there before that work runs. Those that the file named before are no news on its new side. */
export function workKeys(view: FileView, side: 'added' | 'removed'): readonly string[] {
  return view[side].slice(0, mostLines).flatMap(({ text }) =>
    text.includes('secrets.')
      ? allMatches(keyOfWork, codePart(text.slice(0, longest), view.language))
          .map(([, name = '']) => name)
          .filter((name) => side === 'removed' || view.file.sides?.old?.includes(name) !== true)
      : [],
  );
}

/** Automatic work is told in shorter files. */
const mostLines = 2000;
const longest = 600;
/** secrets.RELEASE_KEY in automatic work of GitHub; what it gives by itself needs no filling in. */
const keyOfWork = /\bsecrets\.(?!GITHUB_TOKEN\b)([A-Z][A-Z\d_]{2,60})\b/g;
