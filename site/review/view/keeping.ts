import type { Answers } from '../model/answers.js';
import { parseReviewFile, type ReviewFile } from '../model/review-file.js';
import { element, find } from './find.js';

/** The browser's own storage for this page; none where it is switched off. */
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
  'This browser keeps nothing for this page: save the file before you close it, or what you entered is lost.';

const read = (text: string | null): ReviewFile | undefined => {
  const parsed = text === null ? undefined : parseReviewFile(text);
  return parsed && 'file' in parsed ? parsed.file : undefined;
};

/** Keeps answers in the browser while they are entered. */
export class Keeping {
  readonly #storage = storageOf();
  readonly #prefix: string;
  readonly #key: string;
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

  /** Brings back what was entered here before. */
  restore(): void {
    const file = read(this.#storage?.getItem(this.#key) ?? null);
    if (file) this.answers.open(file);
  }

  /** Keeps what is there now. */
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

  /** Says that what is there is in a file. */
  saved(): void {
    this.#isSafe = true;
  }

  /**
   * Follows what is entered in another tab with the same sheet.
   * @param changed is called once it is here too
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
   * Offers what was entered on sheets of other words, such as an older library's; they stay as they are.
   * @param open takes one over
   */
  offerOthers(open: (file: ReviewFile) => void): void {
    const keys = this.#storage ? Object.keys(this.#storage) : [];
    for (const key of keys.sort()) {
      if (!key.startsWith(this.#prefix) || key === this.#key) continue;
      const file = read(this.#storage?.getItem(key) ?? null);
      if (!file) continue;
      const { reviewer, date, library, answers } = file;
      const note = element(
        'p',
        `This browser keeps ${Object.keys(answers).length} answers of ${reviewer || 'somebody'}${date && `, ${date}`}, from a sheet of other words (library ${library}). `,
      );
      const take = element('button', 'Take them over');
      take.type = 'button';
      take.addEventListener('click', () => {
        note.remove();
        open(file);
      });
      note.append(take);
      find('told').append(note);
    }
  }
}
