import { facts } from './answersInput.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { releaseEntries } from './listEntries.ts';
import { shortened } from './writtenText.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';

/** What a list of changes newly says, and where it stands. */
export interface News {
  readonly entries: readonly string[];
  readonly proof: string;
}

/** What a list of changes for those who use the product says of it: the team's own file, else the message of a version. */
export function whatIsNew({ surface, authorWords, period }: ChangeAnalysis): News | undefined {
  const [line] = surface.listed;
  if (line !== undefined) return { entries: surface.listed.map(({ text }) => text), proof: `file:${line.path}` };
  const [words] = authorWords;
  if (words === undefined || authorWords.length > 1 || period !== undefined) return undefined;
  const entries = releaseEntries(words);
  return entries.length > 0 ? { entries, proof: 'message' } : undefined;
}

/** Says what is new in the words of the list. */
export function newsSentences(language: Language, news: News | undefined): readonly Sentence[] {
  if (news === undefined) return [];
  const { entries, proof } = news;
  return [
    facts(
      message(language, 'narrator.customers.listed', {
        quotes: listed(
          language,
          entries.map((text) => quoted(language, shortened(text, 200))),
        ),
        speaks: languageOfText(entries.join('\n')) ?? 'other',
      }),
      [proof],
    ),
  ];
}
