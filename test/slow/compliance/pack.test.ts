import { PDFDocument, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { held } from '../../../content/held.js';
import { sources, type SourceId } from '../../../content/sources.js';
import { isStatement } from '../../../content/statement.js';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { root } from '../../../tools/build/files.js';
import { quoted } from '../../../tools/compliance/html.js';
import { allPacks, type Pack } from '../../../tools/compliance/pack-of.js';
import { print } from '../../../tools/compliance/print.js';
import { titlePage } from '../../../tools/compliance/title-page.js';
import { plain } from '../../../tools/content/marks.js';
import { extractMessages, messagesIn } from '../../../tools/locales/messages.js';
import { targetLocales } from '../../../tools/locales/shipped.js';
import { isEverywhere } from '../../../tools/test/everywhere.js';

async function printed(pack: Pack): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  const pdf = await print(browser, pack);
  await browser.close();
  return pdf;
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

let packs: Pack[];
before(async () => {
  packs = await allPacks();
});
const packIn = (locale: string): Pack => packs.find((pack) => pack.locale === locale)!;

describe('a compliance pack', () => {
  it('has every text of the widgets in each language, with held passages in a separate last chapter', async () => {
    const all = (await extractMessages()).map(({ id }) => id);
    const heldIds = held.flatMap(({ passages }) => passages.map(({ id }) => id));
    for (const { chapters } of packs) {
      const packed = [...messagesIn(chapters)].map(({ id }) => id);
      assert.deepEqual(
        all.filter((id) => !packed.includes(id)),
        [],
      );
      const shown = chapters.filter(({ isHeld }) => !isHeld);
      const marked = new Set(
        [...messagesIn(chapters.filter(({ isHeld }) => isHeld))].map(({ id }) => id),
      );
      for (const { id } of messagesIn(shown)) assert.ok(!marked.has(id), id);
      for (const id of marked) assert.ok(heldIds.includes(id), id);
      assert.equal(
        chapters.findIndex(({ isHeld }) => isHeld),
        marked.size > 0 ? chapters.length - 1 : -1,
      );
    }
  });

  it('has a source for each statement, cited with publisher, title and address', () => {
    for (const message of messagesIn(packIn('en').chapters))
      if (isStatement(message)) assert.ok(message.sources.length > 0, message.id);
    for (const [id, { publisher, title, url }] of Object.entries(sources)) {
      const words = letters(quoted(id as SourceId).replaceAll('&amp;', '&'));
      for (const part of [id, publisher, title, url]) assert.ok(words.includes(letters(part)), id);
    }
  });

  it('counts a statement once if several widgets share it, also among the statements without a source', () => {
    const pack = packIn('en');
    const ids = [...messagesIn(pack.chapters)].filter(isStatement).map(({ id }) => id);
    const shared = ids.find((id, index) => ids.indexOf(id) !== index);
    assert.ok(shared, 'no statement occurs twice, so this test can’t check the count');
    const chapters = pack.chapters.map((chapter) => ({
      ...chapter,
      parts: chapter.parts.map((part) => ({
        ...part,
        messages: part.messages.map((message) =>
          message.id === shared ? { ...message, sources: [] } : message,
        ),
      })),
    }));
    const count = new Set(ids).size;
    const [, shown, held, without] = (
      /(\d+) statements .* shown, and (\d+) are held\. Of all these statements, (\d+) have no source/.exec(
        titlePage({ ...pack, chapters }),
      ) ?? []
    ).map(Number);
    assert.deepEqual({ all: shown! + held!, without }, { all: count, without: 1 });
  });

  it('has a different revision in each language, and the same revisions each time', async () => {
    const again = await allPacks();
    assert.deepEqual(
      again.map(({ revision }) => revision),
      packs.map(({ revision }) => revision),
    );
    assert.equal(new Set(packs.map(({ revision }) => revision)).size, packs.length);
  });
});

describe('the PDF of a compliance pack', () => {
  it('has the same bytes each time, the date of its text, a title that names the translation, English as its language, tags and bookmarks', async () => {
    const pack = packIn('zh-Hans');
    const [one, other] = [await printed(pack), await printed(pack)];
    assert.ok(Buffer.from(one).equals(Buffer.from(other)));
    const pdf = await PDFDocument.load(one, { updateMetadata: false });
    for (const date of [pdf.getCreationDate(), pdf.getModificationDate()])
      assert.equal(date?.toISOString(), `${pack.date}T00:00:00.000Z`);
    assert.match(pdf.getTitle() ?? '', /Chinese/);
    assert.equal(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText(), 'en');
    assert.ok(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
    assert.ok(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict));
  });

  for (const locale of isEverywhere ? targetLocales : ['ar'])
    it(`has all English words, nearly all Arabic or Chinese letters, embedded fonts and page numbers: ${locale}`, async () => {
      const pack = packIn(locale);
      const pdf = await printed(pack);
      const { text, totalPages } = await extractText(await getDocumentProxy(pdf.slice()));
      const paper = letters(text.join(''));
      const english = [...messagesIn(pack.chapters)].map((message) => letters(plain(message.text)));
      assert.deepEqual(
        english.filter((words) => !paper.includes(words)),
        [],
      );
      // A character that no font has would be an empty box on the page. The extracted text would lack it.
      const count = (words: string) =>
        words.match(/\p{Script=Arabic}|\p{Script=Han}/gu)?.length ?? 0;
      const translated = [...messagesIn(pack.chapters)].map((message) =>
        letters(pack.read(message)),
      );
      assert.ok(count(paper) >= count(translated.join('')) * 0.98, `${count(paper)}`);
      assert.ok(text.every((page, index) => page.includes(`${index + 1} / ${totalPages}`)));
      const document = await PDFDocument.load(pdf, { updateMetadata: false });
      const is = (object: PDFDict, key: string, value: string) =>
        object.get(PDFName.of(key)) === PDFName.of(value);
      const fonts = document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
        .filter((object) => is(object, 'Type', 'Font') && !is(object, 'Subtype', 'Type0'));
      assert.ok(fonts.length > 0);
      for (const font of fonts) {
        if (is(font, 'Subtype', 'Type3')) continue; // such a font consists of drawings in the PDF
        const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
        assert.ok(
          ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(PDFName.of(file))),
        );
      }
    });

  it('is not made for an unknown language, and the folder of the packs is neither made nor deleted', () => {
    const was = existsSync(new URL('dist/compliance/', root));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/compliance/pack.ts', 'en', 'tlh'],
      { cwd: fileURLToPath(root), encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.ok(stderr.includes(`tlh; there are: ${['en', ...targetLocales].join(' ')}`), stderr);
    assert.equal(existsSync(new URL('dist/compliance/', root)), was);
  });
});
