import { noteQuestions } from './authorNoteSentences.ts';
import { asksMoney } from './spendingAnswer.ts';
import { reach } from './conditions/conditionEffect.ts';
import { capitalised, hintQuestion } from './decisionWords.ts';
import { listed, quoted } from './listed.ts';
import { lostAddressQuestion } from './lostAddressSentences.ts';
import { message } from '../wording/message.ts';
import { rewordsPrivacy } from './privacyWords.ts';
import { securityRepairs } from './periodBrief.ts';
import { provedWhole } from './changeNature.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { ChangeNature } from './changeNature.ts';
import type { SeenCondition } from './conditions/conditionReader.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';
import type { Topic } from './spokenTopics.ts';

/** What is worth asking the team, and not proved enough to be a decision. */
export function questionsOf(
  language: Language,
  given: {
    readonly analysis: ChangeAnalysis;
    readonly nature: ChangeNature;
    readonly asked: ReadonlySet<Topic>;
    readonly today: string;
  },
): readonly Sentence[] {
  const { analysis, asked, today } = given;
  const topical = [...asked].map((topic) =>
    sentence(message(language, `narrator.spoken.${topic}`), ['message', 'search']),
  );
  const money =
    !asked.has('price') && asksMoney(given)
      ? [sentence(message(language, 'narrator.questions.money'), ['search'])]
      : [];
  const delay =
    analysis.surface.delay === undefined
      ? []
      : [sentence(message(language, 'narrator.questions.delay'), [`file:${analysis.surface.delay.path}`])];
  const version =
    given.nature.name === 'version' ? [sentence(message(language, 'narrator.questions.version'), ['message'])] : [];
  const {
    swapped,
    narrowed,
    rewrittenSteps,
    goneSteps,
    neededKeys,
    noLongerRead,
    directAccounts,
    keptOnly,
    timedErasing,
    emptied,
    startingTexts,
  } = analysis.surface.facts;
  const [swap] = swapped;
  const single = analysis.period === undefined && !provedWhole(given.nature);
  const factual = !single
    ? []
    : [
        ...(swap === undefined
          ? []
          : [message(language, 'narrator.questions.swapped', { name: quoted(language, swap.after) })]),
        ...noLongerShown(analysis.surface.conditions).map((what) =>
          message(language, 'narrator.questions.noLongerShown', { what: quoted(language, capitalised(what)) }),
        ),
        ...(rewordsPrivacy(analysis.surface) && !asked.has('privacy')
          ? [message(language, 'narrator.questions.privacyWords')]
          : []),
        ...(noLongerRead.length === 0 ? [] : [message(language, 'narrator.questions.inputs')]),
        ...lostAddressQuestion(language, analysis),
        ...(directAccounts ? [message(language, 'narrator.questions.directAccounts')] : []),
        ...(narrowed === 0 ? [] : [message(language, 'narrator.questions.narrowed')]),
        ...(timedErasing === undefined ? [] : [message(language, 'narrator.questions.timedErasing')]),
        ...(emptied === undefined
          ? []
          : [message(language, 'narrator.questions.emptied', { name: quoted(language, emptied) })]),
        ...(startingTexts.gone.length + startingTexts.come.length + startingTexts.reworded.length === 0
          ? []
          : [
              message(language, 'narrator.questions.startingTexts', {
                gone: startingTexts.gone.length === 0 ? 'no' : 'yes',
              }),
            ]),
        ...(keptOnly.length === 0 ? [] : [message(language, 'narrator.questions.keptOnly')]),
        ...(analysis.surface.tidied.capitalsOfRights ? [message(language, 'narrator.questions.capitals')] : []),
        ...(rewrittenSteps === 0 ? [] : [message(language, 'narrator.questions.rewrittenStep')]),
        ...(goneSteps === 0 ? [] : [message(language, 'narrator.questions.goneStep')]),
      ].map((text) => sentence(text, ['search']));
  const keys =
    analysis.period !== undefined || neededKeys.length === 0
      ? []
      : [
          sentence(
            message(language, 'narrator.questions.neededKeys', {
              names: listed(
                language,
                neededKeys.map((name) => quoted(language, name)),
              ),
              count: neededKeys.length,
            }),
            ['search'],
          ),
        ];
  const notes = noteQuestions({ language, analysis, nature: given.nature });
  const hinted = analysis.hints.flatMap((hint) => {
    const text = hintQuestion(language, hint, today);
    const [at] = hint.evidence;
    return text === undefined ? [] : [sentence(text, at ? [`file:${at.path}`] : ['search'])];
  });
  const closed = analysis.period === undefined ? 0 : securityRepairs(analysis.period).length;
  const used =
    closed === 0 ? [] : [sentence(message(language, 'period.closedQuestion', { count: closed }), ['message'])];
  // More than a few of what may be nothing would be noise.
  const doubted = hinted.slice(0, mostHints);
  const hidden =
    analysis.hiddenCharacters === 0
      ? []
      : [sentence(message(language, 'narrator.questions.hidden', { count: analysis.hiddenCharacters }), ['search'])];
  const failed =
    analysis.failed.length === 0
      ? []
      : [
          sentence(message(language, 'narrator.questions.detectorFailed', { count: analysis.failed.length }), [
            'search',
          ]),
        ];
  const unsearched =
    analysis.unsearched === undefined
      ? []
      : [sentence(message(language, 'narrator.questions.unsearched', { count: analysis.unsearched }), ['search'])];
  return [
    ...used,
    ...hidden,
    ...notes,
    ...topical,
    ...money,
    ...delay,
    ...version,
    ...factual,
    ...keys,
    ...doubted,
    ...unsearched,
    ...failed,
  ];
}

/** The first part of a screen that some people no longer see. */
function noLongerShown(conditions: readonly SeenCondition[]): readonly string[] {
  return conditions
    .flatMap(({ what, effect, screen, ofPeople }) =>
      screen && ofPeople && reach[effect] === 'fewer' ? (what ?? []) : [],
    )
    .slice(0, 1);
}

/** How many hints are asked about. */
const mostHints = 3;

function sentence(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
