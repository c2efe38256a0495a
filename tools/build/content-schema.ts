import type { SourceKind } from '../../content/sources.js';

/**
 * Semantic version of the fields of dist/json/<locale>.json. Removing a field or changing its meaning is a major
 * change.
 */
export const contentSchemaVersion = '1.0.0';

/** The kinds of sources. A kind names the type of article or, for other sources, the type of publisher. */
const sourceKinds: readonly SourceKind[] = [
  'guideline',
  'public',
  'society',
  'charity',
  'hospital',
  'study',
  'review',
  'cases',
  'opinion',
  'other',
];

const text = { type: 'string', minLength: 1 };
const ids = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };
const day = { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d\d-\d\d$` };
const revision = { type: 'string', pattern: '^[0-9a-f]{12}$' };

/** The schema of an object with these required fields, these optional fields and no others. */
const exactly = (fields: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...fields, ...optional },
  required: Object.keys(fields),
  additionalProperties: false,
});

const passages = { type: 'array', items: { $ref: '#/$defs/passage' }, minItems: 1 };

/** The JSON Schema (2020-12) of dist/json/<locale>.json. */
export const contentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The content of the IORT widgets in one language',
  $comment: contentSchemaVersion,
  ...exactly({
    $schema: { const: './schema.json' },
    schemaVersion: { const: contentSchemaVersion },
    locale: { type: 'string', description: 'BCP 47 tag' },
    licence: { const: 'CC-BY-4.0' },
    topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1 },
    furtherReading: { ...ids, description: 'Sources named at the end of every topic' },
    glossary: { type: 'object', additionalProperties: { $ref: '#/$defs/passage' } },
    facts: { type: 'object', additionalProperties: { $ref: '#/$defs/fact' } },
    sources: { type: 'object', additionalProperties: { $ref: '#/$defs/source' } },
  }),
  $defs: {
    topic: exactly(
      {
        name: text,
        element: { type: 'string', pattern: '^iort-' },
        title: text,
        aim: text,
        date: day,
        revision,
        review: {
          enum: ['reviewed', 'unreviewed'],
          description: 'Whether the project’s reviewers have signed off the whole topic',
        },
        mainSources: ids,
        sections: { type: 'array', items: exactly({ name: text, passages }), minItems: 1 },
        held: {
          type: 'array',
          description: 'Held passages: not shown to readers until somebody signs them off',
          items: exactly({ name: text, place: text, passages }),
        },
      },
      { revisionWithHeld: revision },
    ),
    passage: exactly(
      { id: text, text, claim: { type: 'boolean', description: 'States facts' } },
      { facts: ids, sources: ids, held: { const: true } },
    ),
    fact: exactly({ name: text }, { sources: ids, held: { const: true } }),
    source: exactly(
      {
        title: text,
        publisher: text,
        kind: { enum: sourceKinds },
        url: { type: 'string', pattern: '^https?://' },
        readers: { enum: ['patients', 'clinicians'] },
      },
      { date: { type: 'string', pattern: String.raw`^\d{4}(-\d\d(-\d\d)?)?$` } },
    ),
  },
} as const;
