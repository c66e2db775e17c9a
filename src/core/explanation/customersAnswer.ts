import { message } from '../wording/message.ts';
import { copiedSentences } from './authorNoteSentences.ts';
import { saysOnlyHow } from './authorNotes.ts';
import { authorReasons } from './authorReasons.ts';
import { facts, most, mostNamed, rest } from './answersInput.ts';
import { provedWhole } from './changeNature.ts';
import {
  describedSentences,
  erasingSentence,
  figureSentence,
  messageSentence,
  settingSentences,
  shownOfPeriod,
  shownSentence,
  staysSentences,
  whoSentence,
  wordsOfSentence,
} from './customersFacts.ts';
import { factSentences } from './factSentences.ts';
import { conditionSentences } from './conditions/conditionSentences.ts';
import { saysSomething } from './hardWords.ts';
import { delaySentence, formSentence } from './documentSentences.ts';
import { listed, quoted } from './listed.ts';
import { ofScreens } from './lineFacts/links/linkReaders.ts';
import { lineFactSentences } from './lineFacts/lineFactSentences.ts';
import { lostAddressSentences } from './lostAddressSentences.ts';
import { mayBeNoticed, screensSpoken, startingCount } from './mayBeNoticed.ts';
import { newWords } from './newWords.ts';
import { periodCustomers } from './periodWords.ts';
import { quotable, readableTitle } from './quotable.ts';
import { nearSentence, partSentences, screenNameSentence, stillSentence, wordsSpoken } from './screenSentences.ts';
import { smallSentences } from './smallSentences.ts';
import { seriesReasons, seriesSentences } from './seriesTitles.ts';
import { wordsOf } from './conditions/nameInWords.ts';
import { teamWorkSentences } from './teamWorkSentences.ts';
import { type Told } from './told.ts';
import { isUnanswered } from './unanswered.ts';
import { untouchedSentence } from './untouched.ts';
import { where } from './where.ts';
import { newsSentences, whatIsNew } from './whatIsNew.ts';
import type { Surface } from './surface.ts';
import type { Decision } from '../decisions/finding.ts';
import type { AnswersInput } from './answersInput.ts';
import type { ChangeNature } from './changeNature.ts';
import type { Answers, Sentence } from './explanation.ts';

export function customers(input: AnswersInput, told: Told): Answers['customers'] {
  const { language, worded, analysis } = input;
  const touching = worded.filter(({ decision }) => touchesCustomers(decision));
  const found = touching.slice(0, mostNamed(input)).map((one) => {
    told.first(one);
    return facts(`${one.words.title}.`, one.proofs);
  });
  if (analysis.files === 0)
    return { nothing: true, sentences: [facts(message(language, 'narrator.customers.empty'), ['search'])] };
  // A detail is told beside what the change is about, not in its place.
  const weighs = touching.some(({ decision }) => decision.severity !== 'low');
  const untouched = provedWhole(input.nature) ? [] : untouchedSentence(input, !weighs && !analysis.period);
  if (analysis.period && !provedWhole(input.nature)) {
    const announced = periodCustomers(language, analysis.period);
    const more = rest(input, 'customers', touching.length);
    return {
      nothing: false,
      sentences: [announced, ...found, ...more, ...shownOfPeriod(input), ...untouched],
    };
  }
  const more = rest(input, 'customers', touching.length);
  if (found.length > 0)
    return {
      nothing: false,
      sentences: weighs
        ? [
            ...found,
            ...more,
            ...quoteOf(input),
            ...shownSentence(input),
            ...conditionSentences(input),
            ...lineFactSentences(input, 2),
            ...lostAddressSentences(input),
            ...(touching.some(({ decision }) => decision.kind.startsWith('announced-')) ? figureSentence(input) : []),
            ...erasingSentence(input),
            ...untouched,
          ]
        : [...natureSentences(input), ...found, ...more, ...untouched],
    };
  const sentences = [...natureSentences(input), ...untouched];
  const { surface } = analysis;
  const { parts, unused } = surface.screen;
  if (unused && !provedWhole(input.nature)) return { nothing: true, state: 'offScreen', sentences };
  if (screensSpoken(input)) return { nothing: false, state: 'toConfirm', sentences };
  const seen =
    newWords(surface, language).length + surface.hidden.length + surface.reworded.length + surface.broken.length;
  if (
    seen + parts.gained.length + parts.labels.length + surface.facts.adminColumns.length > 0 &&
    !provedWhole(input.nature)
  )
    return { nothing: false, sentences };
  if (mayBeNoticed(input)) return { nothing: false, state: 'toConfirm', sentences };
  if (input.nature.name === 'readAloud') return { nothing: true, state: 'offScreen', sentences };
  return behindTheScreens.has(input.nature.name) && !isForTeam(surface) && surface.unseen < surface.ofProduct
    ? { nothing: false, state: 'toConfirm', sentences }
    : { nothing: true, sentences };
}

/** Whether all that changes of the product are tools of the team. */
function isForTeam({ ofProduct, ofTools }: Surface): boolean {
  return ofProduct > 0 && ofProduct === ofTools;
}

/** Work of which it is not known whether customers notice it, unless a screen changes. */
const behindTheScreens: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'change',
  'swap',
  'adjustment',
]);

/** Titles by which the product does something else, whatever their authors call it. */
const mayBeSeen =
  /\b(?:automatic\w*|open|close|show|hide|display|allow|enable|disable|default|rename|improve|enhance|prevent|redirect)(?:e?[sd])?\b/i;

/** Exposure is told under customers where their data is concerned. */
export function touchesCustomers({ consequences, category }: Decision): boolean {
  return consequences.some(({ on }) => on === 'customers' || (on === 'exposure' && category === 'risk.privacy'));
}

/** What the author says of it, word for word: to those who use the product where there is such a list, else in the title. */
function quoteOf({ language, analysis, nature }: AnswersInput): readonly Sentence[] {
  const { authorWords, surface } = analysis;
  const news = whatIsNew(analysis);
  const [words] = authorWords;
  if (news !== undefined) return newsSentences(language, news);
  if (authorWords.length > 1) return [...seriesSentences(language, authorWords), ...seriesReasons(authorWords)];
  if (authorWords.length !== 1 || !words || words.title === '' || nature.name === 'version') return [];
  const title = quotable(words.title);
  const quotes = [
    ...(readableTitle(title) && saysSomething(title) && !saysOnlyHow(title) ? [title] : []),
    ...authorReasons(words).filter((text) => !isUnanswered(text, surface.gone)),
  ];
  // A title in words of the team alone tells an outsider nothing, and that it does not tells no more: it stands beside the reference for the team.
  return quotes.map((text) => ({ text, origin: 'author', proofs: ['message'] }));
}

/** The new entries of a list that the product offers. */
function namesOf({ language, analysis: { surface } }: AnswersInput): string {
  return listed(
    language,
    surface.definitions.names.map((one) => quoted(language, one)),
  );
}

/** What is prepared, by its names in words. */
function preparedIn({ language, analysis: { surface } }: AnswersInput): string {
  return listed(
    language,
    surface.prepared.map((one) => quoted(language, wordsOf(one).join(' ').toLowerCase())),
    mostPrepared,
  );
}

const mostPrepared = 4;

/** What sort of change it is, in the author's words where only they say it, and whether anything of it can be seen. */
function natureSentences(input: AnswersInput): readonly Sentence[] {
  const { language, nature, analysis, worded } = input;
  const weighs = worded.some(({ decision }) => decision.severity !== 'low');
  const { screens, sameWords, listed, messages, conditions } = analysis.surface;
  const code = analysis.surface.drawn;
  const [still, drawn] = [stillSentence(input), partSentences(input)];
  const shown = [...shownSentence(input), ...drawn];
  // What the author calls invisible is not promised where something can be seen or weighs.
  const calm =
    weighs ||
    shown.length + listed.length + messages.count + conditions.length > 0 ||
    !analysis.surface.sameTexts ||
    analysis.authorWords.some(({ title }) => mayBeSeen.test(title))
      ? 'no'
      : screens > 0 && still === undefined
        ? 'ask'
        : 'yes';
  // Where nothing weighs the headline has just said where.
  const place = weighs ? where(language, analysis, nature.proof === 'message' ? 'touching' : 'in') : '';
  const named = facts(
    message(language, `narrator.customers.none.${nature.name}`, {
      where: place,
      calm,
      drawn: code,
      authors: analysis.authorWords.length > 1 ? 'several' : 'one',
      tested: analysis.surface.facts.onlyTested ? 'yes' : 'no',
      names: nature.name === 'prepared' ? preparedIn(input) : namesOf(input),
      parts: analysis.byRole.has('parts') ? 'yes' : 'no',
      count: analysis.surface.definitions.names.length,
      account: analysis.surface.definitions.account ? 'yes' : 'no',
      trial: /[-. ](?:rc|beta|alpha|pre|preview|canary|next)\b/i.test(analysis.authorWords[0]?.title ?? '')
        ? 'yes'
        : 'no',
    }),
    [nature.proof],
  );
  if (provedWhole(nature))
    return [
      named,
      ...(nature.name === 'documents' ? newsSentences(language, whatIsNew(analysis)) : []),
      // What settings are for, only their author says.
      ...(nature.name === 'settings' ? quoteOf(input).filter(({ origin }) => origin === 'author') : []),
      ...settingSentences(input),
      ...teamWorkSentences(input),
      ...lineFactSentences(input, 2),
      ...smallSentences(input),
      ...formSentence(input),
      ...delaySentence(input),
    ];
  const inLanguage = nature.name === 'translations' ? wordsOfSentence(input) : [];
  const invisible = nature.name === 'tidying' || nature.name === 'upkeep';
  const behind = screensSpoken(input)
    ? 'behindSpoken'
    : invisible
      ? 'behind'
      : analysis.surface.unseen > 0 && analysis.surface.unseen === analysis.surface.ofProduct
        ? 'unseen'
        : 'behindMay';
  // What nobody should see need not be put in words for customers.
  const told = shown.length + conditions.length + messages.count > 0;
  const quote = quoteOf(input).filter(
    ({ origin, proofs }) =>
      !(invisible || told) || origin === 'author' || !proofs.includes('message') || analysis.authorWords.length > 1,
  );
  const seen =
    shown.length > 0 ||
    conditions.some(({ screen }) => screen) ||
    analysis.surface.lineFacts.some(({ key }) => ofScreens.has(key)) ||
    // What the product says, somebody reads somewhere.
    (screens === 0 && analysis.surface.messages.count > 0) ||
    (screens === 0 && analysis.surface.lineFacts.some(({ noticed }) => noticed === 'users')) ||
    (screens === 0 && analysis.surface.facts.adminColumns.length + startingCount(analysis) > 0) ||
    nature.name === 'translations' ||
    nature.name === 'version' ||
    (invisible && screens > 0 && still === undefined)
      ? []
      : [
          (screens > 0 && !analysis.surface.paper ? still : undefined) ??
            facts(
              message(
                language,
                `narrator.customers.${screens === 0 ? behind : analysis.surface.paper === 'mail' ? 'mail' : analysis.surface.paper ? 'paper' : sameWords && !wordsSpoken(input) ? 'sameWords' : 'screens'}`,
                { drawn: code },
              ),
              ['search'],
            ),
          ...(screens > 0 && !analysis.surface.paper ? nearSentence(input) : []),
        ];
  // What sort of change it is, the headline says too; that nobody should see it is said here.
  const saidAbove =
    nature.name === 'change' ||
    (nature.proof === 'message' && !(invisible && calm !== 'no') && nature.name !== 'version');
  // What a tool of the team writes, the team reads.
  const forTeam = isForTeam(analysis.surface);
  // The list of what is new says what a number does not.
  const saidBelow = nature.name === 'version' && whatIsNew(analysis) !== undefined;
  // The titles of a series say of what sort it is.
  const titled = analysis.authorWords.length > 1 && quote.length > 0;
  // That the product changes, and no more, says nothing beside what does.
  const bare = nature.name === 'change' && place === '';
  const own = saidBelow || (saidAbove && (titled || (!weighs && (told || quote.length > 0)))) ? [] : [named];
  const others = [
    ...inLanguage,
    ...quote,
    ...shown,
    ...seen,
    ...conditionSentences(input),
    ...lineFactSentences(input, most, 'users'),
    ...lostAddressSentences(input),
    ...(screens > 0 ? screenNameSentence(input) : []),
    ...(forTeam ? [] : messageSentence(input)),
    ...describedSentences(input),
    ...settingSentences(input),
    ...erasingSentence(input),
    ...factSentences(input),
    // What only the team notices stands after what customers may.
    ...lineFactSentences(input, most, 'team'),
    ...(forTeam || !analysis.surface.facts.onlyTested
      ? []
      : [facts(message(language, 'narrator.customers.onlyTested'), ['search'])]),
    ...smallSentences(input),
    ...whoSentence(input),
    ...copiedSentences(input),
    ...staysSentences(input),
  ];
  return bare && others.length > 0 ? others : [...own, ...others];
}
