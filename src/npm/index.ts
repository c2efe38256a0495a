/** The classes, and those of their events; importing them registers nothing. */
export * from '../generated/npm/classes.js';
export {
  IortErrorEvent,
  IortReadyEvent,
  IortReviewDueEvent,
  IortToggleEvent,
} from '../shared/events.js';
