import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { baselines } from './baselines.js';
import { cases, nameOf, type Case } from './cases.js';

const factors = Object.keys(cases[0]!).filter((name) => name !== 'state') as (keyof Case)[];

/** The values of a factor that must occur with each value of the other factors. Values that occur only in cases with a state or in French are left out. */
const valuesOf = (factor: keyof Case) =>
  new Set(cases.filter(({ state, lang }) => !state && lang !== 'fr').map((one) => one[factor]));

describe('the cases of the visual regression tests', () => {
  it('are between 30 and 50', () => {
    assert.ok(cases.length >= 30 && cases.length <= 50, String(cases.length));
  });

  it('have different names', () => {
    assert.equal(new Set(cases.map(nameOf)).size, cases.length);
  });

  it('contain every pair of values of two factors, such as a widget and a width, except pairs with French or with a state', () => {
    const missing: string[] = [];
    for (const [index, one] of factors.entries()) {
      for (const other of factors.slice(index + 1)) {
        for (const a of valuesOf(one)) {
          for (const b of valuesOf(other)) {
            if (cases.some((found) => found[one] === a && found[other] === b)) continue;
            missing.push(`${one}: ${a}, ${other}: ${b}`);
          }
        }
      }
    }
    assert.deepEqual(missing, []);
  });

  it('have one baseline each, and there are no other baselines', () => {
    const pictures = readdirSync(baselines).filter((name) => name.endsWith('.png'));
    assert.deepEqual(pictures.sort(), cases.map((one) => `${nameOf(one)}.png`).sort());
  });
});
