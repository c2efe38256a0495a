import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { topics } from '../../../content/topics.js';
import { fileFacts, root } from '../../../tools/build/files.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { plain } from '../../../tools/content/marks.js';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

// These rules check style, not correctness.
const styleRules = ['element-case', 'no-trailing-whitespace', 'void-style', 'long-title'];
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: Object.fromEntries(styleRules.map((rule) => [rule, 'off'])),
});

describe('dist/embed', () => {
  for (const { locale, read: readPassage } of shippedTexts()) {
    for (const { name, title } of topics) {
      const path = `dist/embed/iort-${name}.${locale}.html`;
      const { document } = parseHTML(read(path));

      it(`${path} has its language and title, and asks search engines to leave it out`, () => {
        assert.equal(document.documentElement.lang, locale);
        assert.equal(document.documentElement.dir, locale === 'ar' ? 'rtl' : 'ltr');
        assert.equal(document.title, plain(readPassage(title)));
        const robots = document.querySelector('meta[name=robots]');
        assert.equal(robots?.getAttribute('content'), 'noindex');
      });

      it(`${path} contains the widget, and loads only files of the same release`, () => {
        const widget = read(`dist/ssr/${locale}/iort-${name}.html`).trim();
        assert.ok(read(path).includes(`<div class="content">${widget}</div>`));
        const files = [...document.querySelectorAll('script, head > link')].map(
          (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? 'inline',
        );
        assert.deepEqual(files, ['frame.css', 'frame.js', `../cdn/standalone/iort.${locale}.js`]);
        for (const file of files) assert.ok(existsSync(new URL(`dist/embed/${file}`, root)), file);
      });

      it(`${path} is valid HTML`, async () => {
        const { results } = await validator.validateString(read(path));
        assert.deepEqual(
          results.flatMap(({ messages }) =>
            messages.map(({ message, ruleId, line }) => `${line} ${ruleId}: ${message}`),
          ),
          [],
        );
      });
    }
  }

  it('has a parent script whose size and integrity are in the manifest', () => {
    const { embed } = JSON.parse(read('dist/cdn/manifest.json')) as { embed: object };
    assert.deepEqual(embed, { 'parent.js': fileFacts('dist/embed/parent.js') });
  });
});
