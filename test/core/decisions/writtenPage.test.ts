import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const prose = (open: string, close: string): string =>
  [
    'We bake bread each morning and sell it at our market in the town.',
    'Whoever comes late may find that all the bread is sold for the day.',
    'Ask us early when you would like ten loaves or more of one sort.',
  ]
    .map((text) => `  ${open}${text}${close}\n`)
    .join('');
const texts = prose('<p>', '</p>');

/** The same page in the ways in which teams write it. */
const pages: readonly (readonly [string, string])[] = [
  ['resources/views/bread.blade.php', `@extends('frame')\n<h1 class="big">{{ __('Our Bread Rules') }}</h1>\n${texts}`],
  ['app/views/pages/bread.html.erb', `<% content_for :title, "Our Bread Rules" %>\n<h2>Morning</h2>\n${texts}`],
  ['shop/templates/shop/bread.html', `{% extends 'f.html' %}\n<h1>{% trans "Our Bread Rules" %}</h1>\n${texts}`],
  ['templates/shop/bread.html.twig', `{% extends 'f.html.twig' %}\n<h1>Our Bread Rules</h1>\n${texts}`],
  ['shop/views/home/Bread.cshtml', `<h1>Our Bread Rules</h1>\n${texts}`],
  ['src/views/Bread.vue', `<template>\n<div>\n<h1>Our Bread Rules</h1>\n${texts}</div>\n</template>\n`],
  [
    'src/pages/bread.tsx',
    `import { Layout } from '../layout';\n\nexport default function Bread() {\n  return (\n    <Layout>\n      <h1>Our Bread Rules</h1>\n${texts}    </Layout>\n  );\n}\n`,
  ],
];

async function pageOf(path: string, old: string, language: 'en' | 'fr' = 'en'): Promise<string> {
  const page = await explained(
    { title: 'Remove the page of the bakery', files: [{ path, old: `${old}${'\n'.repeat(15)}` }] },
    language,
  );
  return [said(page), ...page.decisions.map(({ plain }) => plain)].join('\n');
}

describe('a page that goes', () => {
  for (const [path, old] of pages) {
    it(`is a page of text where it held nothing else: ${path}`, async () => {
      const page = await pageOf(path, old);
      assert.match(page, /A page of text is taken out: “Our Bread Rules”/);
      assert.match(page, /no form and no stored data/);
    });

    it(`is a screen where something could be done on it: ${path}`, async () => {
      const page = await pageOf(path, old.replace('<p>Ask us', '<form action="/ask"><input name="n"></form><p>Ask us'));
      assert.doesNotMatch(page, /page of text|no stored data/);
    });
  }

  it('goes by its heading, and never by a part of it or by a value', async () => {
    const list = '<h1>Your loaves</h1>\n{{ loaf.name }}\n'.repeat(12);
    assert.match(
      await pageOf('shop/templates/shop/oven.html', `{% extends 'f' %}\n${list}`),
      /screen “Your loaves” is/,
    );
    const value = '<h1>{{ baker.name }}</h1>\n<h2>Morning</h2>\n'.repeat(12);
    assert.match(await pageOf('shop/templates/shop/oven.html', `{% extends 'f' %}\n${value}`), /screen “oven” is/);
  });

  it('is told in French as well', async () => {
    const [, [path, old] = ['', '']] = pages;
    assert.match(await pageOf(path, old, 'fr'), /Une page de texte est retirée\s: «\sOur Bread Rules/);
  });
});
