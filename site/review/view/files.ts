import type { Answers, Opened } from '../model/answers.js';
import { parseReviewFile, type Parsed, type ReviewFile } from '../model/review-file.js';
import { element, find } from './find.js';

/** Downloads the answers as a file. */
export function saveFile(answers: Answers): void {
  const file = answers.toFile();
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = ['review', file.locale, file.role, file.date].filter(Boolean).join('-') + '.json';
  link.click();
  // A browser that first asks where to save the file may need the address for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const showResult = (...lines: readonly Node[]): void => find('result').replaceChildren(...lines);

const listOf = (items: readonly Node[]): HTMLElement => {
  const list = document.createElement('ul');
  for (const item of items) {
    const entry = document.createElement('li');
    entry.append(item);
    list.append(entry);
  }
  return list;
};

const linkTo = (id: string): HTMLElement => {
  const link = element('a', id);
  link.href = `#m-${id}`;
  return link;
};

/** Shows the result of opening a file. */
function showOpened({ changed, gone, library }: Opened, { sheet }: Answers, what: string): void {
  const lines: Node[] = [element('p', `Opened: ${what}.`)];
  if (library !== sheet.library)
    lines.push(
      element(
        'p',
        `The file was made with library ${library}; this sheet was made with ${sheet.library}.`,
      ),
    );
  if (changed.length > 0) {
    const count = changed.length === 1 ? 'one message' : `${changed.length} messages`;
    lines.push(
      element(
        'p',
        `The words of ${count} have changed since you read them. The file’s ticks there were left out; its remarks were added.`,
      ),
      listOf(changed.map(linkTo)),
    );
  }
  if (gone.length > 0)
    lines.push(
      element(
        'p',
        'These messages are no longer on this sheet. Copy the remarks that you still need:',
      ),
      listOf(gone.map(({ id, remark }) => new Text(remark ? `${id}: ${remark}` : id))),
    );
  showResult(...lines);
}

/**
 * Adds a file to the answers if it fits this sheet, and shows the result.
 * @returns whether the file was added
 */
export function takeOver(answers: Answers, file: ReviewFile, what: string): boolean {
  const refusal = answers.refusal(file);
  if (refusal) showResult(element('p', `Not opened: ${what}: ${refusal}.`));
  else showOpened(answers.open(file), answers, what);
  return !refusal;
}

/**
 * Opens a file that the reviewer has chosen, or shows what is wrong with the file.
 * @returns whether the file was added
 */
export async function openFile(answers: Answers, chosen: File): Promise<boolean> {
  const text = await chosen.text().catch(() => undefined);
  const parsed: Parsed =
    text === undefined ? { problems: ['the browser can’t read it'] } : parseReviewFile(text);
  if ('file' in parsed) return takeOver(answers, parsed.file, chosen.name);
  showResult(
    element('p', `Not opened: ${chosen.name}. Nothing here has changed.`),
    listOf(parsed.problems.map((problem) => new Text(problem))),
  );
  return false;
}
