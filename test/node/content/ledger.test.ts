import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signedOff } from '../../../content/generated/gates.js';
import { held } from '../../../content/held.js';
import { isStatement } from '../../../content/statement.js';
import { hashText, isSignedOff, readLedger, type Ledger } from '../../../tools/content/ledger.js';

const ledgerWith = (role: 'clinician' | 'translator', text: string): Ledger => ({
  locale: 'en',
  messages: {
    one: [{ source: hashText(text), role, reviewer: 'Dr. Example', date: '2026-11-23' }],
  },
});

const translated: Ledger = {
  locale: 'es',
  messages: {
    one: (['clinician', 'translator'] as const).map((role) => ({
      source: hashText(role === 'clinician' ? 'Old text.' : 'Text.'),
      target: hashText('Texto.'),
      role,
      reviewer: 'Example',
      date: '2026-11-23',
    })),
  },
};

describe('the review ledger', () => {
  it('counts a text as signed off only by the role that signed, for the signed id, while its words are unchanged', () => {
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'one', 'Text.'), true);
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'one', 'Text!'), false);
    assert.equal(
      isSignedOff(ledgerWith('translator', 'Text.'), 'clinician', 'one', 'Text.'),
      false,
    );
    assert.equal(isSignedOff(ledgerWith('clinician', 'Text.'), 'clinician', 'two', 'Text.'), false);
  });

  it('counts a translation as signed off by a role only while English and translation are unchanged', () => {
    const signed = (role: 'clinician' | 'translator', source: string, target?: string) =>
      isSignedOff(translated, role, 'one', source, target);
    assert.equal(signed('translator', 'Text.', 'Texto.'), true);
    assert.equal(signed('translator', 'Text!', 'Texto.'), false);
    assert.equal(signed('translator', 'Text.', '¡Texto!'), false);
    assert.equal(signed('clinician', 'Text.', 'Texto.'), false);
    assert.equal(signed('clinician', 'Old text.', 'Texto.'), true);
  });

  it('counts a message without a translation as not signed off', () => {
    assert.equal(isSignedOff(translated, 'translator', 'one', 'Text.'), false);
    assert.equal(isSignedOff(translated, 'translator', 'one', 'Text.', ''), false);
  });

  it('has a clinician’s sign-off for every statement of each held passage that is shown', () => {
    const ledger = readLedger('en');
    for (const { name, passages } of held) {
      const unsigned = passages
        .filter(isStatement)
        .filter(({ id, text }) => !isSignedOff(ledger, 'clinician', id, text));
      assert.ok(!signedOff.includes(name) || unsigned.length === 0, name);
    }
  });
});
