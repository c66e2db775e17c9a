import { languageOfText } from '../../../wording/languageOfText.ts';
import { poorPhrases } from '../../../wording/jargon.ts';
import { countsAsCode, readableTitle } from '../../quotable.ts';
import { ofTheTeam, saysRule, testName } from '../../testNames.ts';
import { rewordings } from '../../writtenText.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { Reworded } from '../../writtenText.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** What an automatic check of the team said that it demands, where the same check now says that it demands something else. */
export class CheckTitleReader implements LineFactReader {
  readonly #found: (Reworded & { readonly path: string })[] = [];

  #product = false;

  read({ path, kind, file }: FileView): void {
    this.#product ||= kind.role === 'product';
    if (kind.role !== 'tests' || this.#found.length >= mostFound || file.content.type !== 'text') return;
    for (const { lines } of file.content.hunks) {
      const named = (type: 'added' | 'removed'): readonly string[] =>
        lines.slice(0, mostLines).flatMap((line) => (line.type === type ? (labelOff(testName(line.text)) ?? []) : []));
      const gone = named('removed');
      if (gone.length === 0) continue;
      const come = named('added');
      // Where many come and go, which took the place of which is not known.
      if (gone.length > mostPaired || come.length > mostPaired) continue;
      const pairs = rewordings(
        gone.filter((one) => !come.includes(one)),
        come.filter((one) => !gone.includes(one)),
      );
      for (const pair of pairs) if (demandsOtherwise(pair)) this.#found.push({ ...pair, path });
    }
  }

  facts(): readonly LineFact[] {
    const [first] = this.#found;
    // Where many are renamed at once, what they are called has changed, not what they demand.
    if (first === undefined || !this.#product || this.#found.length > mostTold) return [];
    return [
      {
        key: 'checkSays',
        noticed: 'users',
        weight: 3,
        quotes: { before: [first.before], after: [first.after] },
        path: first.path,
      },
    ];
  }
}

const mostFound = 12;
const mostTold = 4;
const mostPaired = 60;
const mostLines = 2_000;

/** 'sort=date : oldest first' says what it demands after the name of what is tried. */
function labelOff(title: string | undefined): string | undefined {
  return title?.replace(/^[\w.=()-]{2,40} ?: (?=\p{L})/u, '');
}

/** Whether two titles say different things in words that an outsider reads, and not the same in another form. */
function demandsOtherwise({ before, after }: Reworded): boolean {
  if (![before, after].every(isReadable)) return false;
  const [gone, come] = [meaning(before), meaning(after)];
  const news = [...come].filter((word) => !gone.has(word));
  const olds = [...gone].filter((word) => !come.has(word));
  return (
    // What is only left out is mostly a name.
    (news.length > 0 || olds.some((word) => turns.has(word))) &&
    gone.size - olds.length > 1 &&
    gone.size - olds.length >= Math.max(gone.size, come.size) / 2 &&
    // A spelling that is mended says nothing new.
    (news.length !== olds.length || news.some((word) => !olds.some((old) => isSpelledAlike(old, word))))
  );
}

/** The words of a title that carry what it says, without their endings. */
function meaning(title: string): ReadonlySet<string> {
  return new Set(
    (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => (word.length > 3 ? word.replace(/(?:ies|ied|y|es|ed|ing|s|e)$/, '') : word)),
  );
}

const small: ReadonlySet<string> = new Set(
  'a an the it its that should will does do is are be to of in on for with and or when if test tests correctly properly successfully doit le la les un une des du de que'.split(
    ' ',
  ),
);

function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/(.)\1/gu, '$1'));
  return a === b || one.slice(0, 4) === other.slice(0, 4);
}

/** Work inside that nobody outside can follow. */
const inside =
  /\b(?:persist\w*|cursors?|rewinds?|unwrapped|context data|response|model|endpoint|api|status code|component|element|input|index get|success)\b/i;
const turns: ReadonlySet<string> = new Set(['not', 'no', 'never', 'only', 'pas', 'jamais', 'aucun', 'aucune']);

function isReadable(title: string): boolean {
  const words = title.split(' ');
  return (
    words.length > 3 &&
    title.length < 150 &&
    readableTitle(title) &&
    !words.some(countsAsCode) &&
    saysRule(title) &&
    !ofTheTeam.test(title.replace(/\brenders?\b/g, '')) &&
    !inside.test(title) &&
    !/[{}<>|\\#$%]|\w_\w|\w\(|\b[1-5]\d\d\b/.test(title) &&
    poorPhrases(title, languageOfText(title) ?? 'en').filter(({ type }) => type === 'jargon').length < 2
  );
}
