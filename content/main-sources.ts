import type { SourceId } from './sources.js';
import type { TopicName } from './topic.js';

/**
 * The main sources of each topic, four to six, which are listed first. They were chosen by hand: mostly sources on
 * which many statements rest. Of equal sources, one with a year goes first, because readers can tell how old it is.
 */
export const mainSources: Readonly<Record<TopicName, readonly SourceId[]>> = {
  overview: ['ACS', 'NCI-IORT', 'MAYO', 'ONCOLINK', 'ASTRO-GL', 'NICE-763-2'],
  'side-effects': ['ACS', 'ALBERTA', 'MAYO', 'ALLINA'],
  'candidacy-factors': ['ACS', 'CLEVELAND', 'MAYO', 'MSK', 'HADDOCK'],
  faq: ['ACS', 'ONCOLINK', 'MSK', 'ASTRO-GL', 'ALBERTA', 'ONCOLINK-HDR'],
};

/** Where to read more: pages for patients, which every widget names at the end of its text. */
export const furtherReading: readonly SourceId[] = ['ACS', 'NCI-IORT'];
