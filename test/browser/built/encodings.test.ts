import { expect } from '@open-wc/testing';
import { all, afterThis, part, textOf, until } from '../helpers.js';

/** Returns an address of a built script. The response does not name the encoding, as with many servers. */
async function withoutEncoding(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
}

/** Opens HTML in a frame, as if the server had named an encoding. @returns the window of the page */
async function openAs(encoding: string, html: BlobPart): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([html], { type: `text/html;charset=${encoding}` }));
  afterThis(() => frame.remove());
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** Opens a page in an encoding, with a classic script. @returns its window, and what was thrown in it */
async function openIn(encoding: string, script: string, lang: string, content: string) {
  const thrown: string[] = [];
  const src = await withoutEncoding(script);
  const html = `<!doctype html><html lang="${lang}"><body>${content}</body></html>`;
  const page = await openAs(encoding, html);
  page.addEventListener('error', ({ message }) => thrown.push(message));
  const tag = page.document.createElement('script');
  const ran = new Promise((resolve) => (tag.onload = resolve));
  tag.src = src;
  page.document.head.append(tag);
  await ran;
  return { page, thrown };
}

describe('a page in an old encoding', () => {
  for (const encoding of ['windows-1252', 'gbk', 'big5', 'shift_jis']) {
    for (const [lang, title] of [
      ['es', 'Preguntas sobre la radiación'],
      ['zh-Hans', '有关癌症手术中放疗的问题'],
    ] as const) {
      it(`shows the text of a standalone script as it is written: ${lang} in ${encoding}`, async () => {
        const { page, thrown } = await openIn(
          encoding,
          `/dist/cdn/standalone/iort.${lang}.js`,
          lang,
          '<iort-faq></iort-faq>',
        );
        expect(page.document.characterSet.toLowerCase()).to.equal(encoding);
        const faq = page.document.querySelector('iort-faq')!;
        await until(() => all(faq, '.title').length > 0, 'the text is shown');
        expect(textOf(part(faq, 'title'))).to.contain(title);
        expect(thrown).to.deep.equal([]);
      });
    }

    it(`reads a page for frames as it is written, although the server names ${encoding}`, async () => {
      const html = await (await fetch('/dist/embed/iort-faq.es.html')).arrayBuffer();
      const page = await openAs(encoding, html);
      expect(page.document.title).to.contain('radiación');
    });

    it(`runs the script for frames without an error: ${encoding}`, async () => {
      const { thrown } = await openIn(encoding, '/dist/embed/parent.js', 'en', '');
      expect(thrown).to.deep.equal([]);
    });
  }
});
