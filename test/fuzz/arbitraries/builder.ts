import fc from 'fast-check';
import { outputIds } from '../../../site/builder/model/systems.js';
import { facts, ids, locales, names, sectionsOf, tags } from '../world.js';
import { known, text } from './words.js';

const word = known(
  fc.constantFrom(
    ...[...names, ...locales, ...outputIds, ...ids, ...tags.flatMap(sectionsOf)],
    ...['1', '6', '360', 'dark', 'all', 'closed', 'english', '2026-01-01', '0123456789ab'],
  ),
  text,
);

const base = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'https://a;script-src/',
    "https://a'b/",
    'https://a,b/',
    'https://[::1]:1/',
    'https://*/',
  ),
  text,
);

const color = fc.constantFrom(
  '#123',
  'red',
  'var(--x)',
  'light-dark(#000, #fff)',
  'color-mix(in srgb, red, blue)',
);
const token = fc.oneof(
  fc
    .tuple(
      color,
      fc.constantFrom('', '[', ']', '(', ')', '"', "'", '{', '}', ';', '/*', '\\', '!important'),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'()[]{};:"\'\\/*!@<>ab1 ,#-'), maxLength: 12 }),
  text,
);

const part = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      ...['v', 'ui', 'widget', 'lang', 'follow', 'unreviewed', 'sections', 'heading-level', 'open'],
      ...['print', 'contact', 'local-name', 'local', 'reviewed-by', 'reviewed-on', 'tab', 'width'],
      ...['reviewed-revision', 'scheme', 'also', 'system', 'step', 'light-only', 'faq.sections'],
      ...['faq.open', 'listen', 'phone', 'phone-label', 'structured-data', 'basic'],
      ...['__proto__', 'constructor'],
    ),
    word,
  ),
  fc.tuple(fc.constantFrom('contact', 'local', 'local-name', 'reviewed-by'), text),
  fc.tuple(fc.constant('base'), base),
  fc.tuple(
    fc.constantFrom(...facts.tokens.map(({ name }) => name.replace('--iort-', 'token.'))),
    token,
  ),
);

/** The hash of the builder's address: mostly known names with any values, sometimes any text. */
export const builderHash = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(part, { maxLength: 10 })
      .map((parts) => `#${new URLSearchParams([['v', '1'], ...parts]).toString()}`),
  },
  { weight: 1, arbitrary: text },
);
