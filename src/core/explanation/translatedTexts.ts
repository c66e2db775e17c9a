import { languageOfText } from '../wording/languageOfText.ts';
import { languageCode } from './surfaceFiles.ts';
import type { FileView } from '../decisions/fileView.ts';

/** How many texts of a list of words in one language stood in English until now, by those of them that tell; 0 where they did not, or the list is English. */
export function translatedTexts({ path, added, removed, kind }: FileView): number {
  const code = languageCode.exec(path)?.[1]?.toLowerCase() ?? '';
  if (kind.role !== 'translations' || code === '' || code === 'en') return 0;
  const before = new Map(removed.slice(0, mostLines).flatMap(({ text }) => pairOf(text)));
  const pairs = added.slice(0, mostLines).flatMap(({ text }) =>
    pairOf(text).flatMap(([key, now]) => {
      const old = before.get(key);
      return old === undefined || old === now ? [] : [{ old, now }];
    }),
  );
  const telling = pairs.map(({ old }) => languageOfText(old)).filter((one) => one !== undefined);
  const english = telling.filter((one) => one === 'en').length;
  const stays = pairs.filter(({ now }) => languageOfText(now) === 'en').length;
  return english >= 3 && english * 10 >= telling.length * 9 && stays * 4 <= english ? pairs.length : 0;
}

/** A key with its text, where both stand on one line; a list may hold one key several times. */
function pairOf(line: string): readonly (readonly [string, string])[] {
  const [, key, value] = (line.length < longest && entry.exec(line)) || [];
  return key === undefined || value === undefined ? [] : [[key, value]];
}

const mostLines = 3000;
const longest = 600;
const entry = /^\s*["']?([\w.-]{1,120})["']?\s?(?::|=>?)\s?["']?(\S.{0,500}?)["']?[,;]?$/;
