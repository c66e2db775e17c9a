import { areaLabel } from '../explanation/areaLabel.ts';
import { formatDay, formatShare } from '../render/formatDay.ts';
import { isHandWritten } from './isHandWritten.ts';
import { languageTraits } from '../wording/language.ts';
import { licenceOf } from '../decisions/knowledge/licences.ts';
import { listed } from '../explanation/listed.ts';
import { message } from '../wording/message.ts';
import { readableName, sameWords } from './partName.ts';
import { readContext } from '../context/readContext.ts';
import type { Answers, Sentence } from '../explanation/explanation.ts';
import type { Language } from '../wording/language.ts';
import type { PartAnalysis } from './analysePart.ts';
import type { PartAmount } from './partMoney.ts';
import type { PartSchedule } from './partSchedules.ts';
import type { PartWords } from './partWords.ts';

/** The four answers about a part as it stands: what it is for, what it costs to run, what is unfinished, what to look at. */
export function partAnswers(analysis: PartAnalysis, words: PartWords, today: string): Answers {
  if (analysis.empty) {
    return {
      customers: { nothing: true, sentences: [words.say('headlineEmpty')] },
      spending: { direction: 'none', sentences: [words.say('spending.empty')] },
      dates: { direction: 'none', sentences: [words.say('dates.empty')] },
      decide: { nothing: true, sentences: [words.say('decide.empty')] },
    };
  }
  return {
    customers: customers(analysis, words),
    spending: spending(analysis, words),
    dates: dates(analysis, words, today),
    decide: decide(analysis, words, today),
  };
}

function customers(analysis: PartAnalysis, words: PartWords): Answers['customers'] {
  const { notes, area, selected, role } = analysis;
  const does = whatItIs(analysis, words);
  const holds = whatItHolds(analysis, words);
  const touches = whatItTouches(analysis, words);
  const known = role !== 'code' && role !== 'file';
  const proved = holds.length + touches.length > 0 || notes.own !== undefined;
  const sentences = [
    ...(known ? [does] : []),
    ...(notes.own === undefined ? [] : [words.author(notes.own)]),
    ...(area?.own === true ? [words.say('customers.own', { area: words.quote(area.name) }, 'context')] : []),
    ...placeOf(analysis, words),
    ...holds,
    ...touches,
    ...(known || proved ? [] : [unknown(analysis, words)]),
    ...reliedOn(analysis, words),
    ...(selected === undefined ? [] : [words.say('customers.selection', { from: selected.from, to: selected.to })]),
  ];
  return {
    nothing: !known && !proved,
    sentences: sentences.length === 0 ? [unknown(analysis, words)] : sentences,
  };
}

/** Where nothing is proved, its name is all that can be told, and is told as no more than that. */
function unknown({ name }: PartAnalysis, words: PartWords): Sentence {
  return name === undefined
    ? words.say('customers.unknown', {}, 'search')
    : words.say('customers.onlyName', { name: words.quote(name) });
}

function whatItIs({ role, spoken }: PartAnalysis, words: PartWords): Sentence {
  const language =
    spoken === undefined
      ? undefined
      : new Intl.DisplayNames([words.language], { type: 'language', fallback: 'none' }).of(spoken);
  return words.say(`roles.${role}.does`, {
    hasLanguage: language === undefined ? 'no' : 'yes',
    language: language ?? '',
  });
}

function placeOf({ kind, role }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (role !== 'machines' && role !== 'settings' && role !== 'machineRecipe' && role !== 'delivery') return [];
  switch (kind.place) {
    case 'production':
      return [words.say('customers.production')];
    case 'staging':
      return [words.say('customers.rehearsal')];
    case 'development':
    case 'test':
      return [words.say('customers.development')];
    case 'example':
      return [words.say('customers.example')];
    case 'any':
      return [];
  }
}

/** What is in it: names, fields, texts, addresses. At most the three most telling. */
function whatItHolds(analysis: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { outline, role, components, licence, money, machines } = analysis;
  const found: Sentence[] = [];
  const { actions, steps, fields, ties, texts, asks, addresses, checks, entries, created } = outline;
  if (components !== undefined && components.count > 0)
    found.push(words.say('customers.components', { count: components.count, team: components.forTeam }));
  if (components !== undefined) found.push(...words.sayNames('customers.technologies', components.technologies));
  if (licence !== undefined && licence.class !== '')
    found.push(
      words.say(`customers.licence.${licence.class}`, { name: licenceOf(licence.name)?.name ?? licence.name }),
    );
  if (role === 'translation' && entries.count > 0)
    found.push(words.say('customers.messages', { count: entries.count }));
  if (role === 'document') found.push(...words.sayNames('customers.headings', entries.names, { count: entries.count }));
  if (role === 'check' && checks.count > 0) {
    const named = words.sayNames('customers.checks', checks.names, { count: checks.count });
    found.push(...(named.length > 0 ? named : [words.say('customers.checksCount', { count: checks.count })]));
  }
  if (machines.programs.names.length > 0)
    found.push(...words.sayNames('customers.programs', machines.programs.names, { count: machines.programs.count }));
  found.push(
    ...words.sayNames(
      'customers.reshaped',
      outline.reshaped.filter((one) => !created.includes(one)),
    ),
  );
  if (created.length > 0) found.push(...words.sayNames('customers.created', created));
  if (outline.subjectLine !== undefined)
    found.push(words.say('customers.subjectLine', { names: words.quote(outline.subjectLine) }));
  found.push(...words.sayNames(role === 'email' ? 'customers.textsEmail' : 'customers.texts', texts));
  found.push(...words.sayNames('customers.asks', asks));
  if (money.plans.length > 0) found.push(...words.sayNames('customers.plans', money.plans));
  if (actions.length > 0) {
    const list = listed(
      words.language,
      actions.map((action) => words.text(`${actions.length === 1 ? 'canOnly' : 'can'}.${action}`)),
    );
    if (role === 'pageAnswer') found.push(words.say('customers.peopleCan', { list }));
    else if (role === 'programAddress' && (actions.length > 1 || actions[0] !== 'see'))
      found.push(words.say('customers.programsCan', { list }));
  }
  if ((role === 'addresses' || role === 'programAddress' || role === 'contract') && addresses.count > 0) {
    const named = words.sayNames('customers.addresses', addresses.about, { count: addresses.count });
    found.push(
      ...(named.length > 0
        ? named
        : [words.say('customers.addresses', { count: addresses.count, hasNames: 'no', names: '' })]),
    );
  }
  const fieldKey = role === 'dataShape' ? 'keeps' : role === 'dataChange' ? 'concerns' : 'passes';
  if (fields.names.length > 0)
    found.push(...words.sayNames(`customers.${fieldKey}`, fields.names, { count: fields.count }));
  found.push(...words.sayNames('customers.ties', ties));
  if (stepsTell.has(role) || found.length === 0)
    found.push(
      ...words.sayNames(
        'customers.steps',
        steps.filter((step) => analysis.name === undefined || !sameWords(step, analysis.name)),
        { count: steps.length },
      ),
    );
  return found.slice(0, 4);
}

/** Parts whose steps say what they are for; of a page, what it shows says more. */
const stepsTell: ReadonlySet<string> = new Set([
  'rules',
  'task',
  'tool',
  'link',
  'code',
  'gate',
  'accessRule',
  'email',
  'screenLogic',
  'query',
  'pageAnswer',
  'programAddress',
  'dataLayout',
]);

/** What it does to people, their data and their money. */
function whatItTouches(analysis: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { personal, money, switches, findings } = analysis;
  const erased = findings.find(({ kind }) => kind === 'data-erased');
  const field = findings.find(({ kind }) => kind === 'field-erased');
  const reshaped = findings.find(({ kind }) => kind === 'data-reshaped');
  const required = findings.find(({ kind }) => kind === 'data-required');
  const about = (finding: typeof erased): { named: string; thing: string } => {
    const name = readableName(String(finding?.facts['table'] ?? ''));
    // Detectors give table names in lower case: a long one may be several words run together.
    return name === undefined || (!name.includes(' ') && name.length > 10)
      ? { named: 'no', thing: '' }
      : { named: 'yes', thing: words.quote(name) };
  };
  return [
    ...(erased === undefined ? [] : [words.say('customers.dataErased', about(erased))]),
    ...(field === undefined ? [] : [words.say('customers.fieldErased', about(field))]),
    ...(reshaped === undefined ? [] : [words.say('customers.dataReshaped', about(reshaped))]),
    ...(required === undefined ? [] : [words.say('customers.dataRequired', about(required))]),
    ...(analysis.erases ? [words.say('customers.erases')] : []),
    ...(personal.length === 0
      ? []
      : [
          words.say('customers.personal', {
            list: listed(
              words.language,
              personal.slice(0, 4).map((sort) => words.text(`personal.${sort}`)),
            ),
          }),
        ]),
    ...(analysis.signIn ? [words.say('customers.signIn')] : []),
    ...words.sayNames(
      'customers.amounts',
      money.amounts.map((one) => amountIn(words.language, one)),
      { count: money.amounts.length },
    ),
    ...(money.trialDays === undefined ? [] : [words.say('customers.trial', { days: money.trialDays })]),
    ...(money.discount ? [words.say('customers.discount')] : []),
    ...(money.limits ? [words.say('customers.limits')] : []),
    ...(money.paidOnly ? [words.say('customers.paidOnly')] : []),
    ...words.sayNames('customers.switches', switches, { count: switches.length }),
  ].slice(0, 5);
}

/** An amount as the language writes it, without cents where there are none. */
function amountIn(language: Language, { value, currency }: PartAmount): string {
  const format = new Intl.NumberFormat(languageTraits[language].locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  });
  return format.format(value).replace(/\s/g, '\u202f');
}

function reliedOn({ reliedOn: found, area, role }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (found === undefined || quietRoles.has(role)) return [];
  const { files, areas, atLeast } = found;
  if (files === 0) return reachedByOthers.has(role) ? [words.say('customers.notReliedOn', {}, 'search')] : [];
  const values = { count: files, atLeast: atLeast ? 'yes' : 'no' };
  const named = words.sayNames(
    'customers.reliedOn',
    [...new Set(areas.flatMap((one) => areaLabel(words.language, one) ?? []))].filter((one) => one !== area?.name),
    values,
    'search',
  );
  return named.length > 0
    ? named
    : [words.say('customers.reliedOn', { ...values, hasNames: 'no', names: '' }, 'search')];
}

/** Frameworks find these by their place, without a mention; other parts are expected to be mentioned. */
const reachedByOthers: ReadonlySet<string> = new Set(['rules', 'code', 'link', 'screenPart', 'screenLogic']);
const quietRoles: ReadonlySet<string> = new Set([
  'licence',
  'document',
  'lock',
  'check',
  'checkMaterial',
  'showcase',
  'components',
  'toolSettings',
  'delivery',
  'dataChange',
  'translation',
  'generated',
  'vendored',
  'media',
]);

function spending(analysis: PartAnalysis, words: PartWords): Answers['spending'] {
  const { suppliers, models, machines, role, schedules } = analysis;
  const sentences: Sentence[] = [];
  for (const vendor of suppliers.slice(0, suppliers.length === 3 ? 3 : 2)) {
    const billing = billings.has(vendor.billing) ? vendor.billing : 'use';
    sentences.push(
      words.say(`spending.supplier.${billing}`, {
        vendor: vendor.name,
        purpose: message(words.language, `purposes.${vendor.purpose}.${languageTraits[words.language].purpose}`),
      }),
    );
  }
  if (suppliers.length > 3) {
    const others = suppliers.slice(2).map(({ name }) => name);
    const names = listed(words.language, others.slice(0, 5));
    const more = others.length - 5;
    sentences.push(
      more > 0
        ? words.say('spending.suppliersMany', { names: others.slice(0, 5).join(', '), count: more })
        : words.say('spending.suppliersMore', { names }),
    );
  }
  sentences.push(...words.sayNames('spending.models', models));
  sentences.push(...scheduled(schedules, words));
  for (const { name, from, to } of machines.copies.slice(0, 3)) {
    const named = name === undefined ? { named: 'no', name: '' } : { named: 'yes', name: words.quote(name) };
    sentences.push(
      from === to
        ? words.say('spending.copies', { ...named, count: to })
        : words.say('spending.copiesRange', { ...named, from, to }),
    );
  }
  sentences.push(...words.sayNames('spending.sizes', machines.sizes, { count: machines.sizes.length }));
  if (machines.stores.count > 0) {
    const named = words.sayNames('customers.stores', machines.stores.names, { count: machines.stores.count });
    sentences.push(
      ...(named.length > 0
        ? named
        : [words.say('customers.stores', { count: machines.stores.count, hasNames: 'no', names: '' })]),
    );
  }
  if (machines.alwaysOn > 0) sentences.push(words.say('spending.alwaysOn', { count: machines.alwaysOn }));
  if (machines.graphicsCards) sentences.push(words.say('spending.graphicsCards'));
  if (machines.spare === true) sentences.push(words.say('spending.spare'));
  if (machines.backupDays !== undefined) sentences.push(words.say('spending.backups', { count: machines.backupDays }));
  sentences.push(...words.sayNames('spending.regions', machines.regions));
  if (role === 'delivery') sentences.push(words.say('spending.delivery'));
  if (sentences.length === 0)
    return {
      direction: 'none',
      sentences: [words.say(isQuiet(analysis) ? 'spending.noneQuiet' : 'spending.none', {}, 'search')],
    };
  const priced = prices(analysis, words);
  return {
    direction: 'unclear',
    sentences: [...sentences, ...(priced.length > 0 ? priced : [words.say('spending.amountUnknown', {}, 'search')])],
  };
}

const billings: ReadonlySet<string> = new Set(['month', 'user', 'use', 'volume', 'share', 'run', 'free']);

function isQuiet({ role }: PartAnalysis): boolean {
  return (
    role === 'licence' ||
    role === 'document' ||
    role === 'lock' ||
    role === 'toolSettings' ||
    role === 'translation' ||
    role === 'style' ||
    role === 'media'
  );
}

function scheduled(schedules: readonly PartSchedule[], words: PartWords): readonly Sentence[] {
  const first = schedules[0]?.runsPerDay;
  if (first === undefined) return [];
  if (schedules.length > 1) {
    const names = schedules.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const runs = Math.round(schedules.reduce((sum, { runsPerDay }) => sum + runsPerDay, 0));
    return [
      words.say('spending.tasks', { tasks: schedules.length, runs }),
      ...words.sayNames('spending.taskNames', [...new Set(names)]),
    ];
  }
  if (first >= 0.95) return [words.say('spending.perDay', { count: Math.round(first) })];
  if (first * 7 >= 0.95) return [words.say('spending.perWeek', { count: Math.round(first * 7) })];
  return [words.say('spending.perMonth', { count: Math.max(1, Math.round(first * 30.44)) })];
}

/** What the company's own price book says of what is used here. */
function prices({ contextText, suppliers, models, machines }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { prices: book, currency } = readContext(contextText).context;
  const used = [...suppliers.map(({ name }) => name), ...models, ...machines.sizes].map((one) => one.toLowerCase());
  return book
    .filter(({ item }) => used.some((one) => item.toLowerCase() === one || item.toLowerCase().includes(one)))
    .slice(0, 3)
    .map(({ item, price, unit, confirmed }) =>
      words.say(
        'spending.priceBook',
        {
          item: words.quote(item),
          price: new Intl.NumberFormat(
            languageTraits[words.language].locale,
            currency === undefined || !/^[A-Z]{3}$/.test(currency) ? {} : { style: 'currency', currency },
          ).format(price),
          unit: unit === '' ? '' : ` (${unit})`,
          hasDay: confirmed === undefined ? 'no' : 'yes',
          day: confirmed === undefined ? '' : formatDay(confirmed, words.language),
        },
        'context',
      ),
    );
}

function dates(analysis: PartAnalysis, words: PartWords, today: string): Answers['dates'] {
  const { notes, foundations, findings, history } = analysis;
  const day = (date: string): string => formatDay(date, words.language);
  const sentences: Sentence[] = [];
  if (notes.unfinished.count > 0)
    sentences.push(
      words.say('dates.unfinished', { count: notes.unfinished.count }),
      ...notes.unfinished.quotes.map(words.author),
    );
  for (const { day: due } of notes.unfinished.dated.slice(0, 2))
    sentences.push(words.say(due < today ? 'dates.datedPast' : 'dates.dated', { day: day(due) }));
  if (notes.pausedChecks > 0) sentences.push(words.say('dates.paused', { count: notes.pausedChecks }));
  if (notes.loweredBars > 0) sentences.push(words.say('dates.lowered', { count: notes.loweredBars }));
  if (notes.toBeReplaced) sentences.push(words.say('dates.toBeReplaced'));
  for (const { kind, facts } of findings) {
    const end = String(facts['date'] ?? '');
    if (kind === 'end-announced' && /^\d{4}-\d\d-\d\d$/.test(end))
      sentences.push(words.say('dates.endAnnounced', { day: day(end) }));
  }
  for (const { name, version, end } of foundations.slice(0, 3)) {
    if (end !== undefined)
      sentences.push(
        words.say(end < today ? 'dates.supportEnded' : 'dates.supportEnds', { name, version, day: day(end) }),
      );
  }
  sentences.push(...milestones(analysis, words, today));
  const unclear = sentences.length > 0;
  if (!unclear) sentences.push(words.say('dates.none', {}, 'search'));
  if (history !== undefined) {
    const { commits, first, last, atLeast } = history;
    sentences.push(
      words.say(
        atLeast === true ? 'dates.changedAtLeast' : 'dates.changed',
        { count: atLeast === true ? commits : commits - 1, first: day(first), last: day(last) },
        'history',
      ),
    );
  }
  return { direction: unclear ? 'unclear' : 'none', sentences };
}

function milestones({ contextText, area }: PartAnalysis, words: PartWords, today: string): readonly Sentence[] {
  const { roadmap, areas } = readContext(contextText).context;
  if (area?.own !== true) return [];
  const names = new Set(
    areas.filter(({ name, customersSay }) => (customersSay ?? name) === area.name).map(({ name }) => name),
  );
  return roadmap
    .filter((one) => one.areas.some((name) => names.has(name)))
    .slice(0, 2)
    .map(({ name, due }) => {
      const days = Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
      return words.say(
        days < 0 ? 'dates.milestoneLate' : 'dates.milestone',
        { name: words.quote(name), day: formatDay(due, words.language), days: Math.max(0, days) },
        'context',
      );
    });
}

function decide(analysis: PartAnalysis, words: PartWords, today: string): Answers['decide'] {
  const risks = [...exposures(analysis, words, today)];
  const people = peopleWhoKnow(analysis, words);
  const calm = risks.length === 0 && !people.risk;
  return {
    nothing: calm,
    sentences: [
      ...risks,
      ...(calm ? [words.say('decide.none', {}, 'search')] : []),
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
  today: string,
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
      .filter(({ end }) => end !== undefined && end < today)
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
  const { people, commits, first, mostActiveShare, atLeast } = history;
  if (people === 1 && atLeast !== true)
    return {
      risk: commits > 2,
      sentences: [words.say(commits > 2 ? 'decide.onePerson' : 'decide.onePersonNew', {}, 'history')],
    };
  if (mostActiveShare >= 0.75 && commits >= 5)
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
const uncheckedRoles: ReadonlySet<string> = new Set([
  'style',
  'page',
  'layout',
  'screenPart',
  'addresses',
  'dataChange',
  'tool',
  'contract',
]);
