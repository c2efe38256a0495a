import type { MessageHashes } from './sheet.js';

/** A reviewer's answer to a message: an agreement, a remark, or both. */
export interface Answer extends MessageHashes {
  readonly agreed?: true;
  readonly remark?: string;
}

/** The content of the JSON file that a review sheet saves. The sheet can open the file, and `npm run locales:review` imports it. */
export interface ReviewFile {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Version of the library with which the sheet was made. */
  readonly library: string;
  readonly locale: string;
  readonly role: string;
  /** Name of the reviewer; empty while the sheet has none. */
  readonly reviewer: string;
  /** For a hospital's own sign-off, a value of `reviewed-role`; empty if none is chosen. */
  readonly clinicalRole: string;
  /** ISO date; empty while the sheet has none. */
  readonly date: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export const format = 'iort-review';
/** Increases when older files can't be read any more. */
export const version = 1;

/** A valid file, or a line for each problem of an invalid file. */
export type Parsed = { readonly file: ReviewFile } | { readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

const unknownFields = (value: Fields, known: readonly string[]): string[] =>
  Object.keys(value).flatMap((name) => (known.includes(name) ? [] : [`unknown field "${name}"`]));

/**
 * Control characters, invisible characters such as direction marks, and lone surrogates. Such characters can make a
 * name look like another name. Zero-width joiners and non-joiners are allowed, because some names need them.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** Says what is wrong with the name of a reviewer; undefined if the name is valid. */
export function nameProblem(name: string): string | undefined {
  if (!name.trim()) return 'no name: who read the text?';
  if (HIDDEN.test(name)) return 'a control character, which can’t be part of a name';
  if (/[<>]/.test(name)) return 'markup ("<" or ">"), which can’t be part of a name';
  return name.length > 200 ? 'longer than 200 characters' : undefined;
}

/** Removes lone surrogates, white space around a remark, and control characters except line breaks and tabs. Writes every line break as `\n`. */
export const cleanRemark = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .trim();

function answerProblems(answer: unknown): string[] {
  if (!isObject(answer)) return ['no answer'];
  const { source, target, agreed, remark } = answer;
  return [
    ...unknownFields(answer, ['source', 'target', 'agreed', 'remark']),
    ...(isHash(source) ? [] : ['"source" is not a hash']),
    ...(target === undefined || isHash(target) ? [] : ['"target" is not a hash']),
    ...(agreed === undefined || agreed === true ? [] : ['"agreed" is not true']),
    ...(remark === undefined || (typeof remark === 'string' && cleanRemark(remark) === remark)
      ? []
      : ['"remark" is not plain text']),
    ...(agreed === undefined && !remark ? ['neither agreed nor a remark'] : []),
  ];
}

const texts = ['library', 'locale', 'role', 'reviewer', 'clinicalRole', 'date'] as const;

/** Reads a saved file and checks its format. Doesn't check whether the file fits this version of the library. */
export function parseReviewFile(text: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [`broken JSON: ${(error as Error).message}`] };
  }
  if (!isObject(data) || data.format !== format)
    return { problems: [`not saved by a review sheet: "format" is not "${format}"`] };
  if (data.version !== version) {
    const found = JSON.stringify(data.version) ?? 'none';
    return { problems: [`"version" is ${found}; only ${version} can be read here`] };
  }
  const problems = [
    ...unknownFields(data, ['format', 'version', 'answers', ...texts]),
    ...texts.flatMap((name) => (typeof data[name] === 'string' ? [] : [`"${name}" is not a text`])),
    ...(isObject(data.answers)
      ? Object.entries(data.answers).flatMap(([id, answer]) =>
          answerProblems(answer).map((problem) => `${id}: ${problem}`),
        )
      : ['no "answers"']),
  ];
  return problems.length > 0 ? { problems } : { file: data as unknown as ReviewFile };
}

/** Says whether the English, the translation or both have changed since a message was read. */
export const changedSince = (
  read: MessageHashes,
  now: MessageHashes,
): ('English' | 'translation')[] => [
  ...(read.source === now.source ? [] : (['English'] as const)),
  ...(read.target === now.target ? [] : (['translation'] as const)),
];
