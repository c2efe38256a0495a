import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareTexts } from '../../../tools/changes/compare.js';
import { fingerprint, type Declaration } from '../../../tools/changes/declaration.js';
import { changeLines } from '../../../tools/changes/lines.js';
import { comparisonPage } from '../../../tools/changes/page.js';
import { comparedWords } from '../../../tools/changes/words.js';
import { hashText, type Ledger } from '../../../tools/content/ledger.js';
import { passage, text } from './texts.js';

const asleep = passage('You are asleep.', 'Usted duerme.');
const time = passage('It takes 30 minutes.', 'Dura 30 minutos.');
const before = text('0.1.0', { asleep, time });
const after = (changed: Partial<typeof before.passages>) =>
  text('0.2.0', { asleep, time, ...(changed as typeof before.passages) });

describe('the comparison of two texts', () => {
  it('finds nothing between equal texts', () => {
    const same = compareTexts(before, { ...before });
    assert.deepEqual([same.passages, same.editions], [[], []]);
  });

  it('finds the changed statement, with the changed words, the stale translation, and the revisions before and after', () => {
    const now = passage('It takes 45 minutes.', 'Dura 30 minutos.', { stale: ['es'] });
    const { passages, editions } = compareTexts(before, after({ time: now }));
    assert.deepEqual(
      passages.map(({ id, what, stale, kept }) => ({ id, what, stale, kept })),
      [{ id: 'time', what: 'changed', stale: ['es'], kept: [] }],
    );
    assert.deepEqual(passages[0]?.words, {
      en: { before: 'It takes 30 minutes.', after: 'It takes 45 minutes.', why: [] },
    });
    assert.deepEqual(
      editions.map(({ locale, topic, before: was, after: is }) => [locale, topic, was, is]),
      [
        ['en', 'faq', 'en-0.1.0', 'en-0.2.0'],
        ['es', 'faq', 'es-0.1.0', 'es-0.2.0'],
      ],
    );
  });

  it('names translations that did not change and are not stale, although the English changed', () => {
    const now = passage('It takes half an hour.', 'Dura 30 minutos.');
    const [change] = compareTexts(before, after({ time: now })).passages;
    assert.deepEqual([change?.stale, change?.kept], [[], ['es']]);
  });

  it('lists what was added, removed and moved', () => {
    const now = text('0.2.0', {
      asleep: { ...asleep, topics: ['faq', 'overview'] },
      born: passage('New.', 'Nuevo.'),
    });
    assert.deepEqual(
      compareTexts(before, now).passages.map(({ id, what }) => [id, what]),
      [
        ['asleep', 'moved'],
        ['born', 'added'],
        ['time', 'removed'],
      ],
    );
  });

  it('reports changed sources, and statements that are held now', () => {
    const now = after({
      asleep: { ...asleep, sources: ['MAYO'] },
      time: { ...time, held: true },
    });
    const [one, other] = compareTexts(before, now).passages;
    assert.deepEqual(one?.sources, { before: ['ACS'], after: ['MAYO'] });
    assert.deepEqual([other?.what, other?.held, other?.wasHeld], ['moved', true, false]);
  });

  it('puts declared changes of meaning first, with their reasons', () => {
    const now = after({
      asleep: passage('You sleep.', 'Usted duerme.'),
      time: passage('It takes 45 minutes.', 'Dura 45 minutos.'),
    });
    const declared: Declaration[] = [
      {
        kind: 'wording',
        why: 'Shorter.',
        statements: { asleep: fingerprint(now.passages.asleep) },
      },
      { kind: 'meaning', why: 'Newer data.', statements: { time: fingerprint(now.passages.time) } },
      { kind: 'wording', why: 'Shorter again.', statements: { time: 'f'.repeat(16) } },
    ];
    assert.deepEqual(
      compareTexts(before, now, { declared }).passages.map(({ id, kind, why }) => [id, kind, why]),
      [
        ['time', 'meaning', ['Newer data.', 'Shorter again.']],
        ['asleep', 'wording', ['Shorter.']],
      ],
    );
  });

  it('names the sign-offs that lapsed, and no others', () => {
    const sign = (source: string, reviewer: string, target?: string) => ({
      source: hashText(source),
      ...(target && { target: hashText(target) }),
      role: target ? ('translator' as const) : ('clinician' as const),
      reviewer,
      date: '2026-11-26',
    });
    const ledgers: Ledger[] = [
      {
        locale: 'en',
        messages: {
          asleep: [sign('You are asleep.', 'Dr. A')],
          time: [sign('It takes 30 minutes.', 'Dr. A')],
        },
      },
      {
        locale: 'es',
        messages: { time: [sign('It takes 30 minutes.', 'B', 'Dura 30 minutos.')] },
      },
    ];
    const now = after({ time: passage('It takes 45 minutes.', 'Dura 30 minutos.') });
    const [change, ...others] = compareTexts(before, now, { ledgers }).passages;
    assert.deepEqual(others, []);
    assert.deepEqual(
      change?.lapsed.map(({ locale, reviewer }) => [locale, reviewer]),
      [
        ['en', 'Dr. A'],
        ['es', 'B'],
      ],
    );
  });

  it('does not report a new language as a change of every statement', () => {
    const fr = { ...after({}), editions: { ...after({}).editions, fr: {} } };
    const found = compareTexts(before, fr);
    assert.deepEqual([found.addedLocales, found.passages], [['fr'], []]);
  });

  it('treats a newly marked term as a change, unless the older text was stored without marks', () => {
    const marked = after({
      asleep: passage('You are [asleep](term:asleep).', '[Usted duerme](term:asleep).'),
    });
    const [change] = compareTexts(before, marked).passages;
    assert.deepEqual(change?.words.en, {
      before: 'You are asleep.',
      after: 'You are asleep.',
      why: [],
    });
    assert.deepEqual(compareTexts({ ...before, plainWords: true }, marked).passages, []);
  });
});

describe('changed words', () => {
  it('are whole words, and are joined if they are adjacent', () => {
    assert.deepEqual(comparedWords('It may take 30 minutes.', 'It can last 30 minutes.', 'en'), {
      before: [
        { text: 'It ', changed: false },
        { text: 'may take', changed: true },
        { text: ' 30 minutes.', changed: false },
      ],
      after: [
        { text: 'It ', changed: false },
        { text: 'can last', changed: true },
        { text: ' 30 minutes.', changed: false },
      ],
    });
  });

  it('are found in Chinese, which has no spaces between words', () => {
    const { before: was, after: is } = comparedWords(
      '放射治疗在手术中进行',
      '放射治疗在手术后进行',
      'zh-Hans',
    );
    assert.equal(was.map((part) => part.text).join(''), '放射治疗在手术中进行');
    assert.deepEqual(
      [was, is].map((parts) => parts.filter(({ changed }) => changed).map((part) => part.text)),
      [['中'], ['后']],
    );
  });

  it('are marked with signs in the console', () => {
    const now = after({ time: passage('It takes 45 minutes.', 'Dura 45 minutos.') });
    const lines = changeLines(compareTexts(before, now)).join('\n');
    assert.match(lines, /en - It takes \[-30-\] minutes\./);
    assert.match(lines, /en \+ It takes \{\+45\+\} minutes\./);
    assert.match(lines, /iort-faq, English: en-0\.1\.0 → en-0\.2\.0/);
  });

  it('are <del> on the page if they were removed, with words for screen readers; markup in a text is escaped', () => {
    const now = after({ time: passage('It takes <b>45</b> & more.', 'x') });
    const page = comparisonPage(compareTexts(before, now));
    assert.match(page, /<del><span class="aside"[^>]*>\[removed: <\/span>30 minutes/);
    assert.ok(page.includes('&lt;b'));
    assert.ok(!page.includes('<b>'));
  });
});
