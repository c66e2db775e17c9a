import assert from 'node:assert/strict';
import { jargonTerms } from '../../../src/core/wording/jargon.ts';
import { languages } from '../../../src/core/wording/language.ts';
import { pagePlainness, plainnessLimits, plainnessProblems, scoreOf } from '../../../src/core/wording/plainness.ts';
import { syllables } from '../../../src/core/wording/syllables.ts';
import { processorTime } from '../../processorTime.ts';
import type { Language } from '../../../src/core/wording/language.ts';

const codes = (text: string, language: Language = 'en'): readonly string[] =>
  plainnessProblems(text, language).map(({ code }) => code);

describe('plainnessProblems', () => {
  it('lets plain sentences pass', () => {
    for (const text of [
      'The monthly bill goes up: the machine for data gets twice the memory.',
      'Customers who could pay less will pay more. Those who were promised it may complain.',
      'This costs $12 or 1,234.50 € a month, for instance.',
      'The team commits to a day.',
    ])
      assert.deepEqual(plainnessProblems(text, 'en'), [], text);
    for (const text of [
      'La facture mensuelle augmente\u202f: la machine reçoit plus de mémoire.',
      'L’offre coûte 1\u202f234,50\u202f€ par mois\u202f; est-ce voulu\u202f?',
      'C’est une «\u202ffacturation\u202f» à 12\u00a0:\u00a030.'.replace('12\u00a0:\u00a030', '12:30'),
    ])
      assert.deepEqual(plainnessProblems(text, 'fr'), [], text);
  });

  it('names the jargon and what to say instead, in every form of the word', () => {
    assert.deepEqual(plainnessProblems('Two caches were removed.', 'en'), [
      { code: 'jargon', found: 'caches', instead: 'keeping answers ready' },
    ]);
    assert.deepEqual(plainnessProblems('L’API change.', 'fr'), [
      { code: 'jargon', found: 'api', instead: 'une connexion entre programmes' },
    ]);
    assert.deepEqual(codes('The dependencies move.'), ['jargon']);
    assert.deepEqual(codes('The pull request is ready.'), ['jargon']);
  });

  it('leaves a term alone in the contexts where it is fine, and only there', () => {
    assert.deepEqual(codes('People log in again.'), []);
    assert.deepEqual(codes('The log grows.'), ['jargon']);
    assert.deepEqual(codes('Qu’est-ce qui se cache ici\u202f?', 'fr'), []);
    assert.deepEqual(codes('Le cache grandit.', 'fr'), ['jargon']);
  });

  it('does not join words over a comma', () => {
    assert.deepEqual(codes('It goes on, call the team.'), []);
    assert.deepEqual(codes('A person is on call.'), ['jargon']);
  });

  it('refuses identifiers, paths and back-ticks', () => {
    for (const text of [
      'The userName is kept.',
      'The user_name is kept.',
      'The price.monthly value rises.',
      'The UserService stops.',
      'Run it with --force now.',
      'It calls save(now).',
      'A list [1] is kept.',
    ])
      assert.deepEqual(codes(text), ['identifier'], text);
    assert.deepEqual(codes('See src/billing for it.'), ['path']);
    assert.deepEqual(codes('The `price` rises.'), ['backtick']);
    assert.deepEqual(
      plainnessProblems('PostgreSQL is kept, and Node.js too.', 'en', { names: ['PostgreSQL', 'Node.js'] }),
      [],
    );
  });

  it('refuses praise and benefits without a mechanism', () => {
    assert.deepEqual(codes('A powerful page.'), ['hype']);
    assert.deepEqual(codes('It improves performance.'), ['emptyBenefit']);
    assert.deepEqual(codes('Une page innovante.', 'fr'), ['hype']);
    assert.deepEqual(codes('Cela améliore les performances.', 'fr'), ['emptyBenefit']);
  });

  it('refuses sentences over the limit, each sentence by itself', () => {
    const words = (count: number): string => `The ${'day '.repeat(count - 2)}ends.`;
    assert.deepEqual(codes(words(plainnessLimits.words)), []);
    assert.deepEqual(codes(words(plainnessLimits.words + 1)), ['tooLong']);
    assert.deepEqual(codes(`${words(20)} ${words(20)}`), []);
  });

  it('refuses what is hard to read, in both languages', () => {
    assert.ok(
      codes(
        'Additional instrumentation facilitates organisational accountability regarding international subsidiaries.',
      ).includes('hardToRead'),
    );
    assert.ok(
      codes(
        'L’instrumentation supplémentaire facilite la responsabilisation organisationnelle internationale de la collectivité administrative.',
        'fr',
      ).includes('hardToRead'),
    );
  });

  it('holds the typography of each language', () => {
    for (const text of [
      'Est-ce voulu ?',
      'Est-ce voulu?',
      'La facture\u00a0: elle monte.',
      'Un « mot » ici.',
      "L'offre change.",
      'Un “mot” ici.',
      'Il coûte 12 €.',
      'Il y en a 1 200.',
      'Et puis...',
    ])
      assert.ok(codes(text, 'fr').includes('typography'), text);
    for (const text of ["The team's day.", 'A "word" here.', 'Is it meant ?', 'And then...'])
      assert.ok(codes(text).includes('typography'), text);
  });

  it('passes over what stands in quotation marks and what the page explains', () => {
    assert.deepEqual(codes('Bring it here (“git fetch --unshallow”).'), []);
    assert.deepEqual(plainnessProblems('It needs a webhook.', 'en', { explained: ['webhook'] }), []);
  });

  it('costs at most a millisecond a sentence', () => {
    const text =
      'A tool now looks for known weaknesses whenever the checks run, and some can be repaired before anyone uses them.';
    plainnessProblems(text, 'en');
    const start = processorTime();
    for (let at = 0; at < 200; at += 1) plainnessProblems(text, 'en');
    assert.ok((processorTime() - start) / 200 < 1);
  });

  it('stays quick on hostile text', () => {
    for (const text of [
      'a.'.repeat(2500),
      'a/'.repeat(2500),
      '“'.repeat(5000),
      'aA'.repeat(2500),
      '_'.repeat(5000),
      '«\u202f'.repeat(2500),
      '  '.repeat(2500),
      '-'.repeat(5000),
    ]) {
      const start = processorTime();
      plainnessProblems(text, 'fr');
      assert.ok(processorTime() - start < 200, text.slice(0, 4));
    }
  });
});

describe('the jargon lists', () => {
  for (const language of languages) {
    it(`have at least 250 terms, each with something else to say (${language})`, () => {
      const terms = jargonTerms(language);
      assert.ok(terms.size >= 250);
      for (const [term, plain] of terms) assert.ok(plain !== '' && term !== '');
    });

    it(`offer replacements that are plain themselves (${language})`, () => {
      const poor = [...jargonTerms(language)].flatMap(([term, plain]) =>
        plainnessProblems(plain, language).map((problem) => ({ term, problem })),
      );
      assert.deepEqual(poor, []);
    });
  }
});

describe('pagePlainness', () => {
  it('judges our sentences and leaves quotes of the author and notes of the sender alone', () => {
    const page = pagePlainness(
      [
        { text: 'Fix the cache middleware', origin: 'author' },
        { text: 'See the repo', origin: 'editor' },
        { text: 'The monthly bill goes up from the first of May on.', origin: 'facts' },
      ],
      'en',
    );
    assert.equal(page.plain, true);
    assert.ok((page.median ?? 0) >= plainnessLimits.median);
  });

  it('asks for a median, not only for sentences that pass', () => {
    const hard = 'The organisation will certainly consider additional commercial information tomorrow.';
    const page = pagePlainness([{ text: hard, origin: 'model' }], 'en');
    assert.equal(page.plain, false);
  });

  it('tells ordinary prose from what developers write for each other', () => {
    const middle = (sentences: readonly string[], language: Language): number =>
      sentences.map((one) => scoreOf(one, language) ?? 0).sort((a, b) => a - b)[Math.floor(sentences.length / 2)] ?? 0;
    assert.ok(
      middle(
        [
          'You can ask for help with the form at any town hall.',
          'If you pay too late, we may have to add a small fee.',
          'Keep the letter: you will need its number when you call us.',
        ],
        'en',
      ) >= 60,
    );
    assert.ok(
      middle(
        [
          'Vous pouvez demander de l’aide dans toutes les mairies de votre ville.',
          'Si vous payez trop tard, nous devrons ajouter des frais à la somme.',
          'Gardez la lettre, car il vous faudra son numéro pour nous appeler.',
        ],
        'fr',
      ) >= 60,
    );
    assert.ok(
      middle(
        [
          'Consolidated the authentication implementation to facilitate distributed session invalidation across environments.',
          'Introduces idempotent retry semantics for transactional operations against the persistence layer.',
          'Normalizes the application state representation to facilitate deterministic reconciliation.',
        ],
        'en',
      ) < 30,
    );
    assert.ok(
      middle(
        [
          'L’implémentation introduit un mécanisme d’invalidation asynchrone propageant les configurations aux réplicas.',
          'Les utilitaires de sérialisation obsolètes ont été supprimés au profit d’une abstraction unifiée.',
          'La configuration du service supporte désormais l’interpolation des variables d’environnement à l’initialisation.',
        ],
        'fr',
      ) < 30,
    );
  });
});

describe('syllables', () => {
  /** Of the languages whose sentences are measured. */
  const known: Readonly<Partial<Record<Language, string>>> = {
    en: 'the 1 bill 1 people 2 customers 3 changes 2 prices 2 wanted 2 needed 2 asked 1 table 2 tables 2 rule 1 machine 2 supplier 3 various 3 idea 3 area 3 payment 2 safely 2 something 2 company 3 monthly 2 information 4 decision 3 security 4 automatic 4 usual 3 video 3 create 2 opinion 3 million 2 paying 2 being 2 reaches 2 agreed 2',
    fr: 'la 1 facture 2 augmente 2 clients 2 données 2 mensuelle 3 utilisateur 5 automatique 4 modification 5 personne 2 décision 3 sécurité 4 changent 1 paiement 2 payer 2 fichiers 2 louée 2 entreprise 3 bien 1 vieux 1 eau 1 beaucoup 2 travail 2 famille 2 feuille 1 guide 1 langue 1 réel 2 créer 2 idée 2 nuage 2 actuel 3 jouer 2 oui 1 moyen 2 pays 2 maïs 2 question 2 oublier 3 matière 2 viennent 1 étaient 2 souvent 2 moment 2 coûtent 1 différent 3 logiciel 3 huit 1 appareil 3 ville 1 cœur 1 août 1 vie 1 durée 2 européen 4 aujourd’hui 3 l’écran 2 qu’elle 1 téléphone 3 essaient 2',
  };
  for (const language of languages.filter((one) => known[one] !== undefined)) {
    it(`are counted as they are spoken (${language})`, () => {
      const words = (known[language] ?? '').split(' ');
      const wrong: string[] = [];
      for (let at = 0; at < words.length; at += 2) {
        const word = words[at] ?? '';
        const counted = syllables(word, language);
        if (counted !== Number(words[at + 1])) wrong.push(`${word}: ${counted}`);
      }
      assert.deepEqual(wrong, []);
    });
  }
});
