import { formatShare } from '../../render/formatDay.ts';
import { isHandWritten } from '../isHandWritten.ts';
import { isQuiet } from '../isQuiet.ts';
import type { Answers, Sentence } from '../../explanation/explanation.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartRole } from '../partRole.ts';
import type { PartWords } from '../partWords.ts';

/** The fourth answer: what to look at, and how many people know the part. */
export function partDecide(analysis: PartAnalysis, words: PartWords): Answers['decide'] {
  const risks = exposures(analysis, words);
  const people = peopleWhoKnow(analysis, words);
  const calm = risks.length === 0 && !people.risk;
  return {
    nothing: calm,
    sentences: [
      ...risks,
      // Where it is told what was looked for in vain, 'nothing' would be said twice.
      ...(calm && isQuiet(analysis) ? [words.say('decide.none', {}, 'search')] : []),
      // What there is to settle comes before what was looked for in vain.
      ...(people.risk ? people.sentences : []),
      ...(risks.length === 0 && !isQuiet(analysis) ? [words.say('decide.lookedFor', {}, 'search')] : []),
      ...(people.risk ? [] : people.sentences),
      ...checked(analysis, words),
    ],
  };
}

function exposures(
  { findings, kind, machines, foundations, opens }: PartAnalysis,
  words: PartWords,
): readonly Sentence[] {
  const has = (id: string): boolean => findings.some((finding) => finding.kind === id && finding.effect === 'more');
  const licensed = (id: string): readonly string[] =>
    findings.filter((finding) => finding.kind === id).map(({ facts }) => String(facts['name'] ?? ''));
  const rehearsal =
    kind.place === 'development' || kind.place === 'staging' || kind.place === 'test' || kind.place === 'example';
  return [
    ...(has('secret-visible') ? [words.say('decide.secret')] : []),
    ...(opens ? [words.say(rehearsal ? 'decide.doorOpenedDevelopment' : 'decide.doorOpened')] : []),
    ...(machines.unlocked && !rehearsal ? [words.say('decide.dataUnlocked')] : []),
    ...(has('outsiders-rights') ? [words.say('decide.outsiders')] : []),
    ...(machines.spare === false && !rehearsal ? [words.say('decide.noSpare')] : []),
    ...words.sayNames('decide.sharingLicence', licensed('sharing-licence')),
    ...words.sayNames('decide.growthLicence', licensed('growth-licence')),
    ...foundations
      .filter(({ end }) => end !== undefined && end < words.today)
      .slice(0, 2)
      .map(({ name, version }) => words.say('decide.supportEnded', { name, version })),
  ];
}

/** Counts and roles, never names. One person who knows a part is a risk for the company, and no fault of that person. */
function peopleWhoKnow(
  analysis: PartAnalysis,
  words: PartWords,
): { readonly risk: boolean; readonly sentences: readonly Sentence[] } {
  const { history } = analysis;
  if (!isHandWritten(analysis)) return { risk: false, sentences: [] };
  if (history === undefined) return { risk: false, sentences: [words.say('decide.noHistory', {}, 'search')] };
  const { people, commits, byPrograms = 0, first, mostActiveShare, atLeast } = history;
  if (people === 0) return { risk: false, sentences: [words.say('decide.programs', {}, 'history')] };
  // What a program brings may have been written by others.
  if (people === 1 && byPrograms > 0)
    return { risk: false, sentences: [words.say('decide.onePersonAndPrograms', { count: byPrograms }, 'history')] };
  if (people === 1 && atLeast !== true)
    return {
      risk: commits > 2,
      sentences: [words.say(commits > 2 ? 'decide.onePerson' : 'decide.onePersonNew', {}, 'history')],
    };
  // Of a history that was read in part, who did most is not known.
  if (mostActiveShare >= 0.6 && commits >= 5 && atLeast !== true)
    return {
      risk: false,
      sentences: [
        words.say('decide.mostlyOne', { people, share: formatShare(mostActiveShare, words.language) }, 'history'),
      ],
    };
  return {
    risk: false,
    sentences: [
      words.say(
        'decide.people',
        { people, year: first.slice(0, 4), atLeast: atLeast === true ? 'yes' : 'no' },
        'history',
      ),
    ],
  };
}

function checked({ reliedOn: found, kind, role }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (found === undefined || kind.role !== 'product' || uncheckedRoles.has(role)) return [];
  if (found.checks > 0)
    return [words.say('decide.checks', { count: found.checks, atLeast: found.atLeast ? 'yes' : 'no' }, 'search')];
  return found.atLeast ? [] : [words.say('decide.noChecks', {}, 'search')];
}

/** What is not checked by being called by its name. */
const uncheckedRoles: ReadonlySet<PartRole> = new Set([
  'style',
  'page',
  'layout',
  'screenPart',
  'addresses',
  'dataChange',
  'tool',
  'contract',
]);
