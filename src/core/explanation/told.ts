import { isLikely } from '../decisions/kinds/likely.ts';
import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed } from './listed.ts';
import type { Language } from '../wording/language.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { WordedDecision } from './wordedDecision.ts';

/** A decision that an answer tells, under the message that says what it does there. */
export interface Telling {
  readonly one: WordedDecision;
  readonly key: string;
}

/** What an answer says of its decisions, and how many of them it could not name. */
export interface ToldSentences {
  readonly sentences: readonly Sentence[];
  readonly left: number;
}

/** What the answers have told so far: a decision is told in words once, and named by its number where it counts again. */
export class Told {
  readonly #input: AnswersInput;
  readonly #told = new Set<WordedDecision>();

  constructor(input: AnswersInput) {
    this.#input = input;
  }

  /** Whether a decision was told in words or named. */
  has(one: WordedDecision): boolean {
    return this.#told.has(one);
  }

  /** Whether a decision is told for the first time; from now on it is told. */
  first(one: WordedDecision): boolean {
    if (this.#told.has(one)) return false;
    this.#told.add(one);
    return true;
  }

  /**
   * At most `most` sentences. One tells a decision in words and names by their numbers those that do the same: others of its kind, and those told before. A decision of
   * another kind that does the same follows it as 'Likewise', so that no two sentences start alike.
   */
  sentences(each: readonly Telling[], most = each.length): ToldSentences {
    const groups = together(this.#groups(each.map(asLikely)));
    return {
      sentences: groups.slice(0, most).map((group, at) => this.#sentence(group, groups[at - 1]?.key === group.key)),
      left: groups.slice(most).reduce((sum, { others, lead }) => sum + others.length + (lead === undefined ? 0 : 1), 0),
    };
  }

  #groups(each: readonly Telling[]): readonly Group[] {
    const groups: { key: string; lead?: WordedDecision; others: WordedDecision[] }[] = [];
    for (const { one, key } of each) {
      const alike = groups.find((group) => group.key === key && group.lead !== undefined && sameKind(group.lead, one));
      const known = groups.find((group) => group.key === key);
      if (!this.#told.has(one)) {
        if (alike) alike.others.push(one);
        else if (known && known.lead === undefined) known.lead = one;
        else groups.push({ key, lead: one, others: [] });
      } else if (known) known.others.push(one);
      else groups.push({ key, others: [one] });
    }
    return groups;
  }

  #sentence({ key, lead, others }: Group, goesOn: boolean): Sentence {
    const { language, worded } = this.#input;
    for (const one of lead ? [lead, ...others] : others) this.first(one);
    const numbers = points(language, worded, others);
    const title =
      lead === undefined
        ? numbers
        : others.length === 0
          ? lead.words.clause
          : message(language, 'narrator.pointsToo', {
              title: lead.words.clause,
              count: others.length,
              numbers: numbersOf(language, worded, others),
            });
    return facts(
      message(language, goesOn ? 'narrator.likewise' : key, { title }),
      [...(lead ? [lead] : []), ...others].flatMap(({ proofs }) => proofs),
    );
  }
}

/** What words only make likely is told as that, whichever answer tells it. */
function asLikely(telling: Telling): Telling {
  return isLikely(telling.one.decision.kind) ? { ...telling, key: 'narrator.likely' } : telling;
}

interface Group {
  readonly key: string;
  /** The one that is told in words; absent where all were told before. */
  readonly lead?: WordedDecision;
  readonly others: readonly WordedDecision[];
}

/** The groups under one message next to each other, in the order in which the messages come up. */
function together(groups: readonly Group[]): readonly Group[] {
  const keys = [...new Set(groups.map(({ key }) => key))];
  return keys.flatMap((key) => groups.filter((group) => group.key === key));
}

function sameKind(a: WordedDecision, b: WordedDecision): boolean {
  return a.decision.kind === b.decision.kind && a.decision.effect === b.decision.effect;
}

/** 'see points 1 and 3': the numbers that the decisions have below. */
export function points(language: Language, worded: readonly WordedDecision[], ones: readonly WordedDecision[]): string {
  return message(language, 'narrator.points', { count: ones.length, list: numbersOf(language, worded, ones) });
}

function numbersOf(language: Language, worded: readonly WordedDecision[], ones: readonly WordedDecision[]): string {
  return listed(
    language,
    ones
      .map((one) => worded.indexOf(one) + 1)
      .sort((a, b) => a - b)
      .map(String),
  );
}
