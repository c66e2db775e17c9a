import assert from 'node:assert/strict';
import { priceText } from '../../../src/core/explanation/priceText.ts';
import type { Facts } from '../../../src/core/decisions/finding.ts';

const text = (value: string, name: string, line = '', facts: Facts = {}): string | undefined =>
  priceText('en', { value, name, lines: [line], facts });

describe('priceText', () => {
  it('reads cents as an amount where the name says so', () => {
    assert.equal(text('1900', 'unit_amount'), '19.00');
    assert.equal(text('1900', 'monthlyPriceCents'), '19.00');
    assert.equal(text('1_900', 'price_in_cents'), '19.00');
    assert.equal(text('1900', 'monthlyPrice', 'monthlyPrice: 1900, // in cents'), '19.00');
  });

  it('leaves a number as it is where nothing says that it counts cents', () => {
    assert.equal(text('1900', 'monthlyPrice'), '1,900');
    assert.equal(text('1900', 'recentPrice'), '1,900');
    assert.equal(text('12.5', 'price'), '12.50');
    assert.equal(text('1900', 'unit_amount', "unit_amount: 1900, currency: 'jpy'"), '1,900');
  });

  it('tells a currency that the change writes, and no other', () => {
    assert.equal(text('29', 'price', '<b>€29 / month</b>', { sign: '€' }), '€29');
    assert.equal(text('1900', 'unit_amount', "unit_amount: 1900, currency: 'usd'"), '$19');
    assert.equal(
      priceText('fr', { value: '1950', name: 'unit_amount', lines: ["currency: 'eur'"], facts: {} }),
      '19,50\u202f€',
    );
  });

  it('reads a currency at the very number, on the page as customers see it', () => {
    assert.equal(text('1200', 'price', '<mark>$1,200 per episode</mark>'), '$1,200');
    assert.equal(priceText('fr', { value: '29', name: 'price', lines: ['29 € par mois'], facts: {} }), '29\u202f€');
    assert.equal(text('1200', 'price', 'price: 1200, label: `${amount}`'), '1,200');
  });

  it('is silent on what is no number', () => {
    assert.equal(text('Infinity', 'price'), undefined);
  });
});
