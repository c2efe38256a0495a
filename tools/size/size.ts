/**
 * `npm run size`: the sizes of the script tag and the locale files beyond the words that they contain, the
 * sizes of standalone scripts, frame scripts and the embed builder, and their budgets. Reads dist/; run
 * `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { HeldText } from '../../src/localization/held.js';
import { brotliSize, root } from '../build/files.js';
import { wordsSize } from './words.js';

/**
 * Brotli bytes that dist/cdn/iort.js may have beyond its words: close to its present size, so that it can't
 * grow unnoticed. `npm run size:parts` shows the size of each part.
 */
const BUDGET = 52_800;

const total = brotliSize(readFileSync(new URL('dist/cdn/iort.js', root)));
const text = wordsSize();
const beyond = total - text;

let failed = false;
const check = (line: string, over: boolean): void => {
  console.log(over ? `${line} over budget` : line);
  failed ||= over;
};

check(
  `iort.js: ${total} bytes brotli, of which words ${text} and code ${beyond} (budget ${BUDGET}).`,
  beyond > BUDGET,
);

/** How many times larger than its texts alone a locale file may be, as it has an id for each text. */
const LOCALE_BUDGET = 1.5;

type Message = string | { strings: string[] };

/** The texts in a file: of a language, or of its held passages. */
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

/** Brotli bytes of the file that reads aloud, which only readers who listen load. */
const LISTEN_BUDGET = 6_350;

const listen = readdirSync(new URL('dist/cdn/', root)).find((name) =>
  /^listen\..*\.js$/.test(name),
);
const listenSize = brotliSize(readFileSync(new URL(`dist/cdn/${listen}`, root)));
check(
  `${listen}: ${listenSize} bytes brotli (budget ${LISTEN_BUDGET}).`,
  listenSize > LISTEN_BUDGET,
);

/**
 * Brotli bytes of a standalone script beyond `iort.js`, the file that reads aloud, and the files of its
 * language and its held passages.
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

/** Brotli bytes of the scripts of frames and of pages with frames. */
for (const [name, budget] of [
  ['parent.js', 2_750],
  ['frame.js', 1_700],
] as const) {
  const size = weigh(`dist/embed/${name}`);
  check(`embed/${name}: ${size} bytes brotli (budget ${budget}).`, size > budget);
}

/** Brotli bytes of the embed builder's first load, without the library in its preview. */
const BUILDER_BUDGET = 91_200;

// All that it can load, its other languages too, which is more than a first load.
const builder = new URL('dist/builder/', root);
const first = readdirSync(builder)
  .filter((name) => name !== 'LICENSES.txt')
  .map((name) => new URL(name, builder))

  .concat(new URL('dist/cdn/manifest.json', root))
  .reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
check(`builder: ${first} bytes brotli (budget ${BUILDER_BUDGET}).`, first > BUILDER_BUDGET);
if (failed) process.exit(1);
