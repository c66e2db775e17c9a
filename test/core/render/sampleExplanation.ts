import type { ExplainedDecision, Explanation, Sentence } from '../../../src/core/explanation/explanation.ts';

/** A page as a shop's week makes it: four decisions, one of them hard to undo, an announcement that was not kept, and one file that was not read. */
export const sampleExplanation: Explanation = {
  schemaVersion: 1,
  language: 'en',
  subject: { kind: 'work', title: '', files: 6, added: 182, removed: 41 },
  headline: fact(
    'This change starts a paid service, makes the database machine bigger and erases stored carts for good.',
    'e1',
    'e3',
    'e5',
  ),
  answers: {
    customers: {
      nothing: false,
      sentences: [fact('Customers who left something in their cart will find it empty.', 'e5')],
    },
    spending: {
      direction: 'more',
      sentences: [
        fact('The database moves to a machine about four times the size, paid every month.', 'e3'),
        fact('A new paid service, Twilio, bills each message that is sent.', 'e1'),
      ],
    },
    dates: {
      direction: 'later',
      sentences: [fact('One automatic check of the checkout was switched off: that work is put off, not done.', 'e6')],
    },
    decide: {
      nothing: false,
      sentences: [fact('Four decisions, of which one is hard to undo.', 'e1', 'e3', 'e5', 'e6')],
    },
  },
  decisions: [
    decision({
      id: 'data-dropped:carts',
      kind: 'data-dropped',
      category: 'timeline.migration',
      effect: 'one-off',
      consequences: [
        { on: 'customers', direction: 'unclear' },
        { on: 'dates', direction: 'unclear' },
      ],
      severity: 'high',
      title: 'Stored carts are erased for good',
      plain: 'The list of carts that customers left unfinished is removed from the database.',
      ask: 'Is there a tested copy of the carts, and does anyone still need them?',
      goodAnswer: 'A copy was made and restored once as a test; nobody uses the old carts.',
      door: { way: 'one', undo: 'What is erased comes back from a copy only.' },
      facts: { thing: 'carts' },
      evidence: [{ id: 'e5', path: 'migrations/0007_drop_carts.sql', side: 'new', line: 1, text: 'DROP TABLE carts;' }],
    }),
    decision({
      id: 'machine-size:aws_db_instance.main.instance_class',
      kind: 'machine-size',
      category: 'cost.infrastructure',
      effect: 'more',
      consequences: [{ on: 'spending', direction: 'more', driver: 'month' }],
      severity: 'high',
      grade: 'A',
      title: 'The database machine is about four times bigger',
      plain: 'The machine that holds our data goes from db.t3.medium to db.m5.xlarge.',
      ask: 'What measure says that we need it, and from when?',
      goodAnswer: 'A chart of the load, and a date to look again at whether a smaller one would do.',
      door: { way: 'two', undo: 'The size can be set back; a short stop may be needed.' },
      facts: { from: 'db.t3.medium', to: 'db.m5.xlarge', ratio: 4 },
      evidence: [
        { id: 'e3', path: 'infra/database.tf', side: 'old', line: 4, text: '  instance_class = "db.t3.medium"' },
        { id: 'e4', path: 'infra/database.tf', side: 'new', line: 4, text: '  instance_class = "db.m5.xlarge"' },
      ],
    }),
    decision({
      id: 'supplier-added:twilio',
      kind: 'supplier-added',
      category: 'cost.vendor',
      effect: 'more',
      consequences: [{ on: 'spending', direction: 'unclear', driver: 'use' }],
      severity: 'medium',
      title: 'We start using Twilio, a paid service',
      plain: 'The product can now send text messages; each one is billed.',
      ask: 'What will it cost at our current size, and at ten times that?',
      goodAnswer: 'A number of messages a month, a price each, and a limit set at the supplier.',
      door: { way: 'two', undo: 'Remove the part and close the account.' },
      facts: { vendor: 'Twilio' },
      evidence: [
        { id: 'e1', path: 'package.json', side: 'new', line: 14, text: '    "twilio": "5.3.0",' },
        { id: 'e2', path: 'src/notify.js', side: 'new', line: 3, text: "import twilio from 'twilio';" },
      ],
    }),
    decision({
      id: 'check-skipped:test/checkout.test.js',
      kind: 'check-skipped',
      category: 'timeline.deferred',
      effect: 'more',
      consequences: [{ on: 'dates', direction: 'later' }],
      severity: 'low',
      grade: 'A',
      due: '2026-12-01',
      title: 'One automatic check of the checkout is switched off',
      plain: 'The check that watches over paying does not run any more.',
      ask: 'Why was it switched off, and when is it back?',
      goodAnswer: 'A reason in one sentence and a day.',
      door: { way: 'two', undo: 'Switch it on again.' },
      facts: { count: 1 },
      evidence: [
        {
          id: 'e6',
          path: 'test/checkout.test.js',
          side: 'new',
          line: 2,
          text: "it.skip('takes the money once', async () => {",
        },
      ],
    }),
  ],
  questions: [
    {
      text: 'A new address of an outside company appears in the settings: is it paid?',
      origin: 'facts',
      proofs: ['file:config/app.json'],
    },
  ],
  calendar: [{ date: '2026-12-01', what: fact('The skipped check is to be switched on again.', 'e6') }],
  promise: {
    announcedNotFound: [{ text: 'adds a page with all orders', origin: 'author', proofs: ['message', 'search'] }],
    foundNotAnnounced: [fact('The database machine is bigger.', 'e3')],
  },
  areas: [
    { name: 'Checkout', files: 3, lines: 150 },
    { name: 'Servers and hosting', files: 2, lines: 41 },
    { name: 'Messages to customers', files: 1, lines: 32 },
  ],
  makeup: { product: 0.58, tests: 0.2, settings: 0.14, data: 0.06, documents: 0, translations: 0, parts: 0.02 },
  glossary: [
    { term: 'database', meaning: 'where the product keeps what it must remember' },
    { term: 'automatic check', meaning: 'a small program that tries the product at each change' },
  ],
  coverage: {
    files: 6,
    read: 5,
    notRead: [{ path: 'assets/logo.psd', code: 'binary', reason: 'a picture, not text' }],
  },
  engine: { name: 'offline' },
};

/** The same shape in French, for the words around it. */
export const sampleInFrench: Explanation = {
  ...sampleExplanation,
  language: 'fr',
  headline: fact(
    'Ce changement ajoute un service payant, agrandit la machine de la base de données et efface définitivement des paniers.',
    'e1',
    'e3',
    'e5',
  ),
  answers: {
    customers: {
      nothing: false,
      sentences: [fact('Les clients qui avaient laissé un panier le trouveront vide.', 'e5')],
    },
    spending: {
      direction: 'more',
      sentences: [
        fact('La base de données passe sur une machine environ quatre fois plus grande, payée chaque mois.', 'e3'),
        fact('Un nouveau service payant, Twilio, facture chaque message envoyé.', 'e1'),
      ],
    },
    dates: {
      direction: 'later',
      sentences: [
        fact('Une vérification automatique du paiement a été désactivée : ce travail est reporté, pas fait.', 'e6'),
      ],
    },
    decide: {
      nothing: false,
      sentences: [fact('Quatre décisions, dont une difficile à défaire.', 'e1', 'e3', 'e5', 'e6')],
    },
  },
};

function fact(text: string, ...proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}

function decision(given: Omit<ExplainedDecision, 'grade'> & { readonly grade?: 'A' | 'B' }): ExplainedDecision {
  return { grade: 'B', ...given };
}
