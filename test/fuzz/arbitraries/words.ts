import fc from 'fast-check';

/** Code in the texts below. If it runs, the library has used a text as code, and the oracle reports that. */
export const CANARY = 'canary()';

/** Texts that are known to break parsers, templates or attributes. */
const hostile = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e555\u2066',
  '\u2028',
  '%',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e309',
  '٣',
  '-->',
  '<!--',
  ']]>',
  '?lit$0$',
  '<?lit$0$>',
  'lit$0$',
  '</template></style></script>',
  `<img src=x onerror=${CANARY}>`,
  `"><script>${CANARY}</script>`,
  `' onfocus=${CANARY} autofocus x='`,
  `javascript:${CANARY}`,
  `url(javascript:${CANARY})`,
  `\${${CANARY}}`,
  `{{constructor.constructor("${CANARY}")()}}`,
  '<svg/onload=canary()>',
  'x'.repeat(3000),
  'مرحبا',
  '公众',
];

/** Any text, such as hostile texts and random Unicode. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.tuple(fc.constantFrom(...hostile), fc.string({ maxLength: 5 })).map((parts) => parts.join('')),
);

/** Any JavaScript value, including values that can't be converted to text. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 2,
  }),
  fc.constantFrom<unknown>(Symbol('symbol'), () => 'function', document, new Proxy({}, {})),
  fc.constant({
    toString() {
      throw new Error('has no text');
    },
  }),
);

/** A right value in two of five cases, and a wrong value in the others. */
export const known = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 2, arbitrary: right }, { weight: 3, arbitrary: wrong });

/** A telephone number. Another text in the same generated test case is unlikely to contain the same number. */
export const phone: fc.Arbitrary<string> = fc
  .integer({ min: 1000, max: 9999 })
  .map((digits) => `555-${digits}`);
