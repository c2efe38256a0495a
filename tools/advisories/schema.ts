/** The severities of an advisory, the worst first. */
export const severities = ['high', 'medium', 'low'] as const;

/** The wrong words of a statement in one language. */
export interface WrongWords {
  /** The statement's id. */
  readonly statement: string;
  readonly locale: string;
  /** First 16 hexadecimal digits of the SHA-256 hash of the words that readers saw. */
  readonly hash: string;
}

/** An advisory about wrong words: the content of a file in content/advisories/. */
export interface Advisory {
  /** Year and number, such as `2027-01`. The file name is the id and `.json`. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** `high`: the words could harm. `medium`: they could mislead. `low`: they are wrong, but harmless and not misleading. */
  readonly severity: (typeof severities)[number];
  readonly title: string;
  readonly wrong: readonly WrongWords[];
  readonly whatWasWrong: string;
  readonly whatToDo: string;
  /** The version with the corrected words; null if there is none yet. */
  readonly fixedIn: string | null;
}

const words = { type: 'string' } as const;

/** The JSON Schema of an advisory. */
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
