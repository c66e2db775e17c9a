import { deepEqual, rejects } from 'node:assert/strict';
import { isMentioned } from '../../../src/adapters/git/isMentioned.ts';
import { openMentionSearch } from '../../../src/adapters/git/mentionSearch.ts';
import { makeRepository, removeRepositories } from './temporaryRepository.ts';
import type { GitRepository } from '../../../src/adapters/git/openGit.ts';

describe('openMentionSearch', () => {
  after(removeRepositories);

  const asked = [['stripe'], ['TWILIO_', 'api.twilio.example'], ['sendgrid'], ['@orders/'], ['orders/queue'], []];

  async function together(git: GitRepository, commit: string): Promise<readonly (boolean | undefined)[]> {
    const search = openMentionSearch(git);
    return Promise.all(asked.map((terms) => search({ commit, terms })));
  }

  async function apart(git: GitRepository, commit: string): Promise<readonly (boolean | undefined)[]> {
    return Promise.all(asked.map((terms) => isMentioned(git, { commit, terms })));
  }

  it('answers questions that are asked together as each would be by itself', async () => {
    const repository = makeRepository();
    repository.write('README.md', 'Letters go out by SendGrid.\n');
    repository.write('src/pay.ts', "import Stripe from 'STRIPE';\nimport { queue } from '@orders/queue';\n");
    const before = repository.commit('Pay');
    repository.write('.env.example', 'twilio_KEY=\n');
    const now = repository.commit('Send');
    const git = await repository.open();
    deepEqual(await together(git, before), [true, false, false, true, true, undefined]);
    deepEqual(await together(git, now), [true, true, false, true, true, undefined]);
    deepEqual(await together(git, now), await apart(git, now));
  });

  it('counts a word that stands by itself, outside remarks, in the files and behind the words that are asked for', async () => {
    const repository = makeRepository();
    repository.write('src/tide.ts', '// env.MOON\nconst a = env.TIDE;\nconst b = tide.BOAT_KEY;\n');
    repository.write('ci/check.yml', '# - run: bake\n- run: brew\n');
    const commit = repository.commit('Tide');
    const search = openMentionSearch(await repository.open());
    const read = { files: /^src\//, after: /\benv\.$/ };
    const made = { files: /^ci\// };
    const ask = (term: string, where: typeof made): Promise<boolean | undefined> =>
      search({ commit, terms: [term], where });
    deepEqual(await ask('TIDE', read), true);
    deepEqual(
      await Promise.all([
        ask('TIDE', read),
        ask('MOON', read),
        ask('BOAT', read),
        ask('BOAT_KEY', read),
        ask('TIDE', made),
        ask('bake', made),
        ask('brew', made),
      ]),
      [true, false, false, false, false, false, true],
    );
  });

  it('answers for each commit by itself', async () => {
    const repository = makeRepository();
    repository.write('src/pay.ts', "import Stripe from 'stripe';\n");
    const before = repository.commit('Pay');
    repository.write('src/pay.ts', "import Twilio from 'twilio';\n");
    const now = repository.commit('Send');
    const search = openMentionSearch(await repository.open());
    const both = [['stripe'], ['twilio']].flatMap((terms) => [
      { commit: before, terms },
      { commit: now, terms },
    ]);
    deepEqual(await Promise.all(both.map(search)), [true, false, false, true]);
  });

  it('answers where one of the words stands on very many lines', async () => {
    const repository = makeRepository();
    repository.write('data/a.csv', 'stripe,1,a line that says nothing more of itself\n'.repeat(100_000));
    repository.write('src/send.ts', "import Twilio from 'twilio_';\n");
    const now = repository.commit('Data');
    const git = await repository.open();
    deepEqual(await together(git, now), [true, true, false, false, false, undefined]);
  });

  it('answers where a file has a line break in its name', async function () {
    if (process.platform === 'win32') this.skip();
    const repository = makeRepository();
    repository.write('src/a\nb.ts', "import Stripe from 'stripe';\n");
    repository.write('src/send.ts', "import Twilio from 'twilio_';\n");
    const now = repository.commit('Odd');
    const git = await repository.open();
    deepEqual(await together(git, now), [true, true, false, false, false, undefined]);
  });

  it('cannot tell what git cannot', async () => {
    const repository = makeRepository();
    repository.write('src/pay.ts', "import Stripe from 'stripe';\n");
    repository.commit('Pay');
    deepEqual(
      await together(await repository.open(), '1'.repeat(40)),
      asked.map(() => undefined),
    );
  });

  it('ends with the reason for which it was stopped', async () => {
    const repository = makeRepository();
    repository.write('src/pay.ts', "import Stripe from 'stripe';\n");
    const now = repository.commit('Pay');
    const git = await repository.open();
    const abort = new AbortController();
    const answers = together({ ...git, program: { ...git.program, signal: abort.signal } }, now);
    abort.abort(new Error('enough'));
    await rejects(answers, /enough/);
  });
});
