import fc from 'fast-check';
import { text } from './words.js';

const letters = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: min,
    maxLength: max,
  });
const signs = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
    minLength: min,
    maxLength: max,
  });

const shipped = fc.constantFrom('en', 'es', 'ar', 'zh', 'ZH', 'Es');
const primary = fc.oneof(
  shipped,
  letters(2, 3),
  fc.constantFrom('und', 'mul', 'zxx', 'root', 'iw'),
);
const script = fc.oneof(fc.constantFrom('Hans', 'Hant', 'Latn', 'Arab', 'Zzzz'), letters(4, 4));
const region = fc.oneof(fc.constantFrom('US', 'MX', '419', 'TW', 'CN', 'ZZ'), letters(2, 2));
const variant = fc.oneof(fc.constantFrom('rozaj', '1994', 'valencia'), signs(5, 8));
const extension = fc.oneof(
  fc.constantFrom('u-co-phonebk', 'u-nu-hanidec', 't-en', 't-und-x0-text', 'u-sd-mxcmx', 'a-bcd'),
  fc
    .tuple(signs(1, 1), fc.array(signs(2, 8), { minLength: 1, maxLength: 3 }))
    .map(([single, rest]) => [single, ...rest].join('-')),
);
const privateUse = fc.oneof(
  fc.constant('x-simple-language'),
  signs(1, 8).map((use) => `x-${use}`),
);

const optional = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '', freq: 2 });

/** Tags that are built by the rules of BCP 47, and some that are almost right. */
const generated = fc
  .tuple(
    primary,
    optional(script),
    optional(region),
    optional(variant),
    optional(extension),
    optional(privateUse),
  )
  .chain((parts) =>
    fc.constantFrom('-', '-', '-', '_').map((sign) => parts.filter(Boolean).join(sign)),
  );

const grandfathered = fc.constantFrom(
  ...['i-klingon', 'i-default', 'zh-min-nan', 'zh-xiang', 'en-GB-oed', 'sgn-BE-FR', 'art-lojban'],
  ...['x-private', 'i-enochian', 'cel-gaulish', 'zh-cmn-Hans-CN', 'no-bok'],
);

/** Values that `lang` may have. */
export const languageTag = fc.oneof(
  { weight: 6, arbitrary: generated },
  { weight: 1, arbitrary: grandfathered },
  { weight: 1, arbitrary: text },
);
