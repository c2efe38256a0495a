/**
 * `npm run size`: what the script tag weighs beyond the words that it shows, and the budget that
 * it has to keep. Reads dist/; run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { about, primarySource } from '../content/about.js';
import { shownSources } from '../content/generated/editions.js';
import { ui } from '../content/interface.js';
import { uiQuestions } from '../content/interface-questions.js';
import { pictureTexts } from '../content/picture.js';
import { topics } from '../content/topics.js';
import { brotliSize, root } from './build/files.js';
import { passagesWithTerms } from './content/edition.js';

/**
 * Brotli bytes that dist/cdn/iort.js may weigh beyond its words: what is reached, so that it can't
 * grow unseen. The aim is 12,000, of which Lit with a bare element takes 5,352.
 */
const BUDGET = 15_700;

/** Every English string that the widgets show, sources included, each once. */
const words = new Set([
  ...topics.flatMap(passagesWithTerms).map(({ text }) => text()),
  ...Object.values({ ...ui, ...uiQuestions, ...about }).map((text) => text('', '')),
  ...primarySource.map(({ text }) => text()),
  ...pictureTexts.map((text) => text()),
  ...shownSources.flat(),
]);

const total = brotliSize(readFileSync(new URL('dist/cdn/iort.js', root)));
const text = brotliSize([...words].join('\n'));
const beyond = total - text;

console.log(`dist/cdn/iort.js: ${total} bytes brotli, its words ${text}, beyond them ${beyond}.`);
if (beyond > BUDGET) {
  console.error(`That is ${beyond - BUDGET} bytes over the budget of ${BUDGET}.`);
  process.exit(1);
}
