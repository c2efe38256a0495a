import type { SourceId } from './sources.js';
import type { TopicName } from './topic.js';

/** The four to six sources of each topic that are named first. */
export const mainSources: Readonly<Record<TopicName, readonly SourceId[]>> = {
  overview: ['ACS', 'NCI-IORT', 'MAYO', 'CLEVELAND', 'ONCOLINK', 'ASTRO-GL'],
  'side-effects': ['ACS', 'MAYO', 'CHO', 'CARMEL', 'HADDOCK'],
  'candidacy-factors': ['ACS', 'CLEVELAND', 'MAYO', 'ASTRO-GL', 'MSK'],
  faq: ['ACS', 'ONCOLINK', 'CLEVELAND', 'MSK', 'ASTRO-GL', 'NCI-PATH'],
};
