/**
 * `npm run size:parts` prints the sizes of the larger parts of the script. A part is measured by building the
 * script without that part: its modules are replaced by modules that do nothing.
 */
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import config from '../../rollup.config.mjs';
import { brotliSize } from '../build/files.js';
import { wordsSize } from './words.js';

/** The modules of each part, with the code that replaces each module. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'keeping what is prerendered': {
    'prerendered/intact.ts':
      'export const asksForDefaults = () => false; export const isIntact = () => false;',
    'prerendered/numbers.ts': 'export const tellOfNumbers = () => {};',
    'shared/use.ts': 'export const saveControls = () => () => {};',
    'prerendered/translated.ts':
      'export const isTranslated = () => false; export const keepTranslated = () => {};',
  },
  'widgets in <div data-iort>': {
    'placeholders/fill.ts': 'export const fillPlaceholders = () => {};',
  },
  'the hospital’s words outside a slot': {
    'slots/stray.ts': 'export const placeStrayWords = () => {};',
    'slots/unnamed.ts':
      "export const roleOfUnnamed = () => 'fallback'; export const hasFallback = () => false; export const reachesOfPage = () => [];",
  },
  'a name for the Trusted Types policy': {
    'trusted-types/before-lit.ts': '',
    'trusted-types/after-lit.ts': '',
  },
  'print alone and styles for paper': {
    'shared/print-text.ts':
      "export { none as printControls } from './markup.js'; export const printText = () => () => {}; export const putWords = () => {}; export const roomForAnswers = () => {}; export const ownWords = () => {};",
    'styles/print.ts': "export const print = '';",
  },
  'print in two languages': {
    'two-languages/choice.ts':
      "import { none } from '../markup.js'; export const twoLanguagesControl = () => none; export const hideTwoLanguages = () => {};",
    'two-languages/two-languages.ts':
      'export class TwoLanguages { get isOpen() { return false; } get actions() { return {}; } }',
    'two-languages/text-paper.ts': 'export const textPaper = () => {};',
    'two-languages/paper.ts': 'export const interpreterLines = () => {};',
    'styles/two-languages.ts': "export const twoLanguages = '';",
  },
  'the control that reads aloud': {
    'shared/listen/control.ts':
      "import { none } from '../markup.js'; export const offersToListen = () => false; export const listenControl = () => none; export const hideListen = () => {};",
    'shared/listen/listening.ts': 'export const listenTo = () => () => {};',
    'script-tag/load-listen.ts': 'export const loadListen = () => {};',
  },
  'structured data': {
    'structured-data/structured-data.ts':
      "export class StructuredData { update() {} } export const contactIn = () => '';",
    'structured-data/node.ts': 'export const widgetNode = () => ({});',
  },
  'hints in the console': {
    'shared/near-misses.ts':
      'export const lookAt = () => {}; export const lookForNearMisses = () => {};',
    'shared/review-due.ts': 'export class ReviewsDue { report() {} }',
    'script-tag/why.ts': "export const whyNot = () => '';",
  },
  'copying and sharing': {
    'shared/copy.ts':
      "import { none } from './markup.js'; export const copyButton = () => none; export const copyText = () => {};",
    'shared/links.ts':
      "import { none } from './markup.js'; export const copyLinkControl = () => none; export const linkActions = () => ({}); export const offerLinks = () => {};",
    'shared/share.ts': 'export const canShare = () => false; export const share = () => {};',
  },
  'where each statement comes from': {
    'shared/source-trace.ts':
      "import { none } from './markup.js'; export const sourcesControl = () => none; export const sourcesHint = () => none; export class SourceTrace { isOn = false; numbers() {} get actions() { return {}; } }",
    'shared/source-marks.ts':
      "import { markup, none } from './markup.js'; export const sourceMarks = () => none; export const marksBelow = () => none; export const saying = (context, passage) => markup` .textContent=${context.say(passage)}>`;",
  },
  'the picture': {
    'shared/picture.ts': 'export const drawings = [];',
  },
  'other languages': {
    'localization/place-language.ts':
      "export class PlaceLanguage { shown = { locale: 'en' }; read() {} useEnglish() {} }",
    'script-tag/fetched-catalogs.ts': 'export const fetchedCatalogs = {};',
    'localization/catalogs.ts':
      'export const loadedCatalog = () => {}; export const isMissing = () => false; export const loadCatalog = () => {}; export const notify = () => {};',
    'shared/language-notice.ts':
      "export { none as languageNotice } from './markup.js'; export const chooseLanguage = () => {}; export const noticeOf = () => {};",
  },
};

/** Parts that a reader doesn't need for reading the text. Some of them show a control beside the text. */
const afterTheText = [
  'print alone and styles for paper',
  'print in two languages',
  'the control that reads aloud',
  'structured data',
  'hints in the console',
  'copying and sharing',
  'where each statement comes from',
];

const without = (names: readonly string[]): Plugin => ({
  name: 'without',
  load: {
    order: 'pre',
    handler: (id) =>
      names
        .flatMap((name) => Object.entries(parts[name] ?? {}))
        .find(([module]) => id.endsWith(`/${module}`))?.[1] ?? null,
  },
});

const [script] = config as [RollupOptions & { output: OutputOptions }];

/** The size of the script without these parts, in bytes after Brotli compression. */
async function sizeWithout(names: readonly string[]): Promise<number> {
  const bundle = await rollup({ ...script, plugins: [without(names), script.plugins] });
  const { output } = await bundle.generate(script.output);
  await bundle.close();
  return brotliSize(output[0].code);
}

const whole = await sizeWithout([]);
console.log(`code without its words: ${whole - wordsSize()} bytes`);
for (const name of Object.keys(parts)) {
  console.log(`${name}: ${whole - (await sizeWithout([name]))} bytes`);
}
console.log(
  `all parts that readers don't need for reading the text: ${whole - (await sizeWithout(afterTheText))} bytes`,
);
