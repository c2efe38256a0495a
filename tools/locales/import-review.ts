import {
  changedSince,
  nameProblem,
  parseReviewFile,
  type ReviewFile,
} from '../../site/review/model/review-file.js';
import {
  dateProblem,
  hashText,
  isSignedOff,
  roles,
  rolesFor,
  type Ledger,
  type Role,
} from '../content/ledger.js';
import { recordedSignOff, signTexts, type ReviewText } from './sign-off.js';

/** A reviewer's remark about a message. */
export interface Remark {
  readonly id: string;
  /** The text of the message in the reviewed language. */
  readonly text: string;
  readonly remark: string;
}

/** The result of importing a file that was saved on a review sheet. */
export interface Imported {
  readonly file: ReviewFile;
  /** The ledger with the new sign-offs; without new sign-offs, the object that `ledgerOf` returned. */
  readonly ledger: Ledger;
  /** How many messages get a new sign-off. */
  readonly signed: number;
  /** How many messages keep their existing sign-off, because it has the date of the file or a later date. */
  readonly kept: number;
  readonly remarks: readonly Remark[];
}

/** The project's data, with which the file is compared. */
export interface Project {
  /** Version of the library. */
  readonly library: string;
  readonly locales: readonly string[];
  readonly textsOf: (locale: string) => Promise<readonly ReviewText[]>;
  readonly ledgerOf: (locale: string) => Ledger;
}

/** The largest number of problems to list. Further problems are only counted. */
const LINES = 40;

function refuse(problems: readonly string[]): never {
  const more = problems.length - LINES;
  const lines = problems.slice(0, LINES).map((problem) => `  ${problem}`);
  throw new Error(
    [
      'not imported; the ledger is unchanged:',
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

/** The problems of the file's language, role, reviewer and date. */
function headProblems(file: ReviewFile, { locales }: Project): string[] {
  const { locale, role, reviewer, date } = file;
  if (!locales.includes(locale))
    return [`"locale": there is no "${locale}"; there are ${locales.join(', ')}`];
  const isRole = rolesFor(locale).some((known) => known === role);
  const name = nameProblem(reviewer);
  const day = dateProblem(date);
  return [
    ...(isRole
      ? []
      : [
          roles.some((known) => known === role)
            ? `"role": a ${role} can’t sign off ${locale}`
            : `"role": there is no "${role}"; there are ${roles.join(', ')}`,
        ]),
    ...(name ? [`"reviewer": ${name}`] : []),
    ...(day ? [`"date": ${day}`] : []),
  ];
}

const hashesOf = ({ source, target }: ReviewText) => ({
  source: hashText(source),
  ...(target !== undefined && { target: hashText(target) }),
});

/**
 * The problems of the answers: unknown ids, changed words, and texts that can't be signed off yet. If there is a
 * problem, the first line says what to do.
 */
function answerProblems(
  file: ReviewFile,
  texts: ReadonlyMap<string, ReviewText>,
  library: string,
): string[] {
  const problems = Object.entries(file.answers).flatMap(([id, answer]) => {
    const text = texts.get(id);
    if (!text) return [`${id}: no message has this id`];
    const changed = changedSince(answer, hashesOf(text));
    if (changed.length > 0) return [`${id}: these words have changed: ${changed.join(' and ')}`];
    return answer.agreed && text.hindrance ? [`${id}: ${text.hindrance}`] : [];
  });
  if (problems.length === 0) return [];
  const made = `the sheet was made with library ${file.library}, this is ${library}`;
  // The advice comes first, because a long list is cut at its end.
  return [
    `${made}: make a new sheet ("npm run review:sheets"), open this file in it, read what changed, save again`,
    ...problems,
  ];
}

/**
 * Imports a file that a reviewer has saved on a review sheet. If the file has a problem, nothing is imported. A valid
 * sign-off with the date of the file or a later date is kept. A checkbox that is not ticked changes nothing.
 * @param text the content of the file
 * @throws an error that lists the problems of the file
 */
export async function importReview(text: string, project: Project): Promise<Imported> {
  const parsed = parseReviewFile(text);
  if ('problems' in parsed) return refuse(parsed.problems);
  const { file } = parsed;
  const head = headProblems(file, project);
  if (head.length > 0) return refuse(head);
  const texts = new Map((await project.textsOf(file.locale)).map((each) => [each.id, each]));
  const wrong = answerProblems(file, texts, project.library);
  if (wrong.length > 0) return refuse(wrong);

  const role = file.role as Role;
  const { date } = file;
  const reviewer = file.reviewer.trim();
  const ledger = project.ledgerOf(file.locale);
  const answers = Object.entries(file.answers).map(
    ([id, answer]) => [texts.get(id) as ReviewText, answer] as const,
  );
  const agreed = answers.flatMap(([each, answer]) => (answer.agreed ? [each] : []));
  const isKept = (each: ReviewText) =>
    isSignedOff(ledger, role, each.id, each.source, each.target) &&
    (recordedSignOff(ledger, role, each)?.date ?? '') >= date;
  const signed = agreed.filter((each) => !isKept(each));
  return {
    file,
    ledger: signed.length > 0 ? signTexts(ledger, signed, { role, reviewer, date }) : ledger,
    signed: signed.length,
    kept: agreed.length - signed.length,
    remarks: answers.flatMap(([{ id, source, target }, { remark }]) =>
      remark ? [{ id, text: target ?? source, remark }] : [],
    ),
  };
}
