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

/** Every English string that the widgets show, sources included, each once. */
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

/** Brotli bytes of the words alone, a line each. */
export const wordsSize = (): number => brotliSize([...words].join('\n'));
