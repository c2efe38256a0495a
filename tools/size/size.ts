/**
 * `npm run size`: what the script tag and the locale files weigh beyond the words that they hold,
 * what standalone scripts, those of frames and the embed builder weigh, and the budgets that they
 * have to keep. Reads dist/; run `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliSize, root } from '../build/files.js';
import { wordsSize } from './words.js';

/**
 * Brotli bytes that dist/cdn/iort.js may weigh beyond its words: what is reached, so that it can't
 * grow unseen. `npm run size:parts` says what takes them.
 */
const BUDGET = 37_500;

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
const locales = new URL('dist/cdn/locales/', root);
for (const name of readdirSync(locales)) {
  const content = readFileSync(new URL(name, locales), 'utf8');
  const { messages } = JSON.parse(content) as { messages: Record<string, Message> };
  const texts = Object.values(messages).map((message) =>
    typeof message === 'string' ? message : message.strings.join(''),
  );
  const whole = brotliSize(content);
  const words = brotliSize(texts.join('\n'));
  check(
    `${name}: ${whole} bytes brotli, ${(whole / words).toFixed(2)} times its words alone.`,
    whole > LOCALE_BUDGET * words,
  );
}

/** Brotli bytes of a standalone script beyond `iort.js` and the file of its language. */
const STANDALONE_BUDGET = 500;

const weigh = (path: string) => brotliSize(readFileSync(new URL(path, root)));
for (const name of readdirSync(new URL('dist/cdn/standalone/', root))) {
  const locale = readdirSync(locales).find((file) => file.startsWith(`${name.split('.')[1]}.`));
  const size = weigh(`dist/cdn/standalone/${name}`);
  const apart = total + (locale ? weigh(`dist/cdn/locales/${locale}`) : 0);
  check(
    `standalone/${name}: ${size} bytes brotli, ${apart} apart.`,
    size > apart + STANDALONE_BUDGET,
  );
}

/** Brotli bytes of what pages with frames, and the frames, load. */
for (const [name, budget] of [
  ['parent.js', 2_650],
  ['frame.js', 1_500],
] as const) {
  const size = weigh(`dist/embed/${name}`);
  check(`embed/${name}: ${size} bytes brotli (budget ${budget}).`, size > budget);
}

/** Brotli bytes that the embed builder's first load may weigh beyond the library in its preview. */
const BUILDER_BUDGET = 60_000;

// All that it ever loads, its other languages too: more than a first load.
const builder = new URL('dist/builder/', root);
const first = readdirSync(builder)
  .filter((name) => name !== 'LICENSES.txt')
  .map((name) => new URL(name, builder))

  .concat(new URL('dist/cdn/manifest.json', root))
  .reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
check(`builder: ${first} bytes brotli (budget ${BUILDER_BUDGET}).`, first > BUILDER_BUDGET);
if (failed) process.exit(1);
