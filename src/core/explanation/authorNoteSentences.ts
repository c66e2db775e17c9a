import { copiedFrom, leftToDo } from './authorNotes.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { message } from '../wording/message.ts';
import { quoted } from './listed.ts';
import { shortened } from './writtenText.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';

interface Told {
  readonly language: Language;
  readonly analysis: ChangeAnalysis;
}

/** What the message leaves to be done by hand, for the answer on dates. */
export function leftToDoSentences({ language, analysis }: Told): readonly Sentence[] {
  if (analysis.period !== undefined || analysis.authorWords.length > mostOfSeries) return [];
  const [text] = analysis.authorWords.flatMap((words) => leftToDo(words) ?? []);
  if (text === undefined) return [];
  return [
    told(
      message(language, 'facts.leftToDo', {
        text: quoted(language, shortened(text, 200)),
        speaks: languageOfText(text) ?? 'other',
      }),
    ),
  ];
}

/** More together are a period by another name, of which much is done by now. */
const mostOfSeries = 20;

/** Where a change was made before it came here. */
export function copiedSentences({ language, analysis }: Told): readonly Sentence[] {
  const words = wordsOf(analysis);
  const from = words && copiedFrom(words);
  return from === undefined ? [] : [told(message(language, `facts.copied.${from}`))];
}

/** The words of one change; of several together nothing is said. */
function wordsOf({ authorWords, period }: ChangeAnalysis): AuthorWords | undefined {
  return authorWords.length === 1 && period === undefined ? authorWords[0] : undefined;
}

function told(text: string): Sentence {
  return { text: text.replace(/\.(\u202f»|”)\.(?=\s|$)/g, '.$1'), origin: 'facts', proofs: ['message'] };
}
