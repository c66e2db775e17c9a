import type { PartSource } from '../../src/core/part/partSource.ts';
import type { SourceTexts } from '../core/changeOf.ts';

/** A made-up change or file, and the name of its pages. */
export type GoldenCase = { readonly name: string } & (
  { readonly change: SourceTexts } | { readonly part: Omit<PartSource, 'type'> }
);

const plans = (team: number): string => `export const plans = [
  { name: 'Solo', unitAmount: 900, currency: 'eur', seats: 1 },
  { name: 'Team', unitAmount: ${String(team)}, currency: 'eur', seats: 10 },
];
`;

const packages = (mail: string): string => `{
  "name": "bakery",
  "private": true,
  "dependencies": {
    "fastify": "5.6.1",
    "${mail}"
  }
}
`;

const machines = (count: number, size: string): string => `resource "aws_instance" "web" {
  count         = ${String(count)}
  ami           = var.image
  instance_type = "${size}"
}

resource "aws_db_instance" "orders" {
  engine         = "postgres"
  instance_class = "db.m6g.${size.split('.')[1] ?? ''}"
}
`;

const total = (rounding: string): string => `import type { Line } from './line.ts';

export function totalOf(lines: readonly Line[]): number {
  const sum = lines.reduce((all, line) => all + line.price * line.count, 0);
  return ${rounding};
}
`;

const giftCards = `import { Layout } from '../layout.tsx';

export default function GiftCards() {
  return (
    <Layout>
      <h1>Give bread to a friend</h1>
      <p>Choose an amount and we send the card by e-mail.</p>
      <button>Buy a gift card</button>
    </Layout>
  );
}
`;

const menu = (gifts: string): string => `export const menu = [
  { label: 'Breads', href: '/breads' },
${gifts}  { label: 'Your orders', href: '/orders' },
];
`;

const reminder = `import { Twilio } from 'twilio';
import { ordersForTomorrow } from './orders.ts';

/** Tells customers the evening before that their bread will be ready. */
export const schedule = '0 18 * * *';

const client = new Twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

export async function remindCustomers(): Promise<void> {
  for (const order of await ordersForTomorrow()) {
    // TODO: leave out customers who asked not to be called
    await client.messages.create({
      to: order.customer.phoneNumber,
      body: \`Your bread is ready tomorrow from \${order.readyAt}.\`,
    });
  }
}
`;

/** The kinds of change that a founder meets most, and a file and a selection as they stand. */
export const goldenCases: readonly GoldenCase[] = [
  {
    name: 'price-raised',
    change: {
      title: 'feat(billing): raise the price of the team plan',
      files: [{ path: 'src/billing/plans.ts', old: plans(1900), new: plans(2400) }],
    },
  },
  {
    name: 'table-dropped',
    change: {
      title: 'chore: remove the loyalty cards nobody uses',
      files: [
        {
          path: 'db/migrations/20261102090000_drop_loyalty_cards.sql',
          new: 'DROP TABLE loyalty_cards;\n',
        },
        {
          path: 'src/customers/customer.ts',
          old: 'export interface Customer {\n  readonly name: string;\n  readonly loyaltyCard?: string;\n}\n',
          new: 'export interface Customer {\n  readonly name: string;\n}\n',
        },
      ],
    },
  },
  {
    name: 'supplier-swapped',
    change: {
      title: 'Send e-mails through Postmark',
      files: [
        { path: 'package.json', old: packages('@sendgrid/mail": "8.1.6'), new: packages('postmark": "4.0.5') },
        { path: '.env.example', old: 'PORT=3000\nSENDGRID_API_KEY=\n', new: 'PORT=3000\nPOSTMARK_API_TOKEN=\n' },
        {
          path: 'src/emails/send.ts',
          old: "import sendgrid from '@sendgrid/mail';\n\nsendgrid.setApiKey(process.env.SENDGRID_API_KEY ?? '');\n\nexport const send = (mail: Mail) => sendgrid.send(mail);\n",
          new: "import { ServerClient } from 'postmark';\n\nconst client = new ServerClient(process.env.POSTMARK_API_TOKEN ?? '');\n\nexport const send = (mail: Mail) => client.sendEmail(mail);\n",
        },
      ],
    },
  },
  {
    name: 'small-repair',
    change: {
      title: 'fix: round the total once, not line by line',
      files: [
        {
          path: 'src/checkout/total.ts',
          old: total('Math.floor(sum)'),
          new: total('Math.round(sum * 100) / 100'),
        },
        {
          path: 'test/checkout/total.test.ts',
          old: "it('adds the lines', () => {\n  assert.equal(totalOf([bread]), 3);\n});\n",
          new: "it('adds the lines', () => {\n  assert.equal(totalOf([bread]), 3);\n});\n\nit('rounds once', () => {\n  assert.equal(totalOf([roll, roll, roll]), 1.05);\n});\n",
        },
      ],
    },
  },
  {
    name: 'translations-only',
    change: {
      title: 'Corrige les textes du panier',
      files: [
        {
          path: 'src/locales/fr.json',
          old: '{\n  "cart.title": "Votre panier",\n  "cart.empty": "Panier vide"\n}\n',
          new: '{\n  "cart.title": "Votre panier",\n  "cart.empty": "Votre panier est encore vide"\n}\n',
        },
      ],
    },
  },
  {
    name: 'tests-only',
    change: {
      title: 'Test that an expired card is refused',
      files: [
        {
          path: 'test/payments/card.test.ts',
          old: "describe('cards', () => {});\n",
          new: "describe('cards', () => {\n  it('refuses one that has expired', async () => {\n    assert.equal((await pay(expired)).status, 'refused');\n  });\n});\n",
        },
      ],
    },
  },
  {
    name: 'feature-withdrawn',
    change: {
      title: 'Stop selling gift cards',
      files: [
        { path: 'src/pages/gift-cards.tsx', old: giftCards },
        {
          path: 'src/menu.ts',
          old: menu("  { label: 'Gift cards', href: '/gift-cards' },\n"),
          new: menu(''),
        },
      ],
    },
  },
  {
    name: 'machines-doubled',
    change: {
      title: 'chore(infra): get ready for December',
      files: [{ path: 'infra/main.tf', old: machines(2, 't3.large'), new: machines(4, 't3.xlarge') }],
    },
  },
  {
    name: 'end-of-support',
    change: {
      title: 'Run on Node 22',
      files: [
        {
          path: 'Dockerfile',
          old: 'FROM node:20-slim\nWORKDIR /shop\nCOPY . .\nCMD ["node", "src/server.ts"]\n',
          new: 'FROM node:22-slim\nWORKDIR /shop\nCOPY . .\nCMD ["node", "src/server.ts"]\n',
        },
      ],
    },
  },
  {
    name: 'setting-demanded',
    change: {
      title: 'refactor: read the settings in one place',
      files: [
        {
          path: 'src/config.ts',
          old: "import { z } from 'zod';\n\nexport const env = z.object({\n  DATABASE_URL: z.string(),\n}).parse(process.env);\n",
          new: "import { z } from 'zod';\n\nexport const env = z.object({\n  DATABASE_URL: z.string(),\n  MAP_TILES_URL: z.string(),\n}).parse(process.env);\n",
        },
      ],
    },
  },
  {
    name: 'planned-and-priced',
    change: {
      title: 'Remind customers by text message',
      context: JSON.stringify({
        currency: 'EUR',
        areas: [{ name: 'Reminders', paths: ['src/reminders'], customersSay: 'the evening reminder' }],
        roadmap: [{ name: 'Christmas orders', due: '2026-12-10', areas: ['Reminders'], issues: [] }],
        prices: [{ item: 'Twilio', price: 0.08, unit: 'message', volume: 4000, confirmed: '2026-10-01' }],
      }),
      mentions: () => Promise.resolve(false),
      files: [
        { path: 'package.json', old: packages('pg": "8.16.3'), new: packages('twilio": "5.3.0') },
        { path: 'src/reminders/remind.ts', new: reminder },
      ],
    },
  },
  {
    name: 'nothing-to-decide',
    change: {
      title: 'refactor: name the steps of an order',
      files: [
        {
          path: 'src/orders/order.ts',
          old: 'export function place(order: Order): Receipt {\n  const a = check(order);\n  return receiptOf(a);\n}\n',
          new: 'export function place(order: Order): Receipt {\n  const checked = check(order);\n  return receiptOf(checked);\n}\n',
        },
      ],
    },
  },
  {
    name: 'file',
    part: {
      subject: { kind: 'file', title: '' },
      path: 'src/reminders/remind.ts',
      text: reminder,
      reliedOnBy: ['src/server.ts', 'test/reminders/remind.test.ts'],
      history: { people: 1, commits: 7, first: '2025-09-03', last: '2026-10-21', mostActiveShare: 1 },
    },
  },
  {
    name: 'selection',
    part: {
      subject: { kind: 'file', title: '' },
      path: 'src/billing/plans.ts',
      text: plans(1900),
      lines: { from: 2, to: 3 },
    },
  },
];
