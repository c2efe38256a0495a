import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { check } from 'prettier';
import { hashText, readLedger, writeLedger, type SignOff } from '../../../tools/content/ledger.js';
import { targetLocales } from '../../../tools/locales/shipped.js';

const path = mkdtempSync(join(tmpdir(), 'iort-ledgers-'));
const folder = pathToFileURL(`${path}/`);
after(() => rmSync(path, { recursive: true }));

const english: SignOff = {
  source: hashText('Text.'),
  role: 'clinician',
  reviewer: 'Dr. Example',
  date: '2026-11-23',
};
const spanish: SignOff = { ...english, target: hashText('Texto.') };

/** Writes content into the file of a ledger, and reads the ledger. */
const read = (content: unknown, locale = 'es') => {
  writeFileSync(
    join(path, `${locale}.json`),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return readLedger(locale, folder);
};
const readEntries = (entries: unknown, locale = 'es') =>
  read({ locale, messages: { 'faq.one': entries } }, locale);

describe('the file of a ledger', () => {
  it('may be missing: then nothing is signed off', () => {
    assert.deepEqual(readLedger('fr', folder), { locale: 'fr', messages: {} });
  });

  it('is written in a fixed order and in Prettier’s format, and is read back unchanged', async () => {
    const messages = {
      'faq.two': [{ ...spanish, role: 'translator' as const }, spanish],
      'faq.one': [{ ...spanish, read: { source: 'Text.', target: 'Texto.' } }],
    };
    writeLedger({ locale: 'es', messages }, folder);
    const written = readFileSync(join(path, 'es.json'), 'utf8');
    assert.ok(await check(written, { parser: 'json', printWidth: 100 }));
    const ledger = readLedger('es', folder);
    assert.deepEqual(Object.keys(ledger.messages), ['faq.one', 'faq.two']);
    assert.deepEqual(
      ledger.messages['faq.two']?.map(({ role }) => role),
      ['clinician', 'translator'],
    );
    writeLedger(ledger, folder);
    assert.equal(readFileSync(join(path, 'es.json'), 'utf8'), written);
  });

  it('is refused if it is no ledger, or the ledger of another locale; the error names the file', () => {
    assert.throws(() => read('{'), /^Error: locales\/reviews\/es\.json: broken JSON/);
    assert.throws(() => read('[]'), /es\.json: no "messages"/);
    assert.throws(() => read({ locale: 'es', messages: [] }), /es\.json: no "messages"/);
    assert.throws(() => read({ locale: 'ar', messages: {} }), /es\.json: "locale" is not "es"/);
  });

  for (const [what, entries, problem] of [
    ['no list of sign-offs', spanish, /no list/],
    ['a sign-off that is no object', ['signed'], /not an object/],
    ['an unknown role', [{ ...spanish, role: 'nurse' }], /unknown role "nurse"/],
    ['a role twice', [spanish, spanish], /two sign-offs by a clinician/],
    ['no hash of the English', [{ ...spanish, source: 'Text.' }], /"source" is no hash/],
    ['no hash of the translation', [english], /"target" is no hash/],
    ['no reviewer', [{ ...spanish, reviewer: ' ' }], /no reviewer/],
    ['no date', [{ ...spanish, date: undefined }], /is no date/],
    ['an impossible date', [{ ...spanish, date: '2026-02-30' }], /"2026-02-30" is no date/],
    ['a malformed date', [{ ...spanish, date: '23.11.2026' }], /is no date/],
    [
      'stored words that don’t match their hashes',
      [{ ...spanish, read: { source: 'Texto.' } }],
      /the words in "read" don’t match/,
    ],
    ['a date in the future', [{ ...spanish, date: '2999-01-01' }], /in the future/],
  ] as const) {
    it(`is refused if a message has ${what}; the error names the file and the message`, () => {
      assert.throws(() => readEntries(entries), /locales\/reviews\/es\.json: faq\.one: /);
      assert.throws(() => readEntries(entries), problem);
    });
  }

  it('accepts tomorrow as the day of a sign-off, as it may be today further east', () => {
    const date = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
    assert.deepEqual(readEntries([{ ...spanish, date }]).messages['faq.one'], [
      { ...spanish, date },
    ]);
  });

  it('for English accepts only sign-offs by clinicians, without a hash of a translation', () => {
    assert.deepEqual(readEntries([english], 'en').messages['faq.one'], [english]);
    assert.throws(() => readEntries([spanish], 'en'), /faq\.one: English has no "target"/);
    assert.throws(
      () => readEntries([{ ...english, role: 'translator' }], 'en'),
      /faq\.one: a translator can’t sign off English/,
    );
  });
});

describe('the ledger of each locale of the project', () => {
  for (const locale of ['en', ...targetLocales]) {
    it(`is valid: ${locale}`, () => assert.equal(readLedger(locale).locale, locale));
  }
});
