import fc from 'fast-check';
import { ids, sectionsOf, tags } from '../world.js';
import { known, text } from './words.js';

/** Data that a message may have. */
const sendable = fc.oneof(
  text,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 2 }),
);

const length = known<unknown>(fc.integer({ min: 0, max: 3000 }), sendable);

const optional = { requiredKeys: ['type', 'version'] as ['type', 'version'] };

const head = {
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant<unknown>('iort-frame') },
    { weight: 1, arbitrary: sendable },
  ),
  version: fc.oneof(
    { weight: 6, arbitrary: fc.constant<unknown>(1) },
    { weight: 1, arbitrary: sendable },
  ),
};

const words = fc.record(
  Object.fromEntries(
    [
      'contact',
      'local',
      'localName',
      'reviewedBy',
      'reviewedOn',
      'reviewedRevision',
      '__proto__',
    ].map((name) => [name, fc.oneof(text, sendable)]),
  ),
  { requiredKeys: [] },
);

/** Messages that a page may send to a frame. */
export const toFrame = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record<Record<string, unknown>>(
      {
        ...head,
        ask: sendable,
        scheme: known<unknown>(fc.constantFrom('dark', 'light', 'light dark'), sendable),
        page: known<unknown>(fc.webUrl(), sendable),
        words: known<unknown>(words, sendable),
        show: known<unknown>(fc.constantFrom(...ids, ...tags.flatMap(sectionsOf)), sendable),
      },
      optional as never,
    ),
  },
  { weight: 1, arbitrary: sendable },
);

/** Messages that a frame may send to its page. */
export const toPage = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record<Record<string, unknown>>(
      { ...head, hello: sendable, height: length, title: sendable, top: length },
      optional as never,
    ),
  },
  { weight: 1, arbitrary: sendable },
);
