/** How much it matters that words were wrong. */
export const severities = ['high', 'medium', 'low'] as const;

/** A statement that said something wrong, in a language. */
export interface WrongWords {
  readonly statement: string;
  readonly locale: string;
  /** Hash of the words as they were read: SHA-256, first 16 hex digits. */
  readonly hash: string;
}

/** An advisory on words that were wrong: a file of content/advisories/. */
export interface Advisory {
  /** Year and number, as the file is called: `2027-01`. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** `high`: it could harm; `medium`: it could mislead; `low`: it is wrong, but does neither. */
  readonly severity: (typeof severities)[number];
  readonly title: string;
  readonly wrong: readonly WrongWords[];
  readonly whatWasWrong: string;
  readonly whatToDo: string;
  /** The version with the corrected words; null if there is none yet. */
  readonly fixedIn: string | null;
}

const words = { type: 'string' } as const;

/** Its shape, as JSON Schema. */
export const advisorySchema = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^\\d{4}-\\d{2,}$' },
    date: { type: 'string' },
    severity: { enum: severities },
    title: words,
    wrong: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          statement: words,
          locale: words,
          hash: { type: 'string', pattern: '^[0-9a-f]{16}$' },
        },
        required: ['statement', 'locale', 'hash'],
        additionalProperties: false,
      },
    },
    whatWasWrong: words,
    whatToDo: words,
    fixedIn: { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' }] },
  },
  required: ['id', 'date', 'severity', 'title', 'wrong', 'whatWasWrong', 'whatToDo', 'fixedIn'],
  additionalProperties: false,
} as const;
