import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, it } from 'mocha';
import { compareTexts } from '../../../../src/core/change/compareTexts.ts';
import { withoutRespelled } from '../../../../src/core/change/withoutRespelled.ts';
import { AnnouncedReader } from '../../../../src/core/decisions/announced/announcedReader.ts';
import { LikelyReader } from '../../../../src/core/decisions/likely/likelyReader.ts';
import { detect } from '../../../../src/core/decisions/detect.ts';
import { findReverts, revertCandidate } from '../../../../src/core/decisions/detectors/findReverts.ts';
import { fileView } from '../../../../src/core/decisions/fileView.ts';
import { categories } from '../../../../src/core/decisions/category.ts';
import { allKinds } from '../../../../src/core/decisions/kinds/allKinds.ts';
import { mergeFindings } from '../../../../src/core/decisions/merge/mergeFindings.ts';
import { announcementsOf, ownTitles } from '../../../../src/core/explanation/claims.ts';
import { withoutEchoes } from '../../../../src/core/explanation/withoutEchoes.ts';
import { languages } from '../../../../src/core/wording/language.ts';
import { allMessages } from '../../../../src/core/wording/message.ts';
import type { FileChange } from '../../../../src/core/change/fileChange.ts';
import type { Sighting } from '../../../../src/core/decisions/finding.ts';
import { examples as accessExamples } from './access.examples.ts';
import { examples as announcedExamples } from './announced.examples.ts';
import { examples as announcedRentedExamples } from './announcedRented.examples.ts';
import { examples as announcedSavingExamples } from './announcedSaving.examples.ts';
import { examples as announcedRunningExamples } from './announcedRunning.examples.ts';
import { examples as announcedCustomersExamples } from './announcedCustomers.examples.ts';
import { examples as announcedProtectionsExamples } from './announcedProtections.examples.ts';
import { examples as announcedReleaseExamples } from './announcedRelease.examples.ts';
import { examples as aroundMachinesExamples } from './aroundMachines.examples.ts';
import { examples as askedExamples } from './asked.examples.ts';
import { examples as asDeliveredExamples } from './asDelivered.examples.ts';
import { examples as dataExamples } from './data.examples.ts';
import { examples as declaredExamples } from './declared.examples.ts';
import { examples as deliveryExamples } from './delivery.examples.ts';
import { examples as detailExamples } from './details.examples.ts';
import { examples as exposedExamples } from './exposed.examples.ts';
import { examples as inCodeExamples } from './inCode.examples.ts';
import { examples as interfaceExamples } from './interfaces.examples.ts';
import { examples as keptExamples } from './kept.examples.ts';
import { examples as likelyExamples } from './likely.examples.ts';
import { examples as guardedExamples } from './guarded.examples.ts';
import { examples as lookalikeExamples } from './lookalikes.examples.ts';
import { examples as machineExamples } from './machines.examples.ts';
import { examples as measuredExamples } from './measured.examples.ts';
import { examples as narrowedExamples } from './narrowed.examples.ts';
import { examples as ownershipExamples } from './ownership.examples.ts';
import { examples as planExamples } from './plans.examples.ts';
import { examples as postponedExamples } from './postponed.examples.ts';
import { examples as reachExamples } from './reach.examples.ts';
import { examples as readyExamples } from './ready.examples.ts';
import { examples as releaseExamples } from './release.examples.ts';
import { examples as restatedExamples } from './restated.examples.ts';
import { examples as revenueExamples } from './revenue.examples.ts';
import { examples as runningExamples } from './running.examples.ts';
import { examples as securityExamples } from './security.examples.ts';
import { examples as skippableExamples } from './skippable.examples.ts';
import { examples as shortcutExamples } from './shortcuts.examples.ts';
import { examples as standingExamples } from './standing.examples.ts';
import { examples as statedExamples } from './stated.examples.ts';
import { examples as storedDataExamples } from './storedData.examples.ts';
import { examples as supplierExamples } from './suppliers.examples.ts';
import { examples as supplierUseExamples } from './supplierUse.examples.ts';
import { examples as entryExamples } from './entries.examples.ts';
import { examples as upkeepExamples } from './upkeep.examples.ts';
import { examples as unmovedExamples } from './unmoved.examples.ts';
import { examples as untoldExamples } from './untold.examples.ts';
import { examples as volumeExamples } from './volume.examples.ts';
import { examples as wordsAloneExamples } from './wordsAlone.examples.ts';
import type { Example } from './example.ts';

const examples: readonly Example[] = [
  ...accessExamples,
  ...announcedExamples,
  ...announcedRunningExamples,
  ...announcedSavingExamples,
  ...announcedRentedExamples,
  ...announcedCustomersExamples,
  ...announcedProtectionsExamples,
  ...announcedReleaseExamples,
  ...aroundMachinesExamples,
  ...askedExamples,
  ...asDeliveredExamples,
  ...dataExamples,
  ...declaredExamples,
  ...deliveryExamples,
  ...exposedExamples,
  ...inCodeExamples,
  ...interfaceExamples,
  ...keptExamples,
  ...likelyExamples,
  ...guardedExamples,
  ...lookalikeExamples,
  ...machineExamples,
  ...measuredExamples,
  ...narrowedExamples,
  ...ownershipExamples,
  ...planExamples,
  ...postponedExamples,
  ...reachExamples,
  ...readyExamples,
  ...releaseExamples,
  ...restatedExamples,
  ...revenueExamples,
  ...runningExamples,
  ...securityExamples,
  ...skippableExamples,
  ...shortcutExamples,
  ...standingExamples,
  ...statedExamples,
  ...storedDataExamples,
  ...supplierExamples,
  ...supplierUseExamples,
  ...upkeepExamples,
  ...entryExamples,
  ...unmovedExamples,
  ...untoldExamples,
  ...detailExamples,
  ...volumeExamples,
  ...wordsAloneExamples,
];

describe('examples of kinds', () => {
  for (const kind of new Set(examples.map((example) => example.kind))) {
    describe(kind, () => {
      examples
        .filter((example) => example.kind === kind)
        .forEach((example, at) => {
          it(`${example.is} ${String(at + 1)}: ${example.files.map(({ path }) => path).join(', ')}`, () => {
            const found = decided(example);
            for (const expected of example.expect) {
              assert.ok(
                found.some((one) => one.kind === expected.kind && one.effect === expected.effect),
                `${expected.kind} ${expected.effect} not found, only ${JSON.stringify(found)}`,
              );
            }
            const wanted = example.expect.filter((one) => one.kind === kind).length;
            assert.equal(found.filter((one) => one.kind === kind).length, wanted, `found ${JSON.stringify(found)}`);
          });
        });
    });
  }

  it('are all read', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.examples.ts'));
    const source = readFileSync(import.meta.filename, 'utf8');
    assert.deepEqual(
      files.filter((file) => !source.includes(`'./${file}'`)),
      [],
    );
  });

  it('name kinds that exist', () => {
    const known = new Set(allKinds.map(({ id }) => id));
    assert.deepEqual(
      examples.flatMap(({ kind, expect }) => [kind, ...expect.map((one) => one.kind)]).filter((id) => !known.has(id)),
      [],
    );
  });

  it('expect nothing of their kind in a near miss, and something in a proof', () => {
    const wrong = examples.filter(({ is, kind, expect }) =>
      expect.some((one) => one.kind === kind) ? is === 'nearMiss' : is === 'proves',
    );
    assert.deepEqual(
      wrong.map(({ kind, is }) => `${kind} ${is}`),
      [],
    );
  });
});

describe('every kind', () => {
  for (const kind of allKinds) {
    it(`${kind.id} is whole: rows, category, consequences, examples, words`, () => {
      assert.ok(
        kind.rows.length > 0 && kind.rows.every((row) => /^[A-M]\d{1,2}$/.test(row)),
        `rows ${kind.rows.join()}`,
      );
      assert.ok(categories.includes(kind.category));
      const outcomes = Object.entries(kind.outcomes);
      assert.ok(
        outcomes.length > 0 && outcomes.every(([, outcome]) => outcome.consequences.length > 0),
        'an outcome without a consequence',
      );
      assert.ok(kind.find.length > 0 && kind.ignores !== '');
      const directions = new Set(examples.filter((example) => example.kind === kind.id).map(({ is }) => is));
      assert.deepEqual(
        ['proves', 'nearMiss', 'reverse'].filter(
          (is) => !directions.has(is === 'proves' ? 'proves' : is === 'reverse' ? 'reverse' : 'nearMiss'),
        ),
        [],
        'examples that are missing',
      );
      for (const [effect] of outcomes) {
        for (const part of ['title', 'plain', 'ask', 'doubt', 'goodAnswer', 'undo', 'risk', 'onDay']) {
          const key = `kinds.${kind.id}.${effect}.${part}`;
          const [first, ...others] = languages.map((language) => ({ language, text: allMessages(language).get(key) }));
          const [names, ...otherNames] = [first, ...others].map((one) => [...new Set(placeholders(one?.text))].sort());
          for (const one of otherNames) assert.deepEqual(one, names, `${key} names other things in another language`);
          const obligatory = part === 'title' || part === 'plain' || part === 'ask';
          for (const { language, text } of [first, ...others].filter((one) => one !== undefined)) {
            assert.ok(text !== undefined || !obligatory, `no ${key} in ${language}`);
            assert.equal(text === undefined, first?.text === undefined, `${key} in one language only`);
          }
        }
        const unsafe = languages
          .flatMap((language) =>
            ['title', 'plain', 'ask', 'doubt', 'goodAnswer', 'undo', 'risk', 'onDay'].flatMap((part) =>
              placeholders(allMessages(language).get(`kinds.${kind.id}.${effect}.${part}`)),
            ),
          )
          .filter((name) => !allowed.has(name.replace(/InWords$/, '')));
        assert.deepEqual(unsafe, [], 'placeholders that no narrator fills');
      }
    });
  }
});

/** What messages of kinds may name; the sentences of two languages need not use the same ones. */
const allowed: ReadonlySet<string> = new Set([
  'angle',
  'about',
  'called',
  'ownName',
  'hasOwnName',
  'again',
  'reported',
  'side',
  ...[
    'values',
    'from',
    'to',
    'times',
    'percent',
    'n',
    'things',
    'files',
    'named',
    'thing',
    'place',
    'vendor',
    'purposeGerund',
    'purposeNoun',
    'purposeDe',
    'purposeRisk',
    'billing',
  ],
  ...[
    'name',
    'role',
    'hasEnd',
    'heading',
    'headed',
    'written',
    'face',
    'endDay',
    'hasDay',
    'day',
    'licence',
    'runs',
    'runsFrom',
    'runsTo',
    'how',
    'scope',
    'operation',
    'table',
    'column',
    'removed',
    'changed',
  ],
  // What a decision counts by name, what is quoted, and how far terms reach.
  ...['called', 'names', 'many', 'said', 'quotes', 'planned', 'text', 'parts', 'rest'],
]);

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The names of a message's placeholders; the forms of one purpose count as one, since languages need different ones. */
function placeholders(text: string | undefined): readonly string[] {
  return text === undefined ? [] : namesIn(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

function namesIn(ast: Ast): readonly string[] {
  return ast.flatMap((element) => {
    const own =
      'value' in element && String(element.type) !== '0' ? [element.value.replace(/^purpose\w+/, 'purposeNoun')] : [];
    return 'options' in element
      ? [...own, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
      : own;
  });
}

function decided({
  files,
  words,
  elsewhere = [],
}: Example): readonly { readonly kind: string; readonly effect: string }[] {
  const views = files.map((file) => fileView(withoutRespelled(fileChange(file))));
  const undone = findReverts(
    words === undefined ? [] : [words],
    views.map((view) => revertCandidate(view)).filter((one) => one !== undefined),
  );
  const announced = new AnnouncedReader(announcementsOf(words === undefined ? [] : [words]));
  const likely = new LikelyReader(ownTitles(words === undefined ? [] : [words]));
  for (const view of views) {
    announced.read(view);
    likely.read(view);
  }
  const { decisions, hints } = mergeFindings([
    ...views.map((view) => detect(view)),
    {
      findings: [...undone, ...announced.findings(), ...likely.findings()],
      lines: [],
      sightings: elsewhere.map(usedElsewhere),
      failed: [],
    },
  ]);
  return [...withoutEchoes(decisions), ...hints].map(({ kind, effect }) => ({ kind, effect }));
}

function usedElsewhere(thing: string): Sighting {
  return { family: 'supplier', thing, sign: 'kept', via: 'elsewhere', facts: {}, evidence: [] };
}

function fileChange({ path, old, new: now }: Example['files'][number]): FileChange {
  const { hunks, added, removed } = compareTexts(old ?? '', now ?? '');
  return {
    path,
    status: old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified',
    content: { type: 'text', hunks },
    added,
    removed,
    sides: { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) },
  };
}
