import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guidance, statement } from '../../../content/statement.js';
import { isGateOpen } from '../../../tools/content/gate.js';
import type { Ledger, Role } from '../../../tools/content/ledger.js';
import { reviewTexts, signTexts } from '../../../tools/locales/sign-off.js';

const held = (text: string) => [
  guidance({ id: 'heading', text: 'Call if:' }),
  statement({ id: 'sign', facts: ['X09'], sources: ['ACS'], text: text }),
];

const messages = [
  { id: 'heading', text: 'Call if:', note: '' },
  { id: 'sign', text: 'Fever', note: '' },
];
const unitsIn = (locale: string) =>
  messages.map(({ id, text }) => {
    return { id, source: text, target: `${text} (${locale})`, state: 'translated' };
  });

const ledgerOf = (locale: string, role: Role, ids: readonly string[]): Ledger => {
  const texts = reviewTexts(messages, locale === 'en' ? undefined : unitsIn(locale));
  const chosen = texts.filter(({ id }) => ids.includes(id));
  const signature = { role, reviewer: 'Example', date: '2026-11-23' };
  return signTexts({ locale, messages: {} }, chosen, signature);
};
const translation = (locale: string, role: Role = 'translator', ids = ['heading', 'sign']) => ({
  ledger: ledgerOf(locale, role, ids),
  targets: new Map(unitsIn(locale).map(({ id, target }) => [id, target])),
});

const clinician = ledgerOf('en', 'clinician', ['sign']);
const unsigned: Ledger = { locale: 'en', messages: {} };

describe('the gate of held passages', () => {
  const both = [translation('es'), translation('ar')];

  it('opens with a clinician’s sign-off of the English statements and a translator’s sign-off of all texts in every other language', () => {
    assert.equal(isGateOpen(held('Fever'), clinician, both), true);
  });

  const withTargets = (...targets: [string, string][]) => [
    { ...translation('es'), targets: new Map(targets) },
  ];
  const closed: [what: string, ...Parameters<typeof isGateOpen>][] = [
    ['a clinician has not signed off', held('Fever'), unsigned, both],
    ['the English changed', held('Fever!'), clinician, both],
    [
      'one language is not signed off',
      held('Fever'),
      clinician,
      [translation('es'), translation('ar', 'translator', [])],
    ],
    [
      'a heading in one language is not signed off',
      held('Fever'),
      clinician,
      [translation('es'), translation('ar', 'translator', ['sign'])],
    ],
    [
      'one language is signed off by a clinician only',
      held('Fever'),
      clinician,
      [translation('es', 'clinician'), translation('ar')],
    ],
    [
      'a translation changed',
      held('Fever'),
      clinician,
      withTargets(['heading', 'Call if: (es)'], ['sign', 'Other']),
    ],
    ['a translation is missing', held('Fever'), clinician, withTargets()],
    ['it has no passages', [], clinician, both],
  ];
  for (const [what, ...given] of closed) {
    it(`stays closed if ${what}`, () => assert.equal(isGateOpen(...given), false));
  }
});
