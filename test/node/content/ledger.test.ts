import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HELP_SIGNED_OFF, RADIOACTIVE_SIGNED_OFF } from '../../../content/generated/gates.js';
import { hashText, isSignedOff, readLedger, type Ledger } from '../../../tools/content/ledger.js';

const ledgerWith = (role: 'clinician' | 'translator', text: string): Ledger => ({
  locale: 'en',
  messages: {
    one: { source: hashText(text), role, reviewer: 'Dr. Example', date: '2026-11-23' },
  },
});

describe('the review ledger', () => {
  it('counts a text as signed off only as it stood, and only by a clinician', () => {
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'one', 'Text.'), true);
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'one', 'Text!'), false);
    assert.equal(
      isSignedOff(ledgerWith('translator', 'Text.'), 'clinician', 'one', 'Text.'),
      false,
    );
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'two', 'Text.'), false);
  });

  it('holds no sign-off today, so the gates are shut', () => {
    assert.deepEqual(readLedger('en').messages, {});
    assert.equal(HELP_SIGNED_OFF, false);
    assert.equal(RADIOACTIVE_SIGNED_OFF, false);
  });
});
