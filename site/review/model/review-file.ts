import type { MessageHashes } from './sheet.js';

/** A reviewer's answer to a message: agreed, a remark, or both. */
export interface Answer extends MessageHashes {
  readonly agreed?: true;
  readonly remark?: string;
}

/** The file that a review sheet saves, as JSON: the sheet can open it again, and the ledger imports it. */
export interface ReviewFile {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Version of the library whose sheet this was. */
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

/** A file, or its problems, each a line with its place. */
export type Parsed = { readonly file: ReviewFile } | { readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

const unknownFields = (value: Fields, known: readonly string[]): string[] =>
  Object.keys(value).flatMap((name) => (known.includes(name) ? [] : [`unknown field "${name}"`]));

/**
 * Control characters, direction marks and single surrogates, which can make a text look like another one. Joiners
 * are allowed, because some names need them.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** What is wrong with the name of a reviewer, if anything. */
export function nameProblem(name: string): string | undefined {
  if (!name.trim()) return 'no name: who read it?';
  if (HIDDEN.test(name)) return 'a control character, which can’t be part of a name';
  if (/[<>]/.test(name)) return 'markup ("<" or ">"), which can’t be part of a name';
  return name.length > 200 ? 'longer than 200 characters' : undefined;
}

/** A remark as it is kept: lines and tabs stay, other hidden characters go. */
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

/** Reads a saved file and checks its form, but not whether it fits this version of the library. */
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

/** Which sides of a message have changed since they were read. */
export const changedSince = (
  read: MessageHashes,
  now: MessageHashes,
): ('English' | 'translation')[] => [
  ...(read.source === now.source ? [] : (['English'] as const)),
  ...(read.target === now.target ? [] : (['translation'] as const)),
];
