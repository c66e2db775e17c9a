import { isPrivateRepair, isUnfinished, speedWithoutFigure } from '../authorNotes.ts';
import { provedWhole } from '../changeNature.ts';
import { quoted } from '../listed.ts';
import { shortened } from '../writtenText.ts';
import type { Ask, AsksInput } from './ask.ts';

/** What the author and the notes of the team leave open: what is unfinished, what holds for a time only, what is said without a figure. */
export function wordAsks({ language, analysis, nature, above }: AsksInput): readonly Ask[] {
  const { authorWords, byRole, decisions, period, surface } = analysis;
  const [words] = authorWords;
  if (period !== undefined || authorWords.length !== 1 || words === undefined) return [];
  const whole = provedWhole(nature);
  const quotes = above.filter(({ origin }) => origin === 'author').map(({ text }) => text);
  const passing = decisions.some(({ category }) => category === 'timeline.deferred')
    ? undefined
    : [...quotes, surface.facts.noted ?? ''].find((text) => forATime.test(text) && !ends.test(text));
  const rows: readonly (readonly [boolean, Ask])[] = [
    [isPrivateRepair(words.title), { key: 'facts.privateRepair', weight: 5 }],
    [isUnfinished(words.title) && !whole, { key: 'facts.unfinished', weight: 5 }],
    [
      passing !== undefined,
      {
        key: 'asks.forATime',
        weight: 3,
        values: { text: quoted(language, shortened(passing ?? '', longest).replace(/(?<=[^.])\.$/, '')) },
      },
    ],
    [
      !whole && byRole.has('product') && speedWithoutFigure(words, nature.name === 'speed'),
      { key: 'facts.speed', weight: 3 },
    ],
  ];
  return rows.flatMap(([holds, ask]) => (holds ? [ask] : []));
}

const longest = 120;
const forATime =
  /\b(?:for now(?!-)|for the time being|as a (?:stopgap|workaround)|temporar(?:y|ily)(?! (?:files?|director|tables?|folders?|tokens?|password|credential|account|link|url))|(?:short[- ]term|interim) (?:fix|solution|measure)|until [^.]{3,40} (?:is|are|has|have) (?:done|ready|fixed|released|finished|merged|deployed|been)|(?:pour l[’']instant|provisoirement|temporairement|en attendant (?:que|la|le|les|une?)))(?!\p{L})/iu;
/** What was for a time and ends here. */
const ends = /^\W{0,3}(?:remov|delet|drop|revert|clean|retir|supprim|enl[eè]v)/i;
