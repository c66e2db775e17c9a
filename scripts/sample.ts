import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files by path; `undefined` deletes one. */
type Files = Readonly<Record<string, string | undefined>>;

/**
 * Makes a small shop's repository in `folder`, with a day's uncommitted work in it that decides something for the business:
 * a paid service added, machines made bigger, a table dropped, a test skipped, a price changed.
 */
export async function createSample(folder: string): Promise<void> {
  const git = (...words: readonly string[]): Promise<unknown> =>
    run('git', ['-c', 'core.hooksPath=', '-c', 'commit.gpgSign=false', ...words], {
      cwd: folder,
      env: gitEnvironment(),
    });
  await write(folder, committed);
  await git('init', '--quiet', '--initial-branch=main', '--template=');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Sell subscriptions and deliver them every week');
  await write(folder, uncommitted);
}

/** The same commit on every machine, whatever its Git is set to. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const who = { name: 'Sample shop', email: 'shop@example.invalid', date: '2026-11-02T09:00:00Z' };
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_AUTHOR_DATE: who.date,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    GIT_COMMITTER_DATE: who.date,
  };
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (text === undefined) await rm(file);
    else await writeFile(file, text);
  }
}

const packageJson = (services: string): string => `{
  "name": "shop",
  "version": "2.3.0",
  "private": true,
  "type": "module",
  "scripts": { "start": "node src/server.ts", "test": "node --test test" },
  "dependencies": {
    "fastify": "5.6.1",
    "pg": "8.16.3",
    "stripe": "19.1.0"${services}
  }
}
`;

const environment = (services: string): string => `DATABASE_URL=postgres://localhost/shop
STRIPE_SECRET_KEY=
${services}`;

const machines = (sizes: { readonly web: string; readonly count: number; readonly database: string }): string => `
resource "aws_instance" "web" {
  count         = ${sizes.count}
  ami           = var.web_image
  instance_type = "${sizes.web}"
  subnet_id     = var.subnet

  tags = {
    Name = "shop-web"
  }
}

resource "aws_db_instance" "orders" {
  identifier              = "shop-orders"
  engine                  = "postgres"
  engine_version          = "16.4"
  instance_class          = "${sizes.database}"
  allocated_storage       = 100
  backup_retention_period = 14
  deletion_protection     = true
}
`;

const plans = (prices: { readonly standard: number; readonly family: number }): string => `export interface Plan {
  readonly name: string;
  readonly monthlyPriceInCents: number;
  readonly boxesPerMonth: number;
}

export const plans: readonly Plan[] = [
  { name: 'Standard', monthlyPriceInCents: ${prices.standard}, boxesPerMonth: 2 },
  { name: 'Family', monthlyPriceInCents: ${prices.family}, boxesPerMonth: 4 },
];

export const freeTrialDays = 14;
`;

const checkoutTest = (skip: '' | '.skip'): string => `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkout } from '../src/checkout.ts';

describe('checkout', () => {
  it('charges the plan that was chosen', async () => {
    const order = await checkout({ plan: 'Standard', card: 'tok_visa' });
    assert.equal(order.status, 'paid');
  });

  it${skip}('refuses a card that has expired', async () => {
    const order = await checkout({ plan: 'Standard', card: 'tok_chargeDeclinedExpiredCard' });
    assert.equal(order.status, 'refused');
  });
});
`;

const shipping = (parts: {
  readonly importLine: string;
  readonly tell: string;
}): string => `import { query } from './database.ts';
${parts.importLine}
export async function markShipped(orderId: string): Promise<void> {
  await query('update orders set shipped_at = now() where id = $1', [orderId]);
${parts.tell}}
`;

const committed: Files = {
  'README.md': `# Shop

A weekly box of vegetables: plans, checkout, deliveries.
`,
  'package.json': packageJson(''),
  '.env.example': environment(''),
  'infrastructure/main.tf': machines({ web: 't3.medium', count: 2, database: 'db.t4g.medium' }).trimStart(),
  'migrations/0001_orders.sql': `CREATE TABLE customers (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE,
  phone text
);

CREATE TABLE orders (
  id uuid PRIMARY KEY,
  customer_id uuid NOT NULL REFERENCES customers (id),
  plan text NOT NULL,
  status text NOT NULL,
  shipped_at timestamptz
);
`,
  'migrations/0002_gift_cards.sql': `CREATE TABLE gift_cards (
  code text PRIMARY KEY,
  balance_in_cents integer NOT NULL,
  customer_id uuid REFERENCES customers (id)
);
`,
  'src/server.ts': `import fastify from 'fastify';
import { checkout } from './checkout.ts';
import { plans } from './plans.ts';

const server = fastify();
server.get('/plans', () => plans);
server.post('/checkout', ({ body }) => checkout(body));
await server.listen({ port: 8080 });
`,
  'src/database.ts': `import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });

export async function query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  return await pool.query(text, [...values]);
}
`,
  'src/plans.ts': plans({ standard: 1900, family: 3400 }),
  'src/checkout.ts': `import Stripe from 'stripe';
import { plans } from './plans.ts';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);

export async function checkout(request: { plan: string; card: string }): Promise<{ status: 'paid' | 'refused' }> {
  const plan = plans.find(({ name }) => name === request.plan);
  if (plan === undefined) return { status: 'refused' };
  const charge = await stripe.charges.create({
    amount: plan.monthlyPriceInCents,
    currency: 'eur',
    source: request.card,
  });
  return { status: charge.paid ? 'paid' : 'refused' };
}
`,
  'src/shipping.ts': shipping({ importLine: '', tell: '' }),
  'test/checkout.test.ts': checkoutTest(''),
};

const uncommitted: Files = {
  'package.json': packageJson(',\n    "twilio": "5.10.2"'),
  '.env.example': environment('TWILIO_ACCOUNT_SID=\nTWILIO_AUTH_TOKEN=\nTWILIO_FROM_NUMBER=\n'),
  'infrastructure/main.tf': machines({ web: 'm6i.xlarge', count: 3, database: 'db.r6g.xlarge' }).trimStart(),
  'migrations/0003_drop_gift_cards.sql': `-- Nobody has bought a gift card since the summer.
DROP TABLE gift_cards;
`,
  'src/plans.ts': plans({ standard: 2400, family: 3400 }),
  'src/shipping.ts': shipping({
    importLine: "import { sendText } from './textMessages.ts';\n",
    tell: `  const { rows } = await query('select phone from customers join orders on customer_id = customers.id where orders.id = $1', [orderId]);
  // TODO: ask customers first whether they want text messages
  await sendText(rows[0].phone, 'Your box is on its way.');
`,
  }),
  'src/textMessages.ts': `import twilio from 'twilio';

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

/** Sends a text message to a customer's phone. */
export async function sendText(phone: string, text: string): Promise<void> {
  await client.messages.create({ to: phone, from: process.env.TWILIO_FROM_NUMBER, body: text });
}
`,
  'test/checkout.test.ts': checkoutTest('.skip'),
};
