import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/core/explanation/analyse.ts';
import { goldenCases } from './goldenCases.ts';
import { languages } from '../../src/core/wording/language.ts';
import { narrate } from '../../src/core/explanation/narrate.ts';
import { pageLabels } from '../../src/core/render/pageLabels.ts';
import { pagePlainness, plainnessLimits } from '../../src/core/wording/plainness.ts';
import { sourceOf } from '../core/changeOf.ts';
import { toPlainText } from '../../src/core/render/toPlainText.ts';
import type { Explanation } from '../../src/core/explanation/explanation.ts';
import type { GoldenCase } from './goldenCases.ts';
import type { JudgedSentence } from '../../src/core/wording/plainness.ts';
import type { Language } from '../../src/core/wording/language.ts';

/** `UPDATE_GOLDEN=1` writes the pages anew: read them aloud before they are committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const folder = fileURLToPath(new URL('pages/', import.meta.url));
const today = '2026-11-23';

async function explained(one: GoldenCase, language: Language): Promise<Explanation> {
  const source = 'change' in one ? sourceOf(one.change) : { type: 'part' as const, ...one.part };
  return narrate(await analyse(source), { language, today });
}

/** Names that founders know as they are, or that their page says. */
const names = ['Node.js', 'Postmark', 'SendGrid', 'Twilio'];

function sentencesOf({
  headline,
  answers,
  decisions,
  questions,
  calendar,
  promise,
}: Explanation): readonly JudgedSentence[] {
  const own = (text: string): JudgedSentence => ({ text, origin: 'facts' });
  return [
    headline,
    ...[answers.customers, answers.spending, answers.dates, answers.decide].flatMap(({ sentences }) => sentences),
    ...decisions.flatMap(({ title, plain, ask, goodAnswer, door }) =>
      [title, plain, ask, goodAnswer, door.undo].map(own),
    ),
    ...questions,
    ...calendar.map(({ what }) => what),
    ...(promise ? [...promise.announcedNotFound, ...promise.foundNotAnnounced] : []),
  ];
}

describe('golden pages', () => {
  for (const one of goldenCases) {
    for (const language of languages) {
      const file = `${one.name}.${language}.txt`;
      it(`${file} is what the page says, in plain words`, async () => {
        const page = await explained(one, language);
        const text = toPlainText(page, { labels: pageLabels(language), length: 'standard', today });
        if (update) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(`${folder}${file}`, text);
        }
        assert.equal(text, readFileSync(`${folder}${file}`, 'utf8'));
        const { problems, median } = pagePlainness(sentencesOf(page), language, { names });
        assert.deepEqual(problems, []);
        assert.ok((median ?? 100) >= plainnessLimits.median, `median ${String(median)}`);
      });
    }
  }

  it('are all of a case that is told', () => {
    const told = goldenCases.flatMap(({ name }) => languages.map((language) => `${name}.${language}.txt`));
    assert.deepEqual(readdirSync(folder).sort(), [...told].sort());
  });
});
