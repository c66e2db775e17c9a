import { equal } from 'node:assert/strict';
import { isMentioned } from '../../../src/adapters/git/isMentioned.ts';
import { makeRepository, removeRepositories } from './temporaryRepository.ts';

describe('isMentioned', () => {
  after(removeRepositories);

  it('finds a term in the product, and not in documents or in the company’s own words', async () => {
    const repository = makeRepository();
    repository.write('README.md', 'Paid with Stripe.\n');
    repository.write('.explain-for-ceo.json', '{ "prices": [{ "item": "Stripe", "price": 1, "unit": "payment" }] }\n');
    const before = repository.commit('Words');
    repository.write('src/pay.ts', "import Stripe from 'stripe';\n");
    const after = repository.commit('Use');
    const git = await repository.open();
    equal(await isMentioned(git, { commit: before, terms: ['stripe'] }), false);
    equal(await isMentioned(git, { commit: after, terms: ['stripe'] }), true);
  });
});
