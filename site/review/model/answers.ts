import { isDay } from '../../../src/shared/day.js';
import { changedSince, cleanRemark, format, version, type ReviewFile } from './review-file.js';
import { hashesIn, type Sheet } from './sheet.js';

/** The result of opening a file. */
export interface Opened {
  /** Ids of messages whose words have changed since the reviewer read them. The file's remarks on them are added, but no ticks. */
  readonly changed: readonly string[];
  /** Messages that are in the file but not on this sheet, with their remarks. */
  readonly gone: readonly { readonly id: string; readonly remark: string }[];
  /** Version of the library with which the sheet of the file was made. */
  readonly library: string;
}

/** A reviewer's answers on a sheet. */
export class Answers {
  reviewer = '';
  clinicalRole = '';
  /** ISO date. */
  date = '';
  readonly agreed = new Set<string>();
  readonly remarks = new Map<string, string>();

  constructor(readonly sheet: Sheet) {}

  /** Whether nothing was entered, not even a name. */
  get isEmpty(): boolean {
    const { reviewer, clinicalRole, date, agreed, remarks } = this;
    return !reviewer && !clinicalRole && !date && agreed.size === 0 && remarks.size === 0;
  }

  agree(id: string, isAgreed: boolean): void {
    if (isAgreed) this.agreed.add(id);
    else this.agreed.delete(id);
  }

  remark(id: string, text: string): void {
    const remark = cleanRemark(text);
    if (remark) this.remarks.set(id, remark);
    else this.remarks.delete(id);
  }

  clear(): void {
    this.reviewer = this.clinicalRole = this.date = '';
    this.agreed.clear();
    this.remarks.clear();
  }

  /** The content of the file to save. Answers are in the order of the sheet. */
  toFile(): ReviewFile {
    const { library, locale, role, messages } = this.sheet;
    const answered = Object.entries(messages).filter(
      ([id]) => this.agreed.has(id) || this.remarks.has(id),
    );
    return {
      format,
      version,
      library,
      locale,
      role,
      reviewer: this.reviewer.trim(),
      clinicalRole: this.clinicalRole,
      date: this.date,
      answers: Object.fromEntries(
        answered.map(([id, read]) => {
          const remark = this.remarks.get(id);
          return [
            id,
            { ...read, ...(this.agreed.has(id) && { agreed: true }), ...(remark && { remark }) },
          ];
        }),
      ),
    };
  }

  /** Says why a file can't be opened on this sheet; undefined if the file can be opened. */
  refusal({ locale, role, reviewer }: ReviewFile): string | undefined {
    const { sheet } = this;
    if (locale !== sheet.locale) return `it is for the language "${locale}", not "${sheet.locale}"`;
    if (role !== sheet.role)
      return `it is from a ${role}, but this is a sheet for the ${sheet.role}`;
    const here = this.reviewer.trim();
    if (here && reviewer && here !== reviewer)
      return `it is from ${reviewer}, but this sheet has the name ${here}: save this sheet, then press “Start again”`;
    return undefined;
  }

  /**
   * Adds a saved file to the current answers. A second remark on a message is put below the first remark. A name, clinical
   * role or date that is already on the sheet stays.
   */
  open(file: ReviewFile): Opened {
    this.reviewer ||= file.reviewer;
    this.clinicalRole ||= file.clinicalRole;
    // The date field shows only dates. Any other text would be kept while the field looks empty.
    if (isDay(file.date)) this.date ||= file.date;
    const changed: string[] = [];
    const gone: { id: string; remark: string }[] = [];
    for (const [id, answer] of Object.entries(file.answers)) {
      const now = hashesIn(this.sheet, id);
      const { agreed, remark } = answer;
      if (!now) {
        gone.push({ id, remark: remark ?? '' });
        continue;
      }
      if (changedSince(answer, now).length > 0) changed.push(id);
      else if (agreed) this.agreed.add(id);
      if (remark) this.#addRemark(id, remark);
    }
    return { changed, gone, library: file.library };
  }

  #addRemark(id: string, remark: string): void {
    const here = this.remarks.get(id) ?? '';
    // Don't add a remark twice when the same file is opened again.
    if (`\n${here}\n`.includes(`\n${remark}\n`)) return;
    this.remark(id, here ? `${here}\n${remark}` : remark);
  }
}
