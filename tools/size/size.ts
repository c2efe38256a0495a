/**
 * `npm run size`: what the script tag and the locale files weigh beyond the words that they hold,
 * what standalone scripts, those of frames and the embed builder weigh, and the budgets that they
 * have to keep. Reads dist/; run `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { HeldText } from '../../src/localization/held.js';
import { brotliSize, root } from '../build/files.js';
import { wordsSize } from './words.js';

/**
 * Brotli bytes that dist/cdn/iort.js may weigh beyond its words: what is reached, so that it can't
 * grow unseen. `npm run size:parts` says what takes them.
 */
const BUDGET = 49_500;

const total = brotliSize(readFileSync(new URL('dist/cdn/iort.js', root)));
const text = wordsSize();
const beyond = total - text;

let failed = false;
const check = (line: string, over: boolean): void => {
  console.log(over ? `${line} TOO MUCH` : line);
  failed ||= over;
};

check(
  `iort.js: ${total} bytes brotli, its words ${text}, beyond them ${beyond} (budget ${BUDGET}).`,
  beyond > BUDGET,
);

/** A locale file may weigh so many times its texts alone: each has its id beside it. */
const LOCALE_BUDGET = 1.5;

type Message = string | { strings: string[] };

/** The texts in a file: of a language, or of what is held in it. */
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

/** Brotli bytes that the file may weigh that reads aloud: loaded by those only who listen. */
const LISTEN_BUDGET = 6_300;

const listen = readdirSync(new URL('dist/cdn/', root)).find((name) =>
  /^listen\..*\.js$/.test(name),
);
const listenSize = brotliSize(readFileSync(new URL(`dist/cdn/${listen}`, root)));
check(
  `${listen}: ${listenSize} bytes brotli (budget ${LISTEN_BUDGET}).`,
  listenSize > LISTEN_BUDGET,
);

/**
 * Brotli bytes of a standalone script beyond `iort.js`, what reads aloud and the files of its language
 * and of what is held.
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
    `standalone/${name}: ${size} bytes brotli, ${apart} apart.`,
    size > apart + STANDALONE_BUDGET,
  );
}

/** Brotli bytes of what pages with frames, and the frames, load. */
for (const [name, budget] of [
  ['parent.js', 2_650],
  ['frame.js', 1_700],
] as const) {
  const size = weigh(`dist/embed/${name}`);
  check(`embed/${name}: ${size} bytes brotli (budget ${budget}).`, size > budget);
}

/** Brotli bytes that the embed builder's first load may weigh beyond the library in its preview. */
const BUILDER_BUDGET = 90_000;

// All that it ever loads, its other languages too: more than a first load.
const builder = new URL('dist/builder/', root);
const first = readdirSync(builder)
  .filter((name) => name !== 'LICENSES.txt')
  .map((name) => new URL(name, builder))

  .concat(new URL('dist/cdn/manifest.json', root))
  .reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
check(`builder: ${first} bytes brotli (budget ${BUILDER_BUDGET}).`, first > BUILDER_BUDGET);
if (failed) process.exit(1);
