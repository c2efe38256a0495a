/**
 * `npm run size` prints the sizes of built files and checks them against budgets. It measures the script, the locale
 * files, the file that reads aloud, the standalone scripts, the frame scripts and the embed builder. Run
 * `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { HeldText } from '../../src/localization/held.js';
import { brotliSize, root } from '../build/files.js';
import { wordsSize } from './words.js';

/**
 * The largest size of dist/cdn/iort.js without its words, in bytes after Brotli compression. The budget is close to the
 * size of the script when everything is signed off (`npm run test:signed-off`), so that the script can't grow unnoticed.
 * `npm run size:parts` prints the sizes of the larger parts of the script.
 */
const BUDGET = 55_800;

const total = brotliSize(readFileSync(new URL('dist/cdn/iort.js', root)));
const text = wordsSize();
const code = total - text;

let failed = false;
const check = (line: string, over: boolean): void => {
  console.log(over ? `Over budget: ${line}` : line);
  failed ||= over;
};

check(
  `iort.js: ${total} bytes brotli, of which words ${text} and code ${code} (budget ${BUDGET}).`,
  code > BUDGET,
);

/** The largest size of a locale file, as a multiple of the size of its texts alone. The file also contains an id for each text. */
const LOCALE_BUDGET = 1.5;

type Message = string | { strings: string[] };

/** The texts in a locale file or in a file with held passages. */
function textsIn(file: { messages: Record<string, Message> } | HeldText[]): string[] {
  if (Array.isArray(file))
    return file.flatMap(({ passages, sources }) => [
      ...passages.map(({ text }) => text),
      ...sources.flatMap(([publisher, title, url, year]) => [publisher, title, url, year]),
    ]);
  return Object.values(file.messages).map((message) =>
    typeof message === 'string' ? message : message.strings.join(''),
  );
}

const locales = new URL('dist/cdn/locales/', root);
for (const name of readdirSync(locales)) {
  const content = readFileSync(new URL(name, locales), 'utf8');
  const texts = textsIn(JSON.parse(content));
  const whole = brotliSize(content);
  const words = brotliSize(texts.join('\n'));
  check(
    `${name}: ${whole} bytes brotli, ${(whole / words).toFixed(2)} times its words alone.`,
    whole > LOCALE_BUDGET * words,
  );
}

/** The largest size of the file that reads a widget aloud. Only readers who listen load it. */
const LISTEN_BUDGET = 6_420;

const listen = readdirSync(new URL('dist/cdn/', root)).find((name) =>
  /^listen\..*\.js$/.test(name),
);
const listenSize = brotliSize(readFileSync(new URL(`dist/cdn/${listen}`, root)));
check(
  `${listen}: ${listenSize} bytes brotli (budget ${LISTEN_BUDGET}).`,
  listenSize > LISTEN_BUDGET,
);

/**
 * How many bytes larger a standalone script may be than the separate files together: `iort.js`, the file that reads
 * aloud, the file of the language, and the held passages in English and in the language.
 */
const STANDALONE_BUDGET = 500;

const weigh = (path: string) => brotliSize(readFileSync(new URL(path, root)));
for (const name of readdirSync(new URL('dist/cdn/standalone/', root))) {
  const locale = name.split('.')[1];
  const size = weigh(`dist/cdn/standalone/${name}`);
  const files = readdirSync(locales).filter((file) =>
    [`${locale}.`, 'held.en.', `held.${locale}.`].some((beginning) => file.startsWith(beginning)),
  );
  const apart = files.reduce(
    (sum, file) => sum + weigh(`dist/cdn/locales/${file}`),
    total + listenSize,
  );
  check(
    `standalone/${name}: ${size} bytes brotli, ${apart} as separate files.`,
    size > apart + STANDALONE_BUDGET,
  );
}

// The largest sizes of the script for pages with frames, and of the script of frame pages.
for (const [name, budget] of [
  ['parent.js', 3_730],
  ['frame.js', 2_355],
] as const) {
  const size = weigh(`dist/embed/${name}`);
  check(`embed/${name}: ${size} bytes brotli (budget ${budget}).`, size > budget);
}

/**
 * The largest size of the embed builder's files and the manifest together. Neither `LICENSES.txt` nor the library that
 * the preview loads is counted.
 */
const BUILDER_BUDGET = 92_790;

// All languages of the builder count, but a visitor loads at most one of them.
const builder = new URL('dist/builder/', root);
const builderSize = readdirSync(builder)
  .filter((name) => name !== 'LICENSES.txt')
  .map((name) => new URL(name, builder))
  .concat(new URL('dist/cdn/manifest.json', root))
  .reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
check(
  `builder: ${builderSize} bytes brotli (budget ${BUILDER_BUDGET}).`,
  builderSize > BUILDER_BUDGET,
);
if (failed) process.exit(1);
