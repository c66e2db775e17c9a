import { message } from '../wording/message.ts';
import { periodCount } from './periodWords.ts';
import { provedWhole } from './changeNature.ts';
import { quotesOf, securityRepairs } from './periodBrief.ts';
import { where } from './where.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { ChangeNature } from './changeNature.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';
import type { WordedDecision } from './wordedDecision.ts';

/** Repairs of weaknesses that a headline quotes. */
const mostClosed = 2;

export interface HeadlineInput {
  readonly language: Language;
  readonly analysis: ChangeAnalysis;
  readonly worded: readonly WordedDecision[];
  readonly nature: ChangeNature;
  readonly questions: number;
  /** Whether what customers notice is to be confirmed. */
  readonly toConfirm: boolean;
}

/** The one sentence to remember: the first thing to know, or what sort of change it is. */
export function headlineOf(input: HeadlineInput): Sentence {
  const { language, analysis, worded, nature } = input;
  if (analysis.files === 0) return sentence(message(language, 'narrator.headline.empty'), ['search']);
  const [first] = worded;
  if (analysis.period) {
    const count = periodCount({ language, period: analysis.period });
    // Where strangers could come in, nothing else is first to know.
    const closed = securityRepairs(analysis.period);
    if (closed.length > 0)
      return sentence(
        `${count} ${message(language, 'period.firstClosed', { count: closed.length, quotes: quotesOf(language, closed, mostClosed) })}`,
        ['history', 'message'],
      );
    return first && first.decision.severity !== 'low'
      ? sentence(`${count} ${message(language, 'period.firstToKnow', { title: first.words.clause })}`, [
          'history',
          ...first.proofs,
        ])
      : sentence(`${count} ${message(language, 'period.nothingToDecide')}`, ['history', 'search']);
  }
  const weighty = worded.filter(({ decision }) => decision.severity !== 'low').length;
  // Details never stand for the whole: what sort of change it is says more.
  if (!first || weighty === 0) {
    return sentence(
      message(language, `narrator.headline.nothing.${nature.name}`, {
        where: where(language, analysis, nature.proof === 'message' ? 'touching' : 'in'),
        found: foundWords(input),
        authors: analysis.authorWords.length > 1 ? 'several' : 'one',
        parts: analysis.byRole.has('parts') ? 'yes' : 'no',
      }),
      [nature.proof, ...worded.flatMap(({ proofs }) => proofs.slice(0, 1)).slice(0, 3)],
    );
  }
  const text =
    worded.length === 1
      ? message(language, 'narrator.headline.one', { title: first.words.title })
      : message(language, 'narrator.headline.several', { title: first.words.title, count: worded.length - 1 });
  return sentence(text, first.proofs);
}

/** What the headline says of what was found: never that all is calm where something is to be asked or seen. */
function foundWords({ language, analysis, worded, nature, questions, toConfirm }: HeadlineInput): string {
  if (questions > 0)
    return message(language, 'narrator.headline.questions', { count: questions, small: worded.length });
  if (worded.length > 0) return message(language, 'narrator.headline.found', { count: worded.length });
  if (provedWhole(nature)) return message(language, 'narrator.headline.none');
  const { screens, messages, screen } = analysis.surface;
  const key =
    analysis.surface.tidied.relocated || analysis.surface.tidied.rearranged
      ? 'none'
      : screens > 0 && !screen.unused
        ? analysis.surface.paper
          ? analysis.surface.paper === 'mail'
            ? 'toSeeMail'
            : 'toSeePaper'
          : 'toSee'
        : messages.count > 0
          ? 'toRead'
          : toConfirm
            ? 'toConfirm'
            : 'none';
  return message(language, `narrator.headline.${key}`, { drawn: analysis.surface.drawn });
}

function sentence(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
