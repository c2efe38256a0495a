import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { glossary } from '../../../content/glossary.js';
import { topics } from '../../../content/topics.js';
import { compareTexts } from '../../../tools/changes/compare.js';
import { undeclared } from '../../../tools/changes/declaration.js';
import { textNow } from '../../../tools/changes/now.js';
import { hashWords, type TextVersion } from '../../../tools/changes/text.js';
import { revisionOf, revisionWithHeld } from '../../../tools/content/edition.js';
import { leftHeldIn } from '../../../tools/content/held.js';
import { hashText, type Ledger } from '../../../tools/content/ledger.js';
import { readXliff, currentFile } from '../../../tools/locales/files.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { update } from '../../../tools/locales/update.js';
import { parseXliff, emptyXliff } from '../../../tools/locales/xliff.js';

const now = textNow();
const locales = Object.keys(now.editions);
const ids = Object.keys(now.passages).filter((id) => now.passages[id]!.topics.length > 0);
/** The ids of twenty messages, the same in each run. */
const [some = []] = fc.sample(fc.shuffledSubarray(ids, { minLength: 20, maxLength: 20 }), {
  seed: 13,
  numRuns: 1,
});
/** These messages, each with the locale in which it gets one more word. All locales take turns. */
const chosen = some.map((id, index) => ({ id, locale: locales[index % locales.length]! }));

/** A text with one more word. */
const mutated = (words: string) => `${words} xyzzy`;

/** Whether data contains a message. The explanation of a term also counts if the data has a mark of the term. Searches the data as JSON. */
function contains(data: unknown, id: string): boolean {
  const json = JSON.stringify(data);
  const term = Object.entries(glossary).find(([, explanation]) => explanation.id === id)?.[0];
  return json.includes(`"id":"${id}"`) || (term !== undefined && json.includes(`](term:${term})`));
}

/**
 * The revisions of all topics in all locales, if one message has one more word in one locale. A key is for example
 * `faq es`, or `faq es held` for the revision with held passages.
 */
function revisionsWith(id: string, where: string): Map<string, string | undefined> {
  return new Map(
    locales.flatMap((locale) =>
      topics.flatMap((topic) => {
        const read = ({ id: of }: { id: string }) => {
          const words = now.passages[of]!.words[locale]!;
          return of === id && locale === where ? mutated(words) : words;
        };
        return [
          [`${topic.name} ${locale}`, revisionOf(topic, read)],
          [`${topic.name} ${locale} held`, revisionWithHeld(topic, read).withHeld],
        ] as [string, string | undefined][];
      }),
    ),
  );
}

/** The current text, with one more word in one message in one locale. */
const textWith = (id: string, locale: string): TextVersion => {
  const passage = now.passages[id]!;
  const words = { ...passage.words, [locale]: mutated(passage.words[locale]!) };
  return { ...now, passages: { ...now.passages, [id]: { ...passage, words } } };
};

/** Ledgers in which every message is signed off. */
const ledgers: Ledger[] = locales.map((locale) => ({
  locale,
  messages: Object.fromEntries(
    Object.entries(now.passages).map(([id, { words }]) => [
      id,
      [
        {
          source: hashText(words.en!),
          ...(locale !== 'en' && { target: hashText(words[locale]!) }),
          role: locale === 'en' ? 'clinician' : 'translator',
          reviewer: 'Everybody',
          date: '2026-11-26',
        },
      ],
    ]),
  ),
}));

describe('one more word in a message', async () => {
  const before = revisionsWith('', 'en');
  const messages = await extractMessages();
  const files = new Map(
    locales.filter((locale) => locale !== 'en').map((each) => [each, readXliff(currentFile(each))]),
  );

  for (const { id, locale } of chosen) {
    it(`${id}, ${locale}: changes the revisions of the widgets with this message in that language, and no other revision`, () => {
      const expected = topics.flatMap((topic) => [
        ...(contains(topic, id) ? [`${topic.name} ${locale}`, `${topic.name} ${locale} held`] : []),
        ...(leftHeldIn(topic.name).some(({ passages }) => passages.some((one) => one.id === id))
          ? [`${topic.name} ${locale} held`]
          : []),
      ]);
      const after = revisionsWith(id, locale);
      const changed = [...after].filter(([name, revision]) => revision !== before.get(name));
      assert.deepEqual(
        changed.map(([name]) => name).sort(),
        expected.filter((name) => before.get(name) !== undefined).sort(),
      );
      assert.ok(changed.length > 0);
    });

    it(`${id}, ${locale}: is reported as the only change, with the sign-offs that lapse; only English needs a declaration`, () => {
      const { passages } = compareTexts(now, textWith(id, locale), { ledgers });
      assert.deepEqual(
        passages.map((one) => [one.id, one.what, Object.keys(one.words)]),
        [[id, 'changed', [locale]]],
      );
      // Sign-offs of a translation also cover its English, so they lapse when the English changes.
      assert.deepEqual(
        passages[0]!.lapsed.map((one) => one.locale),
        locale === 'en' ? locales : [locale],
      );
      assert.deepEqual(undeclared(now, textWith(id, locale), []), locale === 'en' ? [id] : []);
    });

    it(`${id}, ${locale}: changes the hash of the message in that language, and no other hash`, () => {
      const other = textWith(id, locale);
      const differing = Object.entries(now.passages).flatMap(([each, { words }]) =>
        locales
          .filter((one) => hashWords(words[one]!) !== hashWords(other.passages[each]!.words[one]!))
          .map((one) => `${each} ${one}`),
      );
      assert.deepEqual(differing, [`${id} ${locale}`]);
    });
  }

  it('in English makes its translations stale in every language, and no other translation', () => {
    for (const [locale, current] of files) {
      const finished = parseXliff(current.text, current.path).units.filter(
        ({ state }) => state !== 'needs-adaptation',
      );
      const english = chosen.map(({ id }) => id);
      const changed = messages.map((message) =>
        english.includes(message.id) ? { ...message, text: mutated(message.text) } : message,
      );
      const obsolete = parseXliff(emptyXliff(locale), `locales/obsolete/${locale}.xlf`);
      const { current: updated } = update(changed, current, obsolete);
      const { units } = parseXliff(updated, current.path);
      const stale = units.filter(({ state }) => state === 'needs-adaptation').map(({ id }) => id);
      assert.deepEqual(
        stale.filter((id) => finished.some((unit) => unit.id === id)).sort(),
        english.sort(),
        locale,
      );
    }
  });
});
