import type { SourceId } from './sources.js';
import type { TopicName } from './topic.js';

/** The main sources of each topic, four to six, which are listed first. */
export const mainSources: Readonly<Record<TopicName, readonly SourceId[]>> = {
  overview: ['ACS', 'NCI-IORT', 'MAYO', 'ONCOLINK', 'ASTRO-GL', 'NICE-763-2'],
  'side-effects': ['ACS', 'MAYO', 'ALBERTA', 'FACS-AFTER', 'ACS-FOLLOW'],
  'candidacy-factors': ['ACS', 'CLEVELAND', 'MAYO', 'FACS-PREP', 'MSK'],
  faq: ['ACS', 'ONCOLINK', 'MSK', 'ASTRO-GL', 'ALBERTA', 'ONCOLINK-HDR'],
};

/** Where to read more: pages for patients, which every widget names at the end of its text. */
export const furtherReading: readonly SourceId[] = ['ACS', 'NCI-IORT'];
