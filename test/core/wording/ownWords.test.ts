import assert from 'node:assert/strict';
import { allMessages } from '../../../src/core/wording/message.ts';
import { choicesOf, everyWording } from './everyWording.ts';
import { languages } from '../../../src/core/wording/language.ts';
import { plainnessProblems } from '../../../src/core/wording/plainness.ts';

/** Programs that people know by these names. */
const programs = ['Git', 'GitHub', 'GitLab', 'Markdown', 'PostgreSQL', 'Slack', 'VS Code'];

describe('our own words', () => {
  for (const language of languages) {
    it(`are plain in every branch (${language})`, function () {
      this.timeout(60_000);
      const explained = [...allMessages(language)]
        .filter(([key]) => /^narrator\.glossary\.\w+\.term$/.test(key))
        .map(([, text]) => text);
      const problems: string[] = [];
      let checked = 0;
      for (const [key, text] of allMessages(language)) {
        const told = new Set<string>();
        for (const wording of everyWording(key, text, language)) {
          checked += 1;
          for (const problem of plainnessProblems(wording.text, language, { names: programs, explained })) {
            const { code, ...rest } = problem;
            const line = `${key} · ${code} ${JSON.stringify(rest)} · ${wording.text}`;
            if (told.has(code + JSON.stringify('found' in problem ? problem.found : ''))) continue;
            told.add(code + JSON.stringify('found' in problem ? problem.found : ''));
            problems.push(line);
          }
        }
      }
      assert.ok(checked > allMessages(language).size);
      assert.deepEqual(problems, []);
    });
  }

  it('are the same in every language: keys, placeholders and branches', () => {
    const [first, ...others] = languages.map((language) => ({ language, messages: allMessages(language) }));
    assert.ok(first);
    for (const other of others) {
      assert.deepEqual([...other.messages.keys()].sort(), [...first.messages.keys()].sort());
      const differences: string[] = [];
      for (const [key, text] of first.messages) {
        const here = choicesOf(text, first.language);
        const there = choicesOf(other.messages.get(key) ?? '', other.language);
        const names = (choices: typeof here): string =>
          [...choices.values, ...choices.selects.keys(), ...choices.plurals.keys()].sort().join(' ');
        const branches = (choices: typeof here): string =>
          [...choices.selects]
            .map(([name, set]) => `${name}: ${[...set].sort().join(' ')}`)
            .sort()
            .join('; ');
        if (names(here) !== names(there)) differences.push(`${key}: ${names(here)} / ${names(there)}`);
        if (branches(here) !== branches(there)) differences.push(`${key}: ${branches(here)} / ${branches(there)}`);
      }
      assert.deepEqual(differences, []);
    }
  });
});
