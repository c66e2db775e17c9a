import assert from 'node:assert/strict';
import { analysePart } from '../../../src/core/part/analysePart.ts';
import { narratePart } from '../../../src/core/part/narratePart.ts';
import { hasMessage } from '../../../src/core/wording/message.ts';
import { partRoles } from '../../../src/core/part/partRole.ts';
import { personalSorts } from '../../../src/core/part/personalData.ts';
import { pagePlainness } from '../../../src/core/wording/plainness.ts';
import { wordsIn } from '../../../src/core/part/partWords.ts';
import { processorTime } from '../../processorTime.ts';
import type { Explanation, Sentence } from '../../../src/core/explanation/explanation.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { PartSource } from '../../../src/core/part/partSource.ts';

const today = '2026-11-23';

function explain(source: Omit<PartSource, 'type' | 'subject'>, language: Language): Explanation {
  return narratePart(analysePart({ type: 'part', subject: { kind: 'file', title: '' }, ...source }), {
    language,
    today,
  });
}

function sentences(page: Explanation): readonly Sentence[] {
  return [page.headline, ...answered(page).flat(), ...page.questions];
}

function answered({ answers }: Explanation): readonly (readonly Sentence[])[] {
  return [answers.customers.sentences, answers.spending.sentences, answers.dates.sentences, answers.decide.sentences];
}

function told(page: Explanation): string {
  return sentences(page)
    .map(({ text, origin }) => (origin === 'author' ? `[author] ${text}` : text))
    .join('\n');
}

const history = { people: 4, commits: 20, first: '2021-03-01', last: '2026-10-02', mostActiveShare: 0.4 };

interface Case {
  readonly name: string;
  readonly source: Omit<PartSource, 'type' | 'subject'>;
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** What must not be said, in either language. */
  readonly never?: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    name: 'a page says what it shows',
    source: {
      path: 'app/billing/page.tsx',
      text: 'export default function Page() {\n  return (\n    <main>\n      <h1>Your invoices</h1>\n      <Button>Pay now</Button>\n    </main>\n  );\n}\n',
    },
    en: ['A page of the product, in “billing”.', 'On screen it says “Your invoices” and “Pay now”.'],
    fr: ['Une page du produit, dans « facturation ».', 'À l’écran, on lit « Your invoices » et « Pay now ».'],
  },
  {
    name: 'a controller says what people can do',
    source: {
      path: 'app/controllers/admin/invoices_controller.rb',
      text: 'class InvoicesController\n  before_action :authenticate_user!\n  def index\n  end\n  def create\n  end\n  def destroy\n  end\nend\n',
    },
    en: ['Here people can see a list, add and delete.', 'It asks who someone is before it answers.'],
    fr: ['Ici, on peut voir une liste, ajouter et supprimer.', 'On y vérifie qui est la personne avant de répondre.'],
  },
  {
    name: 'the list of addresses is counted and named',
    source: {
      path: 'shop/urls.py',
      text: 'urlpatterns = [\n    path("orders/", list_orders),\n    path("customers/<int:pk>/", customer),\n    path("refunds/", refunds),\n]\n',
    },
    en: ['It answers at 3 addresses, among them “orders”, “customers” and “refunds”.'],
    fr: ['3 adresses y répondent, dont « orders », « customers » et « refunds ».'],
  },
  {
    name: 'a stored thing says what is kept about people',
    source: {
      path: 'app/models/customer.py',
      text: 'class Customer(models.Model):\n    first_name = models.CharField()\n    last_name = models.CharField()\n    date_of_birth = models.DateField()\n    loyalty_points = models.IntegerField()\n    shop = models.ForeignKey(Shop)\n',
    },
    en: [
      'It keeps 4 pieces of information, such as “first name”, “last name” and “date of birth”.',
      'It is tied to “shop”.',
      'It works with data about people: dates of birth and people’s names.',
      'Who may see this data about people',
    ],
    fr: [
      '4 informations y sont conservées, comme « first name », « last name » et « date of birth ».',
      'Des données sur des personnes y sont traitées : dates de naissance et noms de personnes.',
    ],
  },
  {
    name: 'a migration that erases says so',
    source: {
      path: 'db/migrate/20260101000000_drop_legacy_orders.rb',
      text: 'class DropLegacyOrders < ActiveRecord::Migration[7.0]\n  def change\n    drop_table :legacy_orders\n  end\nend\n',
    },
    en: [
      'it erases stored data',
      'It erases stored data about “legacy orders”, for good unless a copy is kept.',
      'What is kept before data is erased',
    ],
    fr: [
      'des données y sont effacées',
      'Des données conservées sont effacées, sur « legacy orders », pour de bon si aucune copie n’est gardée.',
    ],
    never: [/20260101/],
  },
  {
    name: 'a migration that makes room says for what',
    source: {
      path: 'db/migrate/20260101000000_create_refunds.rb',
      text: 'class CreateRefunds < ActiveRecord::Migration[7.0]\n  def change\n    create_table :refunds do |t|\n      t.string :refund_reason\n      t.integer :refund_amount\n    end\n  end\nend\n',
    },
    en: [
      'It makes room for new records: “refunds”.',
      'It concerns 2 pieces of information, such as “refund reason” and “refund amount”.',
    ],
    fr: ['De la place est faite pour de nouvelles données : « refunds ».'],
    never: [/erases|effacées/],
  },
  {
    name: 'a service that a kit proves is told with what it is for and how it bills',
    source: {
      path: 'src/services/charge-customer.ts',
      text: "import Stripe from 'stripe';\nexport async function refundOrder() {}\nexport async function chargeCard() {}\n",
    },
    en: [
      'It uses Stripe for taking payments; it usually takes a share of each payment.',
      'By their names, its steps include “refund order” and “charge card”.',
      'What do customers see if Stripe stops answering, and who would notice?',
    ],
    fr: ['On y utilise Stripe pour l’encaissement des paiements ; une part de chaque paiement lui revient en général.'],
  },
  {
    name: 'kits are recognised in other languages',
    source: {
      path: 'billing/charge.py',
      text: 'import stripe\nfrom twilio.rest import Client\n\ndef send_receipt():\n    pass\n',
    },
    en: ['It uses Stripe for taking payments', 'It uses Twilio for'],
    fr: ['On y utilise Stripe', 'On y utilise Twilio'],
  },
  {
    name: 'a service that only a name tells, and a check that is told to look away',
    source: {
      path: 'src/billing/orders.ts',
      text: 'export function saveOrder() {\n  // eslint-disable-next-line no-console\n  useMixpanelTracking();\n}\n',
    },
    en: [
      'It names Mixpanel, an outside service. How much it is used is not written here.',
      'No note of unfinished work and no date to keep was found in it.',
      'On one line a checking tool of the team is switched off.',
    ],
    fr: [
      'On y lit le nom de Mixpanel, un service extérieur. L’usage qui en est fait n’est pas écrit ici.',
      'Nous n’y avons trouvé aucune note de travail à finir ni aucune date à tenir.',
      'À une ligne, un outil de contrôle de l’équipe est coupé.',
    ],
    never: [/no check switched off/],
  },
  {
    name: 'what a program brought is nobody’s work, and says not when it was written',
    source: {
      path: 'src/billing/orders.ts',
      text: '// Keeps the orders of a customer\n// Handles orders that are not yet paid\n\nexport function saveOrder() {}\n',
      history: { ...history, people: 0, commits: 1, byPrograms: 1, mostActiveShare: 0, last: '2021-03-01' },
    },
    en: [
      'Keeps the orders of a customer.',
      'An automatic program brought it here on 1 March 2021. When it was written is not known.',
      'An automatic program recorded it: who wrote it, and how many people know it, cannot be told.',
    ],
    fr: [
      'Un automate a apporté ce fichier ici le 1er mars 2021. La date de son écriture n’est pas connue.',
      'Un automate l’a enregistré\u202f: on ne peut dire qui l’a écrit, ni combien de personnes le connaissent.',
    ],
    never: [/One person/, /Une seule personne/],
  },
  {
    name: 'of a history that was read in part, who did most is not told',
    source: {
      path: 'src/billing/orders.ts',
      text: 'export function saveOrder() {}\n',
      history: { ...history, mostActiveShare: 0.9, atLeast: true },
    },
    en: ['At least 4 people have worked on it since 2021.'],
    fr: ['Au moins 4 personnes y ont travaillé depuis 2021.'],
    never: [/one of them made/, /l’une d’elles/],
  },
  {
    name: 'an own package under a supplier’s scope is no supplier',
    source: {
      path: 'worker/src/jobs/report.ts',
      text: "import { db } from '@langfuse/shared';\nexport async function sendReport() {}\n",
    },
    en: ['No outside service and no rented machine was found in it; nothing in it says when it starts.'],
    fr: [
      'Nous n’y avons trouvé aucun service extérieur ni aucune machine louée\u202f; rien n’y dit quand cela démarre.',
    ],
    never: [/Langfuse/],
  },
  {
    name: 'a link to a supplier’s site is no use of it',
    source: { path: 'src/components/Footer.tsx', text: '<a href="https://www.intercom.com/help">Help</a>\n' },
    en: ['No outside service'],
    fr: ['Nous n’y avons trouvé aucun service extérieur'],
    never: [/Intercom/],
  },
  {
    name: 'an AI model is named, and that answers are billed',
    source: {
      path: 'lib/summarise.ts',
      text: "export async function summariseCall() {\n  return ask({ model: 'gpt-4o-mini' });\n}\n",
    },
    en: [
      'It calls on artificial intelligence, with “gpt-4o-mini”; each answer is usually billed.',
      'What does one answer of the AI cost',
    ],
    fr: [
      'On y fait appel à l’intelligence artificielle, avec « gpt-4o-mini » ; chaque réponse est en général facturée.',
    ],
  },
  {
    name: 'a timetable is summed up',
    source: {
      path: 'clock.rb',
      text: 'module Clockwork\n  every(5.minutes, "schedule:refresh_draft_invoices") do\n  end\n  every(1.day, "schedule:send_reminders") do\n  end\nend\n',
    },
    en: [
      'The timetable of tasks that start by themselves',
      'It sets 2 tasks that start by themselves, about 289 times a day in all.',
      'Among these tasks: “refresh draft invoices” and “send reminders”.',
    ],
    fr: ['L’horaire des tâches automatiques', '2 tâches y démarrent d’elles-mêmes, environ 289 fois par jour en tout.'],
  },
  {
    name: 'a schedule by the week is told by the week',
    source: {
      path: 'k8s/cleanup-cron.yaml',
      text: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: cleanup\nspec:\n  schedule: "0 3 * * 1"\n',
    },
    en: ['It is set to start by itself about once a week.'],
    fr: ['Le départ est automatique, environ une fois par semaine.'],
  },
  {
    name: 'machines are told in the present tense',
    source: {
      path: 'infra/production/values.yaml',
      text: 'web:\n  replicaCount: 3\n  resources:\n    requests:\n      cpu: 500m\nworker:\n  minReplicas: 2\n  maxReplicas: 8\n',
    },
    en: [
      '“web” runs as 3 copies.',
      '“worker” runs as 2 to 8 copies, depending on the load.',
      'How much it is used, and so what it costs, is not written here.',
    ],
    fr: ['« web » tourne en 3 exemplaires.', '« worker » tourne en 2 à 8 exemplaires, selon l’affluence.'],
    never: [/goes up|augmente/],
  },
  {
    name: 'a rented store without a lock is told as a risk',
    source: {
      path: 'terraform/main.tf',
      text: 'resource "aws_db_instance" "orders" {\n  instance_class = "db.t3.medium"\n  multi_az = false\n  skip_final_snapshot = true\n  backup_retention_period = 7\n}\n',
    },
    en: [
      'It rents machines of the size “db.t3.medium”.',
      'Safety copies are kept for 7 days.',
      'No spare takes over if the machine set up here fails.',
      'Data set up here can be deleted without a lock that stops a mistake.',
    ],
    fr: [
      'On y loue des machines de la taille « db.t3.medium ».',
      'Les copies de secours sont gardées 7 jours.',
      'Aucune machine de secours ne prend le relais',
    ],
  },
  {
    name: 'automatic deliveries cost machine time',
    source: { path: '.github/workflows/deploy.yml', text: 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n' },
    en: ['Each automatic run takes machine time, which is usually billed by the minute.'],
    fr: ['Chaque passage automatique prend du temps de machine, en général facturé à la minute.'],
  },
  {
    name: 'a version without repairs is a risk, with its day',
    source: { path: 'Dockerfile', text: 'FROM node:18-alpine\nRUN npm ci\n' },
    en: [
      'It stands on Node.js 18, which its makers stopped repairing on 30 April 2025.',
      'Node.js 18 no longer gets repairs: known holes stay open until it is renewed.',
      'When is Node.js renewed',
    ],
    fr: [
      'Le tout repose sur Node.js 18, que ses auteurs ne réparent plus depuis le 30 avril 2025.',
      'Node.js 18 n’est plus réparé',
    ],
  },
  {
    name: 'unfinished work is counted, quoted and dated',
    source: {
      path: 'src/services/refunds.ts',
      text: '// TODO: handle partial refunds for old customers\nexport function refundOrder() {}\n// FIXME: remove this before 2026-12-31 please\n',
    },
    en: [
      '2 notes in it say that work is left to do.',
      '[author] TODO: handle partial refunds for old customers',
      'A note in it names 31 December 2026 as the day to act.',
    ],
    fr: ['2 notes y disent qu’un travail reste à faire.', 'Une note y fixe le 31 décembre 2026 pour agir.'],
  },
  {
    name: 'checks that are switched off are told',
    source: {
      path: 'test/refund.test.ts',
      text: "describe('refund', () => {\n  it('pays the customer back', () => {});\n  it.skip('keeps the fee', () => {});\n});\n",
    },
    en: [
      'It holds 2 checks, such as “pays the customer back” and “keeps the fee”.',
      'One automatic check is switched off in it.',
      'Why are checks switched off',
    ],
    fr: [
      'On y trouve 2 contrôles, comme « pays the customer back » et « keeps the fee ».',
      'Un contrôle automatique y est coupé.',
    ],
  },
  {
    name: 'a list of ready-made parts says what the product is built with',
    source: {
      path: 'package.json',
      text: '{\n  "dependencies": {\n    "next": "15.0.0",\n    "@sentry/node": "8.0.0"\n  },\n  "devDependencies": {\n    "eslint": "9.0.0"\n  }\n}\n',
    },
    en: [
      'It lists 3 ready-made parts; one of them only serves the team.',
      'The product is built with “Next.js”.',
      'It uses Sentry for',
    ],
    fr: [
      '3 composants tout faits y sont nommés ; un seul ne sert qu’à l’équipe.',
      'Le produit est bâti avec « Next.js ».',
    ],
  },
  {
    name: 'words on screen are told with their language',
    source: { path: 'locales/fr.json', text: '{\n  "pay": "Payer",\n  "cancel": "Annuler"\n}\n' },
    en: ['It holds words that people read on screen, in French.', 'It holds about 2 texts.', 'It costs nothing to run'],
    fr: ['Ce fichier contient des mots qu’on lit à l’écran, en français.', 'On y trouve environ 2 textes.'],
  },
  {
    name: 'a licence says what it asks for',
    source: {
      path: 'LICENSE',
      text: 'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the Software without restriction, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n',
    },
    en: ['It is the MIT licence, which lets anyone use and sell it if the licence text goes along.'],
    fr: ['C’est la licence MIT : chacun peut utiliser et vendre, si le texte de la licence suit.'],
  },
  {
    name: 'a text for readers is quoted as its author’s',
    source: {
      path: 'README.md',
      text: '# Corner shop\n\nCorner shop lets small shops sell online in an afternoon.\n\n## Getting started\n',
    },
    en: ['A text for readers: “Corner shop”.', '[author] Corner shop lets small shops sell online in an afternoon.'],
    fr: ['Un texte à lire : « Corner shop ».', '[author] Corner shop lets small shops sell online in an afternoon.'],
  },
  {
    name: 'an e-mail says its subject',
    source: {
      path: 'app/mailers/reminder_mailer.rb',
      text: 'class ReminderMailer\n  def remind_customer\n    mail(to: user.email, subject: "Your invoice is waiting")\n  end\nend\n',
    },
    en: ['An e-mail that the product sends', 'Its subject line reads “Your invoice is waiting”.'],
    fr: ['Un e-mail envoyé par le produit', 'L’objet de l’e-mail est « Your invoice is waiting ».'],
  },
  {
    name: 'prices are given as written',
    source: {
      path: 'src/pricing/plans.ts',
      text: "export const plans = [\n  { name: 'Starter', price: '€19 / month' },\n  { name: 'Team', price: '€49 / month' },\n];\n",
    },
    en: [
      'Plans, prices or limits',
      'It names what is on offer: “Starter” and “Team”.',
      'It states 2 prices, such as “€19” and “€49”.',
      'Who decides these amounts',
    ],
    fr: ['Des offres, des prix ou des limites', '2 prix y sont écrits, comme « 19 € » et « 49 € ».'],
  },
  {
    name: 'a password that can be read is told first',
    source: { path: 'config/settings.py', text: 'STRIPE_KEY = "sk_live_4eC39HqLyjWDarjtT1zdp7dcAbCd"\n' },
    en: ['A password or key can be read in it: whoever sees the file can use it.'],
    fr: ['Un mot de passe ou une clé s’y lit : quiconque voit le fichier peut s’en servir.'],
    never: [/sk_live/],
  },
  {
    name: 'nothing known is said to be nothing known',
    source: { path: 'src/qzx.c', text: 'int f(void) { return 1; }\n' },
    en: [
      'A part of the product.',
      'What it does is not stated in words we can prove.',
      'What is this part for, in one sentence, and what fails without it?',
    ],
    fr: ['Une partie du produit.', 'Ce qu’il fait n’est pas écrit de façon que nous puissions le prouver.'],
  },
  {
    name: 'an empty file is one',
    source: { path: 'src/empty.ts', text: '\n' },
    en: ['An empty file: there is nothing in it to explain.'],
    fr: ['Un fichier vide : il n’y a rien à expliquer.'],
  },
  {
    name: 'one person who knows it is a risk, told fairly',
    source: {
      path: 'src/services/compute-fees.ts',
      text: 'export function computeFees() {}\n',
      history: { ...history, people: 1, commits: 9, mostActiveShare: 1 },
    },
    en: [
      'one person has worked on it',
      'Only one person has ever worked on it: if they are away, nobody else knows it from doing.',
      'Who else could repair this next week',
      'It was written on 1 March 2021 and changed 8 times since, last on 2 October 2026.',
    ],
    fr: [
      'une seule personne y a travaillé',
      'Une seule personne y a travaillé : en son absence, personne d’autre ne l’a pratiqué.',
    ],
  },
  {
    name: 'one person who made nearly all of it is told by a share',
    source: {
      path: 'src/services/compute-fees.ts',
      text: 'export function computeFees() {}\n',
      history: { ...history, mostActiveShare: 0.9 },
    },
    en: ['4 people have worked on it, but one of them made 90% of the changes.'],
    fr: ['4 personnes y ont travaillé, mais l’une d’elles a fait 90\u202f% des changements.'],
  },
  {
    name: 'who relies on it is counted by part of the product',
    source: {
      path: 'src/services/compute-fees.ts',
      text: 'export function computeFees() {}\n',
      reliedOnBy: [
        'src/billing/total.ts',
        'src/billing/pay.ts',
        'src/invoices/new.ts',
        'test/fees.test.ts',
        'README.md',
      ],
      history,
    },
    en: [
      '3 other files mention it, in “billing” and “invoices”: a fault here may show there.',
      'One automatic check mentions it, so some faults are caught before customers see them.',
      '4 people have worked on it since 2021.',
    ],
    fr: [
      '3 autres fichiers mentionnent celui-ci, dans « facturation » et « factures » : un défaut ici pourrait s’y voir.',
      '4 personnes y ont travaillé depuis 2021',
    ],
  },
];

describe('a file or a selection as it stands', () => {
  for (const { name, source, en, fr, never } of cases) {
    for (const [language, expected] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      it(`${name} (${language})`, () => {
        const page = explain(source, language);
        const text = told(page);
        for (const part of expected) assert.ok(spaced(text).includes(spaced(part)), `“${part}” is not in:\n${text}`);
        for (const pattern of never ?? []) assert.doesNotMatch(text, pattern);
        holds(page, language);
      });
    }
  }

  it('reads only the lines that are selected, and says so', () => {
    const text = "import Stripe from 'stripe';\nexport function chargeCard() {}\nexport function sendReceipt() {}\n";
    const page = explain({ path: 'src/services/pay.ts', text, lines: { from: 2, to: 3 } }, 'en');
    assert.match(page.headline.text, /^Lines 2 to 3 of “pay”: working rules of the product/);
    assert.doesNotMatch(told(page), /Stripe/);
    assert.match(told(page), /Only lines 2 to 3, which you selected, were read\./);
    assert.deepEqual(page.coverage.notRead, [
      { path: 'src/services/pay.ts', code: 'selection', reason: 'only lines 2 to 3 were read, as selected' },
    ]);
    assert.equal(page.subject.title, 'src/services/pay.ts:2–3');
  });

  it('takes a selection that lies outside the file as its nearest lines', () => {
    const page = explain(
      { path: 'src/services/pay.ts', text: 'export function chargeCard() {}\n', lines: { from: 40, to: 12 } },
      'fr',
    );
    assert.match(page.headline.text, /^Lignes 1 à 1/);
  });

  it('reads the start of a large file and of a long line, and says so', () => {
    const page = explain(
      {
        path: 'src/data.ts',
        text: `const a = '${'x'.repeat(6_000)}';\n${`${'const b = 1; '.repeat(80)}\n`.repeat(1_100)}`,
      },
      'en',
    );
    assert.deepEqual(
      page.coverage.notRead.map(({ code }) => code),
      ['tooManyBytes', 'lineCut'],
    );
  });

  it('takes time in proportion to the size', function () {
    this.timeout(20_000);
    const line = '  const total_price = fetch("https://api.stripe.com/v1/x"); // TODO: later fix this, and that\n';
    const time = (lines: number): number => {
      const start = processorTime();
      explain({ path: 'src/services/total.ts', text: line.repeat(lines) }, 'en');
      return processorTime() - start;
    };
    time(500);
    const [small, large] = [time(1_000), time(8_000)];
    assert.ok(large < Math.max(small, 5) * 40, `${String(small)} ms for 1,000 lines, ${String(large)} ms for 8,000`);
  });

  it('puts days to keep into the calendar, and leaves past ones out', () => {
    const page = explain(
      {
        path: 'src/a-tool.ts',
        text: '// TODO: remove this hack before 2026-12-31 please\n// TODO: and this one before 2024-01-01 please\nexport const a = 1;\n',
      },
      'en',
    );
    assert.deepEqual(
      page.calendar.map(({ date }) => date),
      ['2026-12-31'],
    );
    assert.match(told(page), /A note in it names 1 January 2024 as the day to act: that day has passed\./);
  });

  it('has words for every role and every sort of data about people', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const role of partRoles)
        for (const part of ['noun', 'does', 'ask']) assert.ok(hasMessage(language, `part.roles.${role}.${part}`), role);
      for (const sort of personalSorts) assert.ok(hasMessage(language, `part.personal.${sort}`), sort);
    }
  });

  it('finds the same in both languages', () => {
    for (const { source } of cases) {
      const [en, fr] = [explain(source, 'en'), explain(source, 'fr')];
      const shape = (page: Explanation): unknown => {
        const { answers, questions, calendar, coverage } = page;
        return [
          answered(page).map((answer) => answer.length),
          answers.spending.direction,
          answers.dates.direction,
          answers.decide.nothing,
          questions.length,
          calendar.length,
          coverage.notRead.length,
        ];
      };
      assert.deepEqual(shape(en), shape(fr), source.path);
    }
  });
});

/** Blanks that do not break are equal to others here. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Products and companies are called what they are called. */
const properNames = ['Node.js', 'Next.js', 'Stripe', 'Twilio', 'Sentry', 'AWS databases (RDS, Aurora)'];

/** What holds of every page of a part. */
function holds(page: Explanation, language: Language): void {
  assert.deepEqual(page.decisions, []);
  assert.ok(['none', 'unclear'].includes(page.answers.spending.direction));
  assert.ok(['none', 'unclear'].includes(page.answers.dates.direction));
  assert.ok(wordsIn(page.headline.text) <= 20, page.headline.text);
  for (const answer of answered(page)) assert.ok(answer.length > 0);
  const plainness = pagePlainness(sentences(page), language, { names: properNames });
  assert.deepEqual(plainness.problems, []);
  assert.ok((plainness.median ?? 100) >= 60);
  for (const { text, origin, proofs } of sentences(page)) {
    assert.ok(proofs.length > 0, text);
    if (origin === 'author') continue;
    assert.ok(wordsIn(text) <= 22, text);
    assert.match(text, /[.?]$/);
    assert.doesNotMatch(text, /[`{}]|\w_\w|\w\/\w|[a-z]{2}[A-Z]{1}[a-z]|\bundefined\b| {2}/, text);
    if (language === 'fr') assert.doesNotMatch(text, / [;:!?]|«[^\u202f]|'/, text);
  }
}
