import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsUntil, isTooOld } from '../../../src/shared/review-age.js';

const today = new Date().toISOString().slice(0, 10);

describe('a review', () => {
  it('counts for 36 months, including the last day', () => {
    assert.equal(countsUntil('2026-11-26'), '2029-11-26');
    assert.equal(countsUntil('2024-02-29'), '2027-02-28'); // 2027 has no February 29
    assert.equal(countsUntil('2024-12-31'), '2027-12-31');
  });

  it('still counts if its last day is today, but not if its last day was two days ago', () => {
    const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
    const reviewDay = rest === '-02-29' ? `${year - 3}-03-01` : `${year - 3}${rest}`;
    assert.equal(isTooOld(reviewDay), false);
    const before = new Date(Date.parse(reviewDay) - 2 * 864e5).toISOString().slice(0, 10);
    assert.equal(isTooOld(before), true);
  });
});
