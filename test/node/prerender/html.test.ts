import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { topics } from '../../../content/topics.js';
import { root } from '../../../tools/build/files.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';
import { plain } from '../../../tools/content/marks.js';
import { disclosureNames } from '../../../src/shared/sections.js';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** A text without white space, and without the invisible character that keeps the digits of numbers in order. */
const words = (text: string) => text.replace(/[\s\u200e]+/g, '');

/** The passages that a widget shows, in reading order. If the first section has `lead`, the widget does not show its heading. */
const shownPassages = (topic: (typeof topics)[number]) => {
  const [lead] = topic.sections;
  return passagesOfTopic(topic).filter((passage) => !(lead?.lead && passage === lead.heading));
};

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe('dist/html', () => {
  for (const { locale, read: readPassage, editions } of shippedTexts()) {
    for (const topic of topics) {
      const tag = `iort-${topic.name}`;
      const html = read(`dist/html/${locale}/${tag}.html`);
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);

      it(`${locale}, ${tag}: has all text of the widget, in the same order except captions`, () => {
        const text = words(document.body.textContent ?? '');
        let from = 0;
        for (const passage of shownPassages(topic)) {
          const sentence = words(plain(readPassage(passage)));
          // A drawing and its caption may be below the words that they belong to.
          const isCaption = /^shared\.caption-|-caption$/.test(passage.id);
          const at = text.indexOf(sentence, isCaption ? 0 : from);
          assert.ok(at >= 0, `${sentence} after ${text.slice(from - 40, from)}`);
          if (!isCaption) from = at;
        }
        assert.ok(text.includes(editions[topic.name]?.revision ?? '?'));
      });

      it(`${locale}, ${tag}: has ids, language and links, but no scripts, styles or controls`, () => {
        assert.doesNotMatch(html, /<(script|style|template|button|input|slot|iort-)/);
        const inside = html.replace(/^<div class="iort-plain"/, '<div');
        assert.doesNotMatch(inside, /\s(style|class|part|on\w+|data-[\w-]+)=/);
        const wrapper = document.body.firstElementChild;
        assert.equal(wrapper?.getAttribute('lang'), locale);
        assert.equal(wrapper?.getAttribute('dir'), locale === 'ar' ? 'rtl' : 'ltr');
        const ids = [...document.querySelectorAll('details')].map(({ id }) => id);
        assert.ok(disclosureNames(topic).every((name) => ids.includes(`${tag}-${name}`)));
        const links = [...document.querySelectorAll('a')];
        assert.ok(links.length > 5);
        for (const link of links)
          assert.match(link.getAttribute('href') ?? '', /^(https?:|tel:\+)/);
      });

      it(`${locale}, ${tag}: is valid HTML`, async () => {
        const page = `<!DOCTYPE html>\n<html lang="${locale}"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>`;
        const { results } = await validator.validateString(page);
        assert.deepEqual(
          results.flatMap(({ messages }) =>
            messages.map(({ message, ruleId }) => `${ruleId}: ${message}`),
          ),
          [],
        );
      });
    }
  }
});
