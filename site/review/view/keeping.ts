import type { Answers } from '../model/answers.js';
import { parseReviewFile, type ReviewFile } from '../model/review-file.js';
import { element, find } from './find.js';

/** The browser's local storage; undefined if the page can't use it. */
function storageOf(): Storage | undefined {
  try {
    localStorage.setItem('iort-review', '1');
    localStorage.removeItem('iort-review');
    return localStorage;
  } catch {
    return undefined;
  }
}

const NOTHING_KEPT =
  'This browser can’t keep your entries: save the file before you close this page, or they are lost.';

const read = (text: string | null): ReviewFile | undefined => {
  const parsed = text === null ? undefined : parseReviewFile(text);
  return parsed && 'file' in parsed ? parsed.file : undefined;
};

/** Keeps the entered answers in the browser's local storage. */
export class Keeping {
  readonly #storage = storageOf();
  readonly #prefix: string;
  readonly #key: string;
  /** Whether the page can be closed without losing answers. */
  #isSafe = true;

  constructor(readonly answers: Answers) {
    const { locale, role, id } = answers.sheet;
    this.#prefix = `iort-review/${locale}/${role}/`;
    this.#key = this.#prefix + id;
    if (!this.#storage) find('kept').textContent = NOTHING_KEPT;
    addEventListener('beforeunload', (event) => {
      if (!this.#isSafe) event.preventDefault();
    });
  }

  /** Restores the stored answers. */
  restore(): void {
    const file = read(this.#storage?.getItem(this.#key) ?? null);
    if (file) this.answers.open(file);
  }

  /** Stores the current answers. */
  keep(): void {
    try {
      if (!this.#storage) throw new Error('none');
      if (this.answers.isEmpty) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify(this.answers.toFile()));
      this.#isSafe = true;
    } catch {
      find('kept').textContent = NOTHING_KEPT;
      this.#isSafe = false;
    }
  }

  /** Notes that the current answers were saved as a file, so that closing the page needs no warning. */
  saved(): void {
    this.#isSafe = true;
  }

  /**
   * Takes over answers that change in another tab with the same sheet.
   * @param changed called after the answers have changed
   */
  follow(changed: () => void): void {
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== this.#key) return;
      const file = read(newValue);
      this.answers.clear();
      if (file) this.answers.open(file);
      changed();
    });
  }

  /**
   * Offers to add stored answers from sheets with other words, such as sheets of an older version. The stored answers of
   * those sheets are not deleted.
   * @param open adds the answers of a sheet to this sheet
   */
  offerOthers(open: (file: ReviewFile) => void): void {
    const keys = this.#storage ? Object.keys(this.#storage) : [];
    for (const key of keys.sort()) {
      if (!key.startsWith(this.#prefix) || key === this.#key) continue;
      const file = read(this.#storage?.getItem(key) ?? null);
      if (!file) continue;
      const { reviewer, date, library, answers } = file;
      const count = Object.keys(answers).length;
      const note = element(
        'p',
        `This browser keeps ${count} ${count === 1 ? 'answer' : 'answers'} of ${reviewer || 'somebody'}${date && `, ${date}`}, from a sheet with other words (library ${library}). `,
      );
      const take = element('button', 'Add them here');
      take.type = 'button';
      take.addEventListener('click', () => {
        note.remove();
        open(file);
      });
      note.append(take);
      find('result').append(note);
    }
  }
}
