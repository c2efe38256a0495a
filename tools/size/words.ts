import { about, primarySource } from '../../content/about.js';
import { shownSources } from '../../src/generated/editions.js';
import { ui } from '../../content/interface.js';
import { uiListen } from '../../content/interface-listen.js';
import { uiPrint } from '../../content/interface-print.js';
import { sourceKinds, uiSources } from '../../content/interface-sources.js';
import { uiQuestions } from '../../content/interface-questions.js';
import { uiShare } from '../../content/interface-share.js';
import { uiTwoLanguages } from '../../content/interface-two-languages.js';
import { pictureTexts } from '../../content/picture.js';
import { topics } from '../../content/topics.js';
import { brotliSize } from '../build/files.js';
import { passagesWithTerms } from '../content/edition.js';

/** The English texts in the script, including the sources. Each text is listed once. */
const words = new Set([
  ...[
    ...topics.flatMap(passagesWithTerms),
    ...[
      ui,
      uiListen,
      uiQuestions,
      uiShare,
      uiPrint,
      uiTwoLanguages,
      uiSources,
      sourceKinds,
      about,
    ].flatMap((texts) => Object.values(texts)),
    ...primarySource,
    ...Object.values(pictureTexts),
  ].map(({ text }) => text),
  ...shownSources.flatMap(([publisher, title, url, year]) => [publisher, title, url, year]),
]);

/** The size of the English texts in the script after Brotli compression, in bytes. */
export const wordsSize = (): number => brotliSize([...words].join('\n'));
