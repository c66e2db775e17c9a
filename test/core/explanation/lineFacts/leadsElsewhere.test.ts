import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, before: string, after: string): Promise<string> =>
  said(await explained({ title: 'Touch the menu', files: [{ path, old: before, new: after }] }));

describe('links that keep their words and lead elsewhere', () => {
  const menu = (help: string, contact = '/contact'): string =>
    `<nav>\n  <a class="item" href="${help}">\n    Help for members\n  </a>\n  <a class="item" href="${contact}">Contact us</a>\n</nav>\n`;

  it('are told with both addresses', async () => {
    const text = await told('app/menu.html', menu('/help'), menu('https://help.example.org/?utm_source=menu'));
    assert.match(
      text,
      /The link “Help for members” keeps its words and now leads to “help\.example\.org” instead of “\/help”\./,
    );
    assert.doesNotMatch(text, /no new word, button, link or field|ask the team to show/);
  });

  it('are told by what their addresses newly begin with', async () => {
    const text = await told('app/menu.html', menu('/help'), menu('/club/help', '/club/contact'));
    assert.match(
      text,
      /The links “Help for members” and “Contact us” keep their words and now lead to addresses that begin with “\/club\/”\./,
    );
  });

  it('are told in parts of a screen, in calls and in lists', async () => {
    const part = (to: string): string => `export const Foot = () => (\n  <Link to="${to}">Our prices</Link>\n);\n`;
    assert.match(
      await told('src/Foot.tsx', part('/prices'), part('/offers')),
      /The link “Our prices” keeps its words and now leads to “\/offers”/,
    );
    const call = (to: string): string => `<p>\n  <%= link_to "Our prices", ${to} %>\n</p>\n`;
    assert.match(
      await told('app/views/foot.html.erb', call('prices_path'), call('club_offers_path')),
      /“Our prices” keeps its words and now leads to “club offers” instead of “prices”\. That is the page’s name in the code\./,
    );
    const list = (to: string): string =>
      `export const menu = [\n  {\n    label: 'Our prices',\n    url: '${to}',\n  },\n];\n`;
    assert.match(
      await told('src/menu.ts', list('/prices'), list('/offers')),
      /“Our prices” keeps its words and now leads to “\/offers” instead of “\/prices”/,
    );
  });

  it('are not told where the address is only written in another way, or known to the running product alone', async () => {
    for (const to of [
      'https://www.example.org/help/',
      'https://example.org/help?utm_medium=menu',
      '{{ help_address }}',
    ])
      assert.doesNotMatch(
        await told('app/menu.html', menu('http://example.org/help'), menu(to)),
        /keeps its words/,
        to,
      );
  });

  it('are not told where pages of the product get other addresses', async () => {
    const text = said(
      await explained({
        title: 'Rename a page',
        files: [
          { path: 'app/menu.html', old: menu('/help'), new: menu('/assistance') },
          {
            path: 'config/routes.rb',
            old: "get '/help', to: 'help#show'\n",
            new: "get '/assistance', to: 'help#show'\n",
          },
        ],
      }),
    );
    assert.doesNotMatch(text, /keeps its words/);
  });
});

describe('where the product takes people by itself', () => {
  const action = (to: string): string =>
    `class OrdersController\n  def create\n    save\n    redirect_to ${to}\n  end\nend\n`;

  it('is told in both ways of writing', async () => {
    assert.match(
      await told('app/orders_controller.rb', action('"/orders"'), action('"/thanks"')),
      /Where people were taken to “\/orders”, they are now taken to “\/thanks”\./,
    );
    const page = (to: string): string => `export function Done() {\n  navigate('${to}');\n}\n`;
    assert.match(await told('src/Done.tsx', page('/orders'), page('/thanks')), /they are now taken to “\/thanks”/);
  });

  it('is not where only the call is another one', async () => {
    assert.doesNotMatch(
      await told('src/done.ts', "router.push('/orders');\n", "router.replace('/orders');\n"),
      /people were taken/,
    );
  });
});

describe('addresses that send people on', () => {
  const page = (line: string): string =>
    `export const App = () => (\n  <Routes>\n${line}    <Route path="/orders" element={<Orders />} />\n  </Routes>\n);\n`;
  const sends = (to: string): string => `    <Route path="/join" element={<Navigate to="${to}" />} />\n`;

  it('are told, and not where they did so before or no longer do', async () => {
    assert.match(
      await told('src/App.tsx', page(''), page(sends('/closed'))),
      /Whoever opens the address “\/join” is now taken to “\/closed”\./,
    );
    assert.match(
      await told('config/routes.rb', 'root "home"\n', 'root "home"\nget "/help", to: redirect("/assistance")\n'),
      /“\/help” is now taken to “\/assistance”/,
    );
    assert.doesNotMatch(await told('src/App.tsx', page(sends('/closed')), page('')), /Whoever opens/);
    assert.doesNotMatch(await told('src/App.tsx', page(sends('/closed')), page(sends('/soon'))), /Whoever opens/);
  });
});

describe('links whose places change', () => {
  it('are not told as leading elsewhere', async () => {
    const item = (to: string, icon: string): string => `  <a href="${to}"><i class="${icon}"></i></a>\n`;
    const [a, b] = [item('/orders', 'box'), item('/people', 'head')];
    assert.doesNotMatch(await told('app/bar.html', `<nav>\n${a}${b}</nav>\n`, `<nav>\n${b}${a}</nav>\n`), /now leads?/);
  });
});
