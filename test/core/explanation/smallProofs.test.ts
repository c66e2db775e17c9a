import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const change = async (path: string, old: string | undefined, now: string | undefined): Promise<string> =>
  said(
    await explained({
      title: 'Bread on Mondays',
      files: [{ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }],
    }),
  );

describe('small things that lines prove', () => {
  it('are what takes the place of a missing value, and where it goes', async () => {
    const python = 'class Loaf:\n    def get_price(self, loaf):\n        return loaf.price.text()\n';
    const now = python.replace(
      'return loaf.price.text()',
      'price = loaf.price\n        if price:\n            return price.text()\n        return "0.00"',
    );
    const sentence =
      /Where there is no “price”, “0\.00” now takes its place in what goes to HubSpot; otherwise as before/;
    assert.match(await change('hubspot/loaves.py', python, now), sentence);
    const script = 'send({\n  price: loaf.price,\n  day,\n});\n';
    assert.match(
      await change('src/hubspot/send.ts', script, script.replace('loaf.price', 'loaf.price ?? 0')),
      /no “price”, “0” now takes its place in what goes to HubSpot/,
    );
    assert.doesNotMatch(
      await change('src/send.ts', script, script.replace('loaf.price', 'loaf.total ?? 0')),
      /takes its place/,
    );
  });

  it('are another value that takes the place of a missing one, and no choice between two', async () => {
    const script = 'send({\n  town: baker.town,\n  day,\n});\n';
    assert.match(
      await change('src/send.ts', script, script.replace('baker.town', 'baker.town ?? bakery.address')),
      /Where there is no “baker town”, “bakery address” now takes its place/,
    );
    const kotlin = 'val town = baker.town\n';
    assert.match(
      await change('src/Send.kt', kotlin, 'val town = baker.town ?: bakery.address\n'),
      /Where there is no “baker town”, “bakery address” now takes its place/,
    );
    assert.doesNotMatch(
      await change('src/send.ts', script, script.replace('baker.town', 'baker.town || bakery.address')),
      /takes its place/,
    );
    assert.match(
      await change(
        'app/baker.erb',
        '<p><%= baker.first_name %></p>\n',
        '<p><%= baker.first_name || "No name" %></p>\n',
      ),
      /no “first name”, “No name” now takes its place/,
    );
  });

  it('are a password that is made unreadable before it is stored, and not one that is compared', async () => {
    const now =
      'export async function add(baker) {\n  const hashed = await hashPassword(baker.password);\n  await bakers.insert({ name: baker.name, password: hashed });\n}\n';
    assert.match(await change('src/add.ts', undefined, now), /made unreadable before it is stored/);
    const compared = 'export const same = (a) => compare(hashPassword(a.password), a.stored);\n';
    assert.doesNotMatch(await change('src/same.ts', undefined, compared), /unreadable/);
  });

  it('are automatic work that only builds and stores', async () => {
    const work =
      'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v3\n        with:\n          push: true\n';
    assert.match(await change('.github/workflows/build.yml', undefined, work), /makes a package and stores it/);
    const served = `${work}      - run: kubectl apply -f shop.yml\n`;
    assert.doesNotMatch(await change('.github/workflows/build.yml', undefined, served), /stores it/);
  });

  it('are settings of a trial environment, empty until somebody fills them in', async () => {
    const now =
      'variable "allowlist" {\n  default = {\n    # shop = [ "example.com" ]\n  }\n}\n\nvariable "denylist" {\n  default = {}\n}\n';
    const page = await change('terraform/sandbox/variables.tf', 'variable "a" {\n}\n', `variable "a" {\n}\n${now}`);
    assert.match(page, /trial copy of the product/);
    assert.match(page, /two new settings.*They are empty/);
    assert.doesNotMatch(await change('terraform/live/variables.tf', 'a = 1\n', 'a = 2\n'), /trial copy/);
  });

  it('are tests that no longer step aside', async () => {
    const old = 'it("bakes", () => {\n  skipIfOvenIsCold(error);\n  check(bread);\n});\n';
    assert.match(
      await change('test/oven.test.ts', old, old.replace('  skipIfOvenIsCold(error);\n', '')),
      /no longer step aside/,
    );
    assert.doesNotMatch(await change('test/oven.test.ts', old, old.replace('Cold', 'Off')), /step aside/);
  });
});
