import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

interface Texts {
  readonly path: string;
  readonly old?: string;
  readonly new?: string;
}

/** What lines look like and are not: each of these was once told. */
describe('facts that lines only look like', () => {
  const page = async (...files: readonly Texts[]): Promise<string> => {
    const explanation = await explained({ title: 'Touch the shop', files });
    return `${explanation.headline.text}\n${said(explanation)}`;
  };
  const key = ['sk', 'live', 'zzcdefghijklmnop1234'].join('_');

  it('are no commands of the team where a component is named like one', async () => {
    const list = (line: string): string => `{\n  "dependencies": {\n${line}    "z": "1.0.0"\n  }\n}\n`;
    const told = await page({ path: 'package.json', old: list(''), new: list('    "pg-format": "^1.0.4",\n') });
    assert.doesNotMatch(told, /Only tools/);
  });

  it('are more than the own number where the exact list takes another component', async () => {
    const own = (number: string): string => `{\n  "name": "shop",\n  "version": "${number}"\n}\n`;
    const lock = (number: string, other: string, from: string): string =>
      `{\n  "version": "${number}",\n  "packages": {\n    "node_modules/lodash": {\n      "version": "${other}",\n      "resolved": "${from}"\n    }\n  }\n}\n`;
    const told = await page(
      { path: 'package.json', old: own('1.0.0'), new: own('1.0.1') },
      {
        path: 'package-lock.json',
        old: lock('1.0.0', '4.17.20', 'https://one.example/lodash'),
        new: lock('1.0.1', '5.0.0', 'https://two.example/lodash'),
      },
    );
    assert.doesNotMatch(told, /only its own version number changes/i);
  });

  it('are not only prepared where something runs when they are loaded', async () => {
    const old = 'export const one = 1;\n';
    const told = async (line: string): Promise<string> =>
      page({ path: 'src/shop/bake.ts', old, new: `${old}${line}\n` });
    assert.doesNotMatch(await told('export const patched = (window.fetch = refuseAll);'), /uses? (?:it|them) yet/);
    assert.match(await told('export const crust = 12;'), /uses? (?:it|them) yet/);
  });

  it('are no limits where the greater of two is taken, a product stands there, or two fields have one name', async () => {
    const told = async (path: string, old: string, now: string): Promise<string> => page({ path, old, new: now });
    assert.doesNotMatch(
      await told('shop/price.py', 'total_price = max(10, price)\n', 'total_price = max(20, price)\n'),
      /limit/i,
    );
    assert.doesNotMatch(
      await told('src/form.ts', 'photoSize: z.number().max(5 * 1024),\n', 'photoSize: z.number().max(10 * 1024),\n'),
      /limit/i,
    );
  });

  it('are no copies where nobody gets one', async () => {
    const mail = (end: string): string => `send_email(\n    subject="Welcome to you",\n    to=person,\n${end})\n`;
    assert.doesNotMatch(
      await page({ path: 'shop/mail.py', old: mail(''), new: mail('    cc=None,\n') }),
      /goes to someone else/,
    );
  });

  it('are no other subjects where two letters change places', async () => {
    const mail = (one: string, other: string): string =>
      [one, other].map((subject) => `send_email(\n    subject="${subject}",\n    to=person,\n)\n`).join('');
    assert.doesNotMatch(
      await page({
        path: 'shop/mail.py',
        old: mail('Welcome to you', 'Your bill came'),
        new: mail('Your bill came', 'Welcome to you'),
      }),
      /The subject of/,
    );
  });

  it('lead nowhere else where two links of the same words change places, a folder is set, or a program is called', async () => {
    const list = (one: string, other: string): string =>
      `export const A = () => (\n  <p>\n    <a href="${one}">Read more</a>\n    <a href="${other}">Read more</a>\n  </p>\n);\n`;
    const told = [
      await page({ path: 'src/A.tsx', old: list('/a', '/b'), new: list('/b', '/a') }),
      await page({ path: 'shop/store.py', old: "location = 'media/'\n", new: "location = 'uploads/'\n" }),
      await page({
        path: 'src/list.ts',
        old: 'const calls = [\n  { title: "Fetch users", url: "https://api.x.com/v1/users" },\n];\n',
        new: 'const calls = [\n  { title: "Fetch users", url: "https://api.x.com/v2/users" },\n];\n',
      }),
    ].join('\n');
    assert.doesNotMatch(told, /now leads? |taken to/);
  });

  it('are no refusal that goes where it only moves within a file', async () => {
    const refusal = "  if (order.total > 500) {\n    throw new Error('Orders above the limit are not taken');\n  }\n";
    const file = (first: string, second: string): string =>
      `function pay(order) {\n${first}  charge(order);\n}\n${'keep();\n'.repeat(14)}function take(order) {\n${second}  keepOrder(order);\n}\n`;
    assert.doesNotMatch(
      await page({ path: 'src/shop.ts', old: file(refusal, ''), new: file('', refusal) }),
      /no longer refuse/,
    );
  });

  it('are not counted under another name where something else is counted in another file', async () => {
    const told = await page(
      { path: 'src/a.ts', old: "start();\nposthog.capture('checkout_started');\n", new: 'start();\n' },
      { path: 'src/b.ts', old: 'start();\n', new: "start();\nposthog.capture('help_opened');\n" },
    );
    assert.doesNotMatch(told, /in place of/);
  });

  it('are no states that take the place of others in another part of a file', async () => {
    const lines = (a: string, b: string): string =>
      `function a() {\n${a}}\n${'keep();\n'.repeat(14)}function b() {\n${b}}\n`;
    assert.doesNotMatch(
      await page({
        path: 'src/shop.ts',
        old: lines('  return Status.FAILED;\n', ''),
        new: lines('', '  return Status.ACTIVE;\n'),
      }),
      /now stands where/,
    );
  });

  it('are no search engines where the page itself goes', async () => {
    assert.doesNotMatch(
      await page({ path: 'app/orders.html', old: '<head>\n<meta name="robots" content="noindex">\n</head>\n' }),
      /Search engines/,
    );
  });

  it('never show a key', async () => {
    const named = (name: string): string => `export const Shop = () => (\n  <a href="${name}">Key ${key}</a>\n);\n`;
    const told = await page({ path: 'src/Shop.tsx', old: named('/a'), new: named('/b') });
    assert.doesNotMatch(told, new RegExp(key));
  });

  it('cost little, however many links a text draws', async () => {
    const line = `${'<a href=x>'.repeat(99)}\n`;
    const start = performance.now();
    await page({ path: 'src/Many.tsx', old: line.repeat(200), new: line.replaceAll('=x', '=y').repeat(200) });
    assert.ok(performance.now() - start < 4_000);
  });
});
