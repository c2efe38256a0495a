import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashText, isSignedOff, type Ledger } from '../../../tools/content/ledger.js';
import { today } from '../../../tools/content/record.js';
import { importReview, type Project } from '../../../tools/locales/import-review.js';
import { remarkLines } from '../../../tools/locales/remarks.js';
import { signTexts, type ReviewText } from '../../../tools/locales/sign-off.js';

const texts: readonly ReviewText[] = [
  { id: 'faq.one', source: 'One', target: 'Uno' },
  { id: 'faq.two', source: 'Two', target: 'Dos' },
  { id: 'faq.new', source: 'New', target: 'New', hindrance: 'unfinished (new)' },
];
const empty: Ledger = { locale: 'es', messages: {} };
const projectWith = (ledger: Ledger): Project => ({
  library: '0.2.0',
  locales: ['en', 'es'],
  textsOf: (locale) =>
    Promise.resolve(locale === 'en' ? texts.map(({ id, source }) => ({ id, source })) : texts),
  ledgerOf: () => ledger,
});

const hashes = { source: hashText('One'), target: hashText('Uno') };
const good = {
  format: 'iort-review',
  version: 1,
  library: '0.1.0',
  locale: 'es',
  role: 'translator',
  reviewer: 'Jane Example',
  clinicalRole: '',
  date: '2026-11-23',
  answers: { 'faq.one': { ...hashes, agreed: true } },
};
const take = (data: unknown, ledger = empty) =>
  importReview(typeof data === 'string' ? data : JSON.stringify(data), projectWith(ledger));
const answering = (answer: object, id = 'faq.one') => ({ ...good, answers: { [id]: answer } });

describe('a file of a review sheet', () => {
  it('signs off the ticked messages, and keeps the words that the reviewer read', async () => {
    const { ledger, signed, kept, remarks } = await take(good);
    assert.deepEqual([signed, kept, remarks], [1, 0, []]);
    assert.ok(isSignedOff(ledger, 'translator', 'faq.one', 'One', 'Uno'));
    assert.deepEqual(ledger.messages['faq.one'], [
      {
        ...hashes,
        role: 'translator',
        reviewer: 'Jane Example',
        date: '2026-11-23',
        read: { source: 'One', target: 'Uno' },
      },
    ]);
    assert.equal(ledger.messages['faq.two'], undefined);
  });

  it('keeps earlier sign-offs of messages without a tick, and sign-offs of the other role', async () => {
    const by = { role: 'clinician', reviewer: 'Another', date: '2026-11-01' } as const;
    const before = signTexts(empty, texts.slice(0, 2), by);
    const { ledger } = await take(good, before);
    assert.deepEqual(ledger.messages['faq.two'], before.messages['faq.two']);
    assert.deepEqual(
      ledger.messages['faq.one']?.map(({ reviewer }) => reviewer),
      ['Another', 'Jane Example'],
    );
  });

  it('keeps a valid later sign-off of another reviewer, and replaces an earlier one', async () => {
    const by = (date: string) => ({ role: 'translator', reviewer: 'Another', date }) as const;
    const later = signTexts(empty, texts.slice(0, 1), by('2026-11-24'));
    const kept = await take(good, later);
    assert.deepEqual([kept.signed, kept.kept], [0, 1]);
    assert.equal(kept.ledger, later);
    const earlier = await take(good, signTexts(empty, texts.slice(0, 1), by('2026-11-01')));
    assert.deepEqual([earlier.signed, earlier.kept], [1, 0]);
    assert.equal(earlier.ledger.messages['faq.one']?.[0]?.reviewer, 'Jane Example');
  });

  it('adds remarks as plain text, also to messages that can’t be signed off yet', async () => {
    const answer = { source: hashText('New'), target: hashText('New'), remark: 'Why\n<b>new</b>?' };
    const imported = await take(answering(answer, 'faq.new'));
    assert.equal(imported.signed, 0);
    assert.deepEqual(remarkLines(imported), [
      'Jane Example, translator, 2026-11-23: faq.new\n  > New\n  Why\n  <b>new</b>?\n',
    ]);
  });

  it('may begin with a byte order mark, which some editors add', async () => {
    assert.equal((await take(`\uFEFF${JSON.stringify(good)}`)).signed, 1);
  });

  for (const [what, data, reason] of [
    ['broken JSON', '{"format": "iort-review"', /broken JSON: /],
    ['no content', '', /broken JSON/],
    ['an array instead of an object', [good], /"format" is not "iort-review"/],
    ['another format', { ...good, format: 'xliff' }, /"format" is not "iort-review"/],
    ['another version', { ...good, version: 2 }, /"version" is 2; only 1 can be read here/],
    ['no version', { ...good, version: undefined }, /"version" is none; only 1/],
    ['an unknown field', { ...good, extra: 1 }, /unknown field "extra"/],
    ['no answers', { ...good, answers: [] }, /no "answers"/],
    [
      'an unknown locale',
      { ...good, locale: 'fr' },
      /"locale": there is no "fr"; there are en, es/,
    ],
    ['an unknown role', { ...good, role: 'nurse' }, /"role": there is no "nurse"/],
    [
      'a role that English does not have',
      { ...good, locale: 'en' },
      /"role": a translator can’t sign off en/,
    ],
    ['no name', { ...good, reviewer: ' ' }, /"reviewer": no name/],
    ['a name that is no text', { ...good, reviewer: 7 }, /"reviewer" is not a text/],
    ['markup in the name', { ...good, reviewer: '<b>Jane</b>' }, /"reviewer": markup/],
    ['a control character in the name', { ...good, reviewer: 'Jane\u0007' }, /a control char/],
    ['a line break in the name', { ...good, reviewer: 'Jane\nExample' }, /a control character/],
    ['a direction mark in the name', { ...good, reviewer: 'Jane\u202e' }, /a control char/],
    ['a lone surrogate in the name', { ...good, reviewer: 'Jane\ud83d' }, /a control character/],
    ['a name that is too long', { ...good, reviewer: 'J'.repeat(201) }, /longer than 200/],
    ['no date', { ...good, date: '' }, /"date": "" is no date/],
    ['a date in another format', { ...good, date: '23.11.2026' }, /is no date; write YYYY-MM-DD/],
    ['an impossible date', { ...good, date: '2026-02-30' }, /"2026-02-30" is no date/],
    ['a date in the future', { ...good, date: '2999-01-01' }, /2999-01-01 is in the future/],
    ['an unknown id', answering({ ...hashes, agreed: true }, 'faq.gone'), /faq\.gone: no message/],
    [
      'an id that is a property of every JavaScript object',
      answering({ ...hashes, agreed: true }, 'constructor'),
      /constructor: no message/,
    ],
    ['an answer that is no object', answering([]), /faq\.one: no answer/],
    ['no hash', answering({ ...hashes, source: 'One', agreed: true }), /faq\.one: "source" is no/],
    [
      'no hash of the translation',
      answering({ source: hashes.source, agreed: true }),
      /faq\.one: these words have changed: translation/,
    ],
    [
      'an answer with neither a tick nor a remark',
      answering(hashes),
      /faq\.one: neither agreed nor a remark/,
    ],
    [
      'an "agreed" that is not true',
      answering({ ...hashes, agreed: 'yes' }),
      /faq\.one: "agreed" is not true/,
    ],
    ['a remark that is no text', answering({ ...hashes, remark: {} }), /"remark" is not plain/],
    [
      'a control character in a remark',
      answering({ ...hashes, remark: 'a\u0000b' }),
      /"remark" is not plain/,
    ],
    [
      'the hash of other English',
      answering({ ...hashes, source: hashText('Eins'), agreed: true }),
      /made with library 0\.1\.0, this is 0\.2\.0: make a new sheet.*\n.*faq\.one: these words have changed: English/,
    ],
    [
      'hashes of other words',
      answering({ source: hashText('a'), target: hashText('b'), agreed: true }),
      /faq\.one: these words have changed: English and translation/,
    ],
    [
      'a tick on an unfinished message',
      answering({ source: hashText('New'), target: hashText('New'), agreed: true }, 'faq.new'),
      /faq\.new: unfinished \(new\)/,
    ],
  ] as const) {
    it(`is refused, and changes nothing, if it has ${what}`, async () => {
      await assert.rejects(take(data), (error: Error) => {
        assert.match(error.message, /^not imported; the ledger is unchanged:\n {2}/);
        assert.match(error.message, reason);
        return true;
      });
    });
  }

  it('is refused with several reasons at once; if there are many, fewer than 50 lines list some and count the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`gone.${index}`, { ...hashes, agreed: true }]),
    );
    await assert.rejects(
      take({ ...good, reviewer: '', date: today() + 'x' }),
      /reviewer.*\n.*date/,
    );
    await assert.rejects(take({ ...good, answers: many }), (error: Error) => {
      assert.ok(error.message.split('\n').length < 50);
      assert.match(error.message, /make a new sheet.*gone\.0: no message.*and \d+ more/s);
      return true;
    });
  });
});
