import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { Texts } from '../changeOf.ts';

const rails = (...lines: readonly string[]): string =>
  ['Rails.application.routes.draw do', ...lines.map((line) => `  ${line}`), 'end', ''].join('\n');

async function pageOf(...files: readonly Texts[]): Promise<string> {
  return said(await explained({ title: 'Change the pages of the bakery', files }));
}

describe('addresses of pages that a change takes away', () => {
  it('are named, and whether old links are sent on is asked', async () => {
    const page = await pageOf({
      path: 'config/routes.rb',
      old: rails("get 'bread' => 'ovens#bread'", 'resources :ovens, only: [:index, :show]'),
      new: rails("get 'ovens' => 'ovens#index'"),
    });
    assert.match(page, /These addresses go: “\/bread” and “\/ovens\/…”\. Old links to them may lead nowhere/);
    assert.match(page, /sent on to the right page\?/);
  });

  it('are no addresses that only hold others below them', async () => {
    const list = (held: string): string =>
      `export const routes = [\n  { path: '/oven', element: <Oven /> },\n${held}];\n`;
    const page = await pageOf({
      path: 'src/routes/bakery.tsx',
      old: list(
        "  {\n    path: '/bakery',\n    element: <Frame />,\n    children: [\n      { path: 'closed', element: <Closed /> },\n    ],\n  },\n",
      ),
      new: list(''),
    });
    assert.doesNotMatch(page, /“\/bakery”/);
  });

  it('are told apart where a general address takes what is typed there', async () => {
    const page = await pageOf({
      path: 'config/routes.rb',
      old: rails("get 'rye' => 'ovens#rye'"),
      new: rails("get '/:id', to: 'ovens#show'"),
    });
    assert.match(page, /This address loses its own entry; a general one takes over: “\/rye”/);
    assert.match(page, /still lead where it did\?/);
  });

  it('are not lost where another file lists them, where they are sent on, or where nobody opens them', async () => {
    const moved = await pageOf(
      { path: 'config/routes.rb', old: rails("get 'bread' => 'ovens#bread'"), new: rails() },
      { path: 'config/routes/ovens.rb', old: rails(), new: rails("get 'bread' => 'ovens#bread'") },
    );
    const laravel = (line: string): Texts => ({
      path: 'routes/web.php',
      old: "<?php\nRoute::view('bread', 'bread');\n",
      new: `<?php\n${line}\n`,
    });
    const sentOn = await pageOf(laravel("Route::redirect('bread', 'ovens');"));
    const byServer = await pageOf(laravel(''), { path: 'public/_redirects', old: '\n', new: '/bread /ovens 301\n' });
    const onlySent = await pageOf({
      path: 'config/routes.rb',
      old: rails("post 'bread' => 'ovens#bake'"),
      new: rails(),
    });
    const below = await pageOf(
      { path: 'shop/urls.py', old: "p = [\n    path('add_bread/', views.bread),\n]\n", new: 'p = [\n]\n' },
      { path: 'shop/bread/urls.py', new: "p = [\n    path('ovens/<int:n>/add_bread/', views.add),\n]\n" },
    );
    for (const page of [moved, sentOn, byServer, onlySent, below])
      assert.doesNotMatch(page, /address(?:es)? goes?|links to the addresses/);
    assert.match(await pageOf(laravel('')), /This address goes: “\/bread”/);
  });
});
