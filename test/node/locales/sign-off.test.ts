import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Passage } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { heldPassages } from '../../../tools/content/held.js';
import { isSignedOff, type Ledger } from '../../../tools/content/ledger.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import {
  awaitingReview,
  listAwaiting,
  reviewTexts,
  selectTexts,
  signTexts,
} from '../../../tools/locales/sign-off.js';

const message = (id: string, text: string) => ({ id, text, note: '' });
const unit = (id: string, source: string, target: string, state = 'translated') => ({
  id,
  source,
  target,
  state,
});

const messages = [message('faq.two', 'Two'), message('faq.one', 'One'), message('ui.ok', 'OK')];
const units = [unit('faq.one', 'One', 'Uno'), unit('faq.two', 'Two', 'Dos')];
const empty: Ledger = { locale: 'es', messages: {} };
const by = (role: 'clinician' | 'translator', reviewer = 'Example') => ({
  role,
  reviewer,
  date: '2026-11-23',
});

const texts = reviewTexts(messages.slice(0, 2), units);
const signed = signTexts(empty, texts, by('translator'));
const reasons = (ledger: Ledger, ...args: Parameters<typeof reviewTexts>) =>
  awaitingReview(ledger, 'translator', reviewTexts(...args)).map(({ text, reason }) => [
    text.id,
    reason,
  ]);

describe('what awaits review', () => {
  it('is every message that was never signed off, sorted by id', () => {
    assert.deepEqual(reasons(empty, messages.slice(0, 2), units), [
      ['faq.one', 'never signed'],
      ['faq.two', 'never signed'],
    ]);
  });

  it('is nothing in a role once everything is signed off in that role', () => {
    assert.deepEqual(awaitingReview(signed, 'translator', texts), []);
    assert.equal(awaitingReview(signed, 'clinician', texts).length, 2);
  });

  it('is every message that changed after its sign-off, with the language that changed', () => {
    const [one, two] = units as [(typeof units)[0], (typeof units)[0]];
    const english = [message('faq.one', 'One more'), message('faq.two', 'Two')];
    const translation = [one, { ...two, target: 'El dos' }];
    assert.deepEqual(reasons(signed, english, units), [['faq.one', 'English changed']]);
    assert.deepEqual(reasons(signed, messages.slice(0, 2), translation), [
      ['faq.two', 'translation changed'],
    ]);
    assert.deepEqual(
      reasons(signed, [message('faq.two', 'Both')], translation).join(),
      'faq.two,English and translation changed',
    );
  });

  it('is listed by the first part of the ids, with counts, reasons, and what prevents a sign-off', () => {
    const all = reviewTexts(
      [message('faq.one', 'One more'), ...messages.slice(2), message('faq.new', 'New')],
      [...units, unit('faq.new', 'New', 'Nuevo')],
    );
    assert.deepEqual(listAwaiting(awaitingReview(signed, 'translator', all)), [
      '  faq: 2 (1 English changed, 1 never signed)',
      '    faq.new: never signed',
      '    faq.one: English changed; the English is newer; run "npm run locales"',
      '  ui: 1 (1 never signed)',
      '    ui.ok: never signed; not translated',
    ]);
  });
});

describe('choosing what to sign', () => {
  const chosen = (...names: string[]) =>
    selectTexts(reviewTexts(messages), names).map(({ id }) => id);

  it('takes the messages with the given ids or beginnings of ids, or all messages if none is given; each once, sorted by id', () => {
    assert.deepEqual(chosen(), ['faq.one', 'faq.two', 'ui.ok']);
    assert.deepEqual(chosen('ui.ok', 'faq.*', 'faq.one'), ['faq.one', 'faq.two', 'ui.ok']);
    assert.deepEqual(chosen('faq.two'), ['faq.two']);
  });

  it('refuses an unknown id', () => {
    assert.throws(() => chosen('faq.one', 'faq'), /^Error: faq: no message has this id$/);
    assert.throws(() => chosen('term.*'), /^Error: term\.\*: no message/);
  });
});

describe('signing off', () => {
  it('records reviewer, date, and the hashes of the signed texts', () => {
    assert.equal(isSignedOff(signed, 'translator', 'faq.one', 'One', 'Uno'), true);
    const [entry] = signed.messages['faq.one'] ?? [];
    assert.deepEqual([entry?.reviewer, entry?.date], ['Example', '2026-11-23']);
    const english = signTexts({ ...empty, locale: 'en' }, reviewTexts(messages), by('clinician'));
    assert.equal(isSignedOff(english, 'clinician', 'ui.ok', 'OK'), true);
    assert.ok(!('target' in (english.messages['ui.ok']?.[0] ?? {})));
  });

  it('replaces the sign-off in the same role, and keeps those in the other role and of other messages', () => {
    const one = selectTexts(texts, ['faq.one']);
    const both = signTexts(signed, one, by('clinician'));
    const again = signTexts(both, one, by('translator', 'Another'));
    const names = (id: string) =>
      again.messages[id]?.map(({ role, reviewer }) => `${role} ${reviewer}`).sort();
    assert.deepEqual(names('faq.one'), ['clinician Example', 'translator Another']);
    assert.deepEqual(names('faq.two'), ['translator Example']);
  });

  for (const [what, hindered, problem] of [
    ['is missing', [], /faq\.one: not translated/],
    ['is empty', [unit('faq.one', 'One', ' ')], /faq\.one: not translated/],
    ['is unfinished', [unit('faq.one', 'One', 'Uno', 'new')], /faq\.one: unfinished \(new\)/],
    ['is stale', [unit('faq.one', 'One', 'Uno', 'needs-adaptation')], /faq\.one: stale/],
    ['has older English', [unit('faq.one', 'Eins', 'Uno')], /faq\.one: the English is newer/],
  ] as const) {
    it(`refuses a unit that ${what}`, () => {
      const texts = reviewTexts([message('faq.one', 'One')], hindered);
      assert.throws(() => signTexts(empty, texts, by('translator')), problem);
    });
  }
});

it('the messages for translators include each passage of the content, with its id and text', async () => {
  const extracted = new Map((await extractMessages()).map(({ id, text }) => [id, text]));
  const passages: readonly Passage[] = [...topics.flatMap(passagesWithTerms), ...heldPassages];
  for (const passage of passages) {
    assert.equal(extracted.get(passage.id), passage.text, passage.id);
  }
});
