/** The classes of the elements and of their events. Importing them registers no element. */
export * from '../generated/npm/classes.js';
export {
  IortErrorEvent,
  IortReadyEvent,
  IortReviewDueEvent,
  IortToggleEvent,
} from '../shared/events.js';
