import { message } from './message.js';
import type { ShownKind } from './sources.js';

/**
 * The words for showing the source of each statement: the control, the marks, and the list that they lead
 * to.
 */
export const uiSources = {
  show: message({
    id: 'ui.sources.show',
    text: 'Show where each statement comes from',
    note: 'Button: numbers appear after the statements, each a link to its source',
  }),
  hide: message({
    id: 'ui.sources.hide',
    text: 'Hide where each statement comes from',
    note: 'Button that replaces “Show where each statement comes from”: removes the numbers',
  }),
  shown: message({
    id: 'ui.sources.shown',
    text: 'Numbers now follow the statements, like this: [1]. Each one leads to its source.',
    note: 'Said once the numbers are shown; keep [1] as it is',
  }),
  mark: message({
    id: 'ui.sources.mark',
    text: 'Source {number}: {publisher}, {year}',
    note: 'Name of a number for screen readers. Placeholders: 3, National Cancer Institute, 2024',
  }),
  markUndated: message({
    id: 'ui.sources.mark-undated',
    text: 'Source {number}: {publisher}',
    note: 'The same as “Source {number}: {publisher}, {year}”, for a source without a year',
  }),
  back: message({
    id: 'ui.sources.back',
    text: 'Back to the text',
    note: 'Button beside a source in the list: goes back to the place in the text where the reader was',
  }),
  backFrom: message({
    id: 'ui.sources.back-from',
    text: 'Back to the text from source {number}',
    note: 'Name of the button “Back to the text” for screen readers; begin with the same words as that',
  }),
} as const;

const kind = <const Text extends string>(name: string, text: Text) =>
  message({
    id: `ui.source-kind.${name}`,
    text,
    note: 'Kind of a source, alone on a line under its name in the list of sources',
  });

/** The names of the kinds of sources. */
export const sourceKinds = {
  guideline: kind('guideline', 'Expert guideline'),
  public: kind('public', 'Public agency'),
  society: kind('society', 'Society of doctors or scientists'),
  charity: kind('charity', 'Nonprofit group'),
  hospital: kind('hospital', 'Hospital or university'),
  study: kind('study', 'Study'),
  review: kind('review', 'Review of studies'),
  cases: kind('cases', 'Report on a few patients'),
  opinion: kind('opinion', 'Opinion of experts'),
} as const satisfies Record<ShownKind, unknown>;
