/** Sanitizers in JavaScript, which are small enough for `npm test`. */
import { createRequire } from 'node:module';
import { settingOf } from './settings.js';
import { installed, type System } from './systems.js';

const packages = new URL('../../node_modules/', import.meta.url);
const require = createRequire(import.meta.url);

/** @param code an expression that filters `html` */
const sanitizeHtml =
  (code: string): System['start'] =>
  async () => {
    const run = new Function('sanitizeHtml', 'html', `return ${code}`) as (
      library: unknown,
      html: string,
    ) => string;
    const library: unknown = require('sanitize-html');
    return { filter: async (html) => run(library, html) };
  };

const domPurify =
  (code: string): System['start'] =>
  async (browser) => {
    const page = await browser.newPage();
    await page.addScriptTag({ path: require.resolve('dompurify/dist/purify.min.js') });
    return {
      filter: (html) => page.evaluate(`((html) => (${code}))(${JSON.stringify(html)})`),
      close: () => page.close(),
    };
  };

/** The setting in the docs, without the semicolon at its end, so that the code is an expression. */
const expression = (heading: string): string => settingOf(heading).trim().replace(/;$/, '');

export const sanitizers: readonly System[] = [
  {
    name: 'DOMPurify',
    version: installed('dompurify', packages),
    start: domPurify('DOMPurify.sanitize(html)'),
  },
  {
    name: 'DOMPurify, with our setting',
    version: installed('dompurify', packages),
    start: domPurify(expression('DOMPurify')),
  },
  {
    name: 'sanitize-html',
    version: installed('sanitize-html', packages),
    start: sanitizeHtml('sanitizeHtml(html)'),
  },
  {
    name: 'sanitize-html, with our setting',
    version: installed('sanitize-html', packages),
    start: sanitizeHtml(expression('sanitize-html')),
  },
];
