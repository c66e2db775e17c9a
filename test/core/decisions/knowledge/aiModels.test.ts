import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import table from '../../../../src/core/decisions/knowledge/aiModels.json' with { type: 'json' };
import { aiModel, looksLikeModelName, modelPriceRatio } from '../../../../src/core/decisions/knowledge/aiModels.ts';
import { processorTime } from '../../../processorTime.ts';

describe('the table of models', () => {
  it('says its source and date', () => {
    assert.match(table.source, /https:\/\//);
    assert.match(table.date, /^\d{4}-\d\d-\d\d$/);
  });

  it('has well-formed rows, each name once, each found by its own name', () => {
    assert.ok(table.models.length >= 120);
    const names = table.models.flatMap((row) => row.pattern.split('|')).map((name) => name.replaceAll('.', '-'));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    for (const row of table.models) {
      assert.ok(row.in >= 0 && row.out >= 0 && row.in <= 200 && row.out <= 700, row.pattern);
      if (row.kind === undefined)
        assert.ok(row.in > 0 && row.out >= row.in, `${row.pattern}: an answer costs at least what a question costs`);
      assert.equal(row.kind === 'embedding', row.dimensions !== undefined, row.pattern);
      for (const name of row.pattern.split('|')) {
        assert.equal(aiModel(`openai/${name}`)?.id, row.pattern.split('|')[0], name);
        assert.ok(looksLikeModelName(`openai/${name}`), name);
      }
    }
  });
});

describe('models', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['gpt-4o-mini', 'gpt-4o-mini'],
    ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['openai/gpt-4o', 'gpt-4o'],
    ['openai:gpt-4.1-nano', 'gpt-4.1-nano'],
    ['gpt-4o-2024-05-13', 'gpt-4o-2024-05-13'],
    ['gpt-4-0613', 'gpt-4'],
    ['gpt-4-1106-preview', 'gpt-4-turbo'],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc123', 'gpt-4o-mini'],
    ['"claude-3-5-sonnet-latest"', 'claude-3.5-sonnet'],
    ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'claude-3.5-sonnet'],
    ['claude-3-5-sonnet@20240620', 'claude-3.5-sonnet'],
    ['claude-sonnet-4-20250514', 'claude-sonnet-4'],
    ['models/gemini-1.5-pro-002', 'gemini-1.5-pro'],
    ['gemini-2.5-flash-preview-05-20', 'gemini-2.5-flash'],
    ['meta.llama3-1-8b-instruct-v1:0', 'llama-3-1-8b'],
    ['meta-llama/Meta-Llama-3.1-70B-Instruct', 'llama-3.1-70b'],
    ['mixtral-8x7b-32768', 'open-mixtral-8x7b'],
    ['perplexity/sonar', 'sonar'],
    ['sentence-transformers/all-MiniLM-L6-v2', 'all-minilm-l6-v2'],
    ['sonar', undefined],
    ['claude-opus-4-9', undefined],
    ['gpt-5-superduper', undefined],
    ['use gpt-4o here', undefined],
    ['gpt', undefined],
    ['', undefined],
  ];
  for (const [text, id] of cases) {
    it(`${text || '(nothing)'} is ${id ?? 'no known model'}`, () =>
      assert.equal(aiModel(text)?.id.replaceAll('.', '-'), id?.replaceAll('.', '-')));
  }

  it('knows what an embedding measures', () => {
    assert.equal(aiModel('text-embedding-3-large')?.dimensions, 3072);
    assert.equal(aiModel('text-embedding-ada-002')?.kind, 'embedding');
    assert.equal(aiModel('gpt-4o')?.dimensions, undefined);
  });

  it('tells how prices compare', () => {
    const near = (actual: number | undefined, expected: number): void =>
      assert.ok(actual !== undefined && Math.abs(actual - expected) < 0.001, String(actual));
    near(modelPriceRatio('gpt-4o-mini', 'gpt-4o'), 17.5 / 1.05);
    near(modelPriceRatio('gpt-4o', 'gpt-4o-mini'), 1.05 / 17.5);
    near(modelPriceRatio('claude-3-opus-20240229', 'claude-3-5-sonnet-20241022'), 0.2);
    near(modelPriceRatio('text-embedding-3-small', 'text-embedding-3-large'), 6.5);
    near(modelPriceRatio('tts-1', 'tts-1-hd'), 2);
    assert.equal(modelPriceRatio('gpt-4o', 'gpt-4o-2024-08-06'), 1);
  });

  it('does not compare what is sold by different measures, or not at all', () => {
    assert.equal(modelPriceRatio('gpt-4o', 'text-embedding-3-small'), undefined);
    assert.equal(modelPriceRatio('whisper-1', 'tts-1'), undefined);
    assert.equal(modelPriceRatio('text-embedding-3-small', 'all-MiniLM-L6-v2'), undefined);
    assert.equal(modelPriceRatio('gpt-4o', 'gpt-9'), undefined);
  });

  it('knows a model name when it sees one', () => {
    const names = [
      'gpt-9',
      'gpt-5.7-mini',
      'claude-opus-9',
      'o5-mini',
      'o1',
      'gemini-4.0-pro',
      'mistral-large-3001',
      'qwen2.5-72b-instruct',
      'deepseek-r2',
      'llama3.2',
      'llama3.1:8b',
      'grok-9',
      'google/gemma-2-27b-it',
      'text-embedding-4-large',
      'command-r-08-2024',
      'phi-3-mini-4k-instruct',
    ];
    for (const name of names) assert.equal(looksLikeModelName(name), true, name);
    const others = [
      'gpt',
      'claude-code',
      'claude-code-action@v1',
      'gemini-cli',
      'llama-index',
      'claude-3.md',
      'command-runner',
      'embed-youtube',
      'flux',
      'nova',
      'sonar',
      'sonar-project',
      'tts',
      'o24',
      'o1-visa-form',
      'gpt-4 is good',
      'office-365',
      'open-api-3',
      'mistral',
      'phi',
      '',
      'gpt-',
    ];
    for (const other of others) assert.equal(looksLikeModelName(other), false, other);
  });

  it('answers at once on long hostile texts', () => {
    const started = processorTime();
    for (const text of [
      `gpt-4o${'-preview'.repeat(600)}`,
      `gpt-${'a-'.repeat(2500)}`,
      '/'.repeat(5000),
      `gpt-4${'-1'.repeat(2400)}!`,
    ]) {
      aiModel(text);
      looksLikeModelName(text);
    }
    assert.ok(processorTime() - started < 200);
  });
});
