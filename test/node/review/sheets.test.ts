import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { glossary } from '../../../content/glossary.js';
import { held } from '../../../content/held.js';
import { sources } from '../../../content/sources.js';
import { isStatement, type Statement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { primarySource } from '../../../content/about.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { hashText, rolesFor } from '../../../tools/content/ledger.js';
import { plain } from '../../../tools/content/marks.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';
import { extractMessages, type SourceMessage } from '../../../tools/locales/messages.js';
import { targetLocales } from '../../../tools/locales/shipped.js';
import { sheetContent, type SheetContent } from '../../../tools/review/content.js';
import { readAssets, type Assets } from '../../../tools/review/document.js';
import { outlineOf } from '../../../tools/review/outline.js';
import { sheetPage } from '../../../tools/review/page.js';
import { parseTerms, termsIn } from '../../../tools/review/terms.js';
import type { Sheet } from '../../../site/review/model/sheet.js';

const statements = new Map(
  [
    ...topics.flatMap(passagesWithTerms),
    ...held.flatMap(({ passages }) => passages),
    ...primarySource,
    ...Object.values(glossary),
  ]
    .filter(isStatement)
    .map((statement) => [statement.id, statement]),
);
const heldIds = held.flatMap(({ passages }) => passages.map(({ id }) => id));

let assets: Assets;
let messages: readonly SourceMessage[];
before(async () => {
  assets = await readAssets();
  messages = await extractMessages();
});

/** Makes a sheet, and parses its HTML. */
async function open(locale: string, role: 'clinician' | 'translator') {
  const content: SheetContent = await sheetContent(locale, role);
  const text = sheetPage(content, assets);
  const { document } = parseHTML(text) as unknown as { document: Document };
  const cards = [...document.querySelectorAll<HTMLElement>('.card')];
  const data = JSON.parse(document.getElementById('sheet')?.textContent ?? '') as Sheet;
  return { text, document, cards, data };
}

const letters = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the text of a widget', () => {
  for (const topic of topics) {
    it(`is on the sheets in reading order: ${topic.name}`, () => {
      const outline = outlineOf(topic);
      const shown = outline.filter((entry) => !entry.held).map(({ passage }) => passage.id);
      assert.deepEqual(
        shown,
        passagesOfTopic(topic).map(({ id }) => id),
      );
    });
  }
});

for (const locale of ['en', ...targetLocales]) {
  for (const role of rolesFor(locale)) {
    describe(`the sheet of a ${role} in ${locale}`, () => {
      let sheet: Awaited<ReturnType<typeof open>>;
      before(async () => {
        sheet = await open(locale, role);
      });

      it('has every message once, marks all statements, and marks only held messages as held', () => {
        const ids = sheet.cards.map((card) => card.dataset.id);
        assert.deepEqual(ids.toSorted(), messages.map(({ id }) => id).toSorted());
        const marked = (name: string) =>
          sheet.cards
            .filter((card) => card.classList.contains(name))
            .map((card) => card.dataset.id);
        assert.deepEqual(marked('statement').toSorted(), [...statements.keys()].toSorted());
        assert.deepEqual(
          marked('held').filter((id) => !heldIds.includes(id ?? '')),
          [],
        );
      });

      it('has the hash of each English text, and counts statements for clinicians and messages for translators', () => {
        for (const { id, text } of messages)
          assert.equal(sheet.data.messages[id]?.source, hashText(text), id);
        assert.equal(
          sheet.data.counted.length,
          role === 'clinician' ? statements.size : messages.length,
        );
      });

      it('shows the facts and the sources of each statement, with addresses', () => {
        for (const card of sheet.cards) {
          const statement = statements.get(card.dataset.id ?? '');
          if (!statement) continue;
          const evidence = letters(card.querySelector('.evidence')?.textContent);
          for (const fact of (statement as Statement).facts)
            assert.ok(evidence.includes(fact), `${statement.id}: ${fact}`);
          for (const key of statement.sources) {
            const { title, publisher, url } = sources[key];
            for (const part of [title, publisher, url])
              assert.ok(evidence.includes(letters(part)), `${statement.id}: ${part}`);
          }
        }
      });

      it('loads nothing from anywhere', () => {
        const { document, text } = sheet;
        const loading = '[src], link, iframe, object, embed, [style], [onclick], base';
        assert.equal(document.querySelectorAll(loading).length, 0);
        assert.match(text, /http-equiv="Content-Security-Policy" content="default-src 'none';/);
        assert.doesNotMatch(text.match(/<style>(.*?)<\/style>/s)?.[1] ?? '', /url\(|@import/);
      });
    });
  }
}

describe('a review sheet', () => {
  it('has the same content each time it is made', async () => {
    assert.equal((await open('es', 'translator')).text, (await open('es', 'translator')).text);
  });

  it('marks the languages of the English and of the translation, and the direction of the translation', async () => {
    const { cards } = await open('ar', 'translator');
    const words = cards.find((card) => card.dataset.id === 'side-effects.intro.pass');
    const [english, arabic] = [...(words?.querySelectorAll('.words span') ?? [])];
    assert.equal(english?.getAttribute('lang'), 'en');
    assert.deepEqual([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')], ['ar', 'rtl']);
    assert.equal(
      letters(english?.textContent),
      plain(messages.find(({ id }) => id === 'side-effects.intro.pass')?.text ?? ''),
    );
  });
});

describe('terms', () => {
  const terms = parseTerms(
    '# Terms\n\n| English | Term | Note |\n| --- | --- | --- |\n| radiation; radiation treatment | radiación | Source |\n| whole-breast radiation | radiación en todo el seno | |\n| to be harmed; harm (noun) | daño | x |\n',
  );

  it('are read from the tables of a Markdown file', () => {
    assert.deepEqual(
      terms.map(({ english, term }) => [english, term]),
      [
        ['radiation; radiation treatment', 'radiación'],
        ['whole-breast radiation', 'radiación en todo el seno'],
        ['to be harmed; harm (noun)', 'daño'],
      ],
    );
  });

  it('are found in a text; a longer term counts instead of a shorter term inside it', () => {
    const found = (text: string) => termsIn(text, terms).map(({ term }) => term);
    assert.deepEqual(found('Whole-breast radiation may follow.'), ['radiación en todo el seno']);
    assert.deepEqual(found('Radiation can do harm.'), ['radiación', 'daño']);
    assert.deepEqual(found('It is harmless.'), []);
  });
});
