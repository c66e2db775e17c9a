import assert from 'node:assert/strict';
import englishWords from '../../../src/core/wording/en/page.json' with { type: 'json' };
import frenchWords from '../../../src/core/wording/fr/page.json' with { type: 'json' };
import { corrected } from '../../../src/core/explanation/corrected.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import type { RenderOptions } from '../../../src/core/render/renderOptions.ts';
import { toHtml } from '../../../src/core/render/toHtml.ts';
import { toJson } from '../../../src/core/render/toJson.ts';
import { toMarkdown } from '../../../src/core/render/toMarkdown.ts';
import { toPlainText } from '../../../src/core/render/toPlainText.ts';
import { toSlack } from '../../../src/core/render/toSlack.ts';
import { sampleExplanation, sampleInFrench } from './sampleExplanation.ts';

const english: RenderOptions = { labels: pageLabels('en'), length: 'standard', today: '2026-11-22' };
const french: RenderOptions = { labels: pageLabels('fr'), length: 'standard', today: '2026-11-01' };
const forms = { toHtml, toMarkdown, toPlainText, toSlack };

/** Words as they are read: without the markup of any of the forms. */
function readable(written: string): string {
  return written
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/[\\*_`]/g, '')
    .replace(/[ \n]+/g, ' ');
}

for (const [name, render] of Object.entries(forms)) {
  describe(name, () => {
    it('carries the day, the source, what was not read and why, and that it is a draft', () => {
      const text = readable(render(sampleExplanation, english));
      assert.match(text, /Draft, to be reviewed before it is sent\./);
      assert.match(text, /Written on 22 November 2026/);
      assert.match(text, /Source · Work in progress · a medium change, 6 files/);
      assert.match(text, /5 of 6 files were read\./);
      assert.match(text, /assets\/logo\.psd: a picture, not text/);
    });

    it('names twelve of many further decisions, counts the rest and keeps all for a board', () => {
      const [first] = sampleExplanation.decisions;
      assert.ok(first);
      const decisions = Array.from({ length: 30 }, (_, at) => ({
        ...first,
        title: `Choice ${String(at + 1)} of many`,
      }));
      const text = (length: RenderOptions['length']): string =>
        readable(render({ ...sampleExplanation, decisions }, { ...english, length }));
      assert.match(text('standard'), /19\. Choice 19 of many/);
      assert.doesNotMatch(text('standard'), /Choice 20 of many/);
      assert.match(text('standard'), /11 more, of no greater weight: the copy for a board tells each\./);
      assert.match(text('board'), /Choice 30 of many/);
    });

    it('says what the sender adds before the answers, and nothing where they add nothing', () => {
      const note = 'We talk about <b>this</b> on Monday.\u202e';
      const text = readable(
        render(sampleExplanation, { ...english, note })
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>'),
      );
      const [added, answers] = [
        text.indexOf('Added by the sender: We talk about'),
        text.indexOf('What customers will'),
      ];
      assert.ok(added > 0 && added < answers);
      assert.ok(!text.includes('\u202e'));
      assert.doesNotMatch(render(sampleExplanation, english), /Added by the sender/);
    });

    it('says who reviewed it and when in the place of the draft, in each language', () => {
      const reviewed = { by: 'Ada Lovelace\u202e', date: '2026-11-21' };
      const text = readable(render({ ...sampleExplanation, reviewed }, english));
      assert.match(text, /Reviewed by Ada Lovelace on 21 November 2026\. Written on 22 November 2026/);
      assert.doesNotMatch(text, /Draft|\u202e/);
      const inFrench = readable(render({ ...sampleInFrench, reviewed }, french));
      assert.match(inFrench, /Relu par Ada Lovelace le 21 novembre 2026\./);
      assert.doesNotMatch(inFrench, /Brouillon/);
    });

    it('is in the sender’s words where they gave some, and says how much of it', () => {
      const [first, second] = sampleExplanation.answers.spending.sentences;
      assert.ok(first && second);
      const explanation = corrected(
        sampleExplanation,
        new Map([
          [first.text, 'We pay for a bigger machine.'],
          [second.text, ''],
        ]),
      );
      const text = readable(render(explanation, english));
      assert.match(text, /We pay for a bigger machine\./);
      assert.ok(!text.includes(first.text) && !text.includes(second.text));
      assert.match(text, /One passage is in the sender’s own words\. The sender left out one sentence\./);
      assert.match(
        readable(render({ ...sampleInFrench, corrections: { reworded: 2, leftOut: 2 } }, french)),
        /2 passages ont été reformulés par l’expéditeur\. L’expéditeur a retiré 2 phrases\./,
      );
    });

    it('gives the four answers in their order, each with its direction in words', () => {
      const text = readable(render(sampleExplanation, english));
      const places = [
        'What customers will notice',
        'What it does to spending',
        'What it does to dates',
        'What there is to decide',
      ].map((title) => text.indexOf(title));
      assert.ok(places.every((place) => place >= 0));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
      for (const mark of ['● something changes', '▲ more spending', '▶ later', '● 4 points to raise'])
        assert.ok(text.includes(mark), mark);
    });

    it('gives each decision with its question, its answer, how hard it is to undo, and where its proof stands', () => {
      const text = readable(render(sampleExplanation, english));
      assert.match(text, /2\. The database machine is about four times bigger \(must know\)/);
      assert.match(text, /Ask the team · What measure says that we need it, and from when\?/);
      assert.match(text, /A good answer · A chart of the load/);
      assert.match(text, /Hard to undo · What is erased comes back from a copy only\./);
      assert.match(text, /Proof, for the team · infra\/database\.tf:4/);
      assert.doesNotMatch(text, /instanceclass = /, 'code says nothing to founders');
    });

    it('shows a board both sides of a proof', () => {
      const text = readable(render(sampleExplanation, { ...english, length: 'board' }));
      assert.match(text, /before · infra\/database\.tf:4 instanceclass = "db\.t3\.medium"/);
      assert.match(text, /now · infra\/database\.tf:4 instanceclass = "db\.m5\.xlarge"/);
    });

    it('quotes the author as the author', () => {
      assert.match(readable(render(sampleExplanation, english)), /The author wrote: “adds a page with all orders”/);
      assert.match(
        readable(render(sampleInFrench, french)),
        /L’auteur écrit, en anglais\u202f: «\u202fadds a page with all orders\u202f»/,
      );
    });

    it('writes French with its own days, quotes and narrow spaces', () => {
      const text = readable(render(sampleInFrench, french));
      assert.match(text, /Rédigé le 1er novembre 2026/);
      assert.match(text, /5 fichiers ont été lus sur 6\./);
      assert.match(text, /Dépenses\u202f: en hausse, chaque mois/);
    });

    it('says little, the usual, or everything', () => {
      const [first] = sampleExplanation.decisions;
      assert.ok(first);
      const many: Explanation = {
        ...sampleExplanation,
        decisions: Array.from({ length: 9 }, (_, index) => ({
          ...first,
          id: `data-dropped:t${String(index)}`,
          title: `Table ${String(index + 1)} goes`,
          ask: `Who needs table ${String(index + 1)}?`,
        })),
      };
      const short = readable(render(many, { ...english, length: 'short' }));
      const standard = readable(render(many, english));
      const board = readable(render(many, { ...english, length: 'board' }));
      assert.ok(
        short.includes('7. Table 7 goes') &&
          !short.includes('Who needs table 7?') &&
          !short.includes('Questions worth asking'),
      );
      assert.match(short, /And 2 more decisions/);
      // An answer is one sentence: the others are for who asks for the page.
      for (const { sentences } of [sampleExplanation.answers.spending, sampleExplanation.answers.dates]) {
        const [said, ...others] = sentences.map(({ text }) => text);
        assert.ok(short.includes(said ?? ''));
        for (const other of others) assert.ok(!short.includes(other) && standard.includes(other), other);
      }
      assert.ok(short.length * 2 < standard.length);
      assert.ok(
        standard.includes('Who needs table 7?') &&
          standard.includes('9. Table 9 goes') &&
          !standard.includes('Who needs table 9?'),
      );
      assert.ok(board.includes('Who needs table 9?') && !board.includes('And 2 more'));
    });
  });
}

/** Markdown without its code spans, which hold text as it is. */
function withoutCode(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !line.includes('``'))
    .join('\n');
}

/** Text that a stranger wrote to be taken for markup, in every place that holds a stranger's text. */
const hostile: Explanation = (() => {
  const attack =
    '<script>alert(1)</script><img src=x onerror=alert(2)> [pay](javascript:alert(3)) <!channel> @everyone https://evil.example/x `# *_~|';
  const [first] = sampleExplanation.decisions;
  assert.ok(first);
  return {
    ...sampleExplanation,
    subject: { ...sampleExplanation.subject, title: attack, author: attack, ref: attack, url: 'javascript:alert(4)' },
    headline: { text: attack, origin: 'author', proofs: [] },
    decisions: [
      {
        ...first,
        title: attack,
        plain: attack,
        evidence: [{ id: 'e1', path: `a/"><script>.js`, side: 'new', line: 1, text: attack }],
      },
    ],
    areas: [{ name: attack, files: 1, lines: 1 }],
    coverage: { files: 1, read: 0, notRead: [{ path: attack, code: 'unreadable', reason: attack }] },
  };
})();

describe('hostile text', () => {
  it('is only ever text in HTML, which has no class, script, picture, or address that is not https', () => {
    const html = toHtml(hostile, { ...english, length: 'board' });
    assert.deepEqual([...new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag))].sort(), [
      'br',
      'code',
      'div',
      'em',
      'h1',
      'h2',
      'h3',
      'hr',
      'li',
      'p',
      'span',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'tr',
      'ul',
    ]);
    assert.doesNotMatch(html, /href|src=x onerror[^&]*>|class=|url\(/i);
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  });

  it('makes no link, mention or HTML in Markdown', () => {
    const markdown = withoutCode(toMarkdown(hostile, english));
    assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\[|(?<!\\):\/\/|(?<!\\)@/);
  });

  it('calls nobody in Slack', () => {
    assert.doesNotMatch(toSlack(hostile, english), /</);
  });

  it('hides and reorders nothing', () => {
    const tricked: Explanation = {
      ...sampleExplanation,
      headline: { text: 'safe\u202e\u2066\u200b\u{e0041}\ud800 text\u0007', origin: 'author', proofs: [] },
    };
    for (const render of Object.values(forms)) assert.ok(readable(render(tricked, english)).includes('“safe text”'));
  });

  it('leaves an ordinary https address of the change as the one link', () => {
    const linked = {
      ...sampleExplanation,
      subject: { ...sampleExplanation.subject, url: 'https://example.org/shop/pull/12' },
    };
    assert.deepEqual(toHtml(linked, english).match(/href="[^"]*"/g), ['href="https://example.org/shop/pull/12"']);
  });
});

describe('the French words of the page', () => {
  it('keep their marks with the word before, by a narrow space that does not break', () => {
    for (const [name, text] of Object.entries(frenchWords))
      assert.doesNotMatch(text, / [;:!?»]|« |[^\u202f]»|«[^\u202f]|'/, name);
  });

  it('are as many as the English ones', () => {
    assert.deepEqual(Object.keys(frenchWords), Object.keys(englishWords));
  });
});

describe('toJson', () => {
  it('writes the explanation as it is', () => {
    assert.deepEqual(JSON.parse(toJson(sampleExplanation)), sampleExplanation);
  });
});
