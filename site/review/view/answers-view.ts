import type { Answers } from '../model/answers.js';
import { isDay } from '../../../src/shared/day.js';
import { nameProblem } from '../model/review-file.js';
import { cards, find, idOf, remarkOf, tickOf, today } from './find.js';

/** Makes the field of a remark as high as its text. Also copies the text into the element that is printed. */
function fit(field: HTMLTextAreaElement): void {
  const paper = field.parentElement?.querySelector('.on-paper');
  if (paper) paper.textContent = field.value;
  field.rows = Math.max(1, field.value.split('\n').length, Math.ceil(field.value.length / 60));
}

/** Sentences that say what is wrong with name and date. Empty if nothing is wrong. */
function whoProblem({ reviewer, date }: Answers): string {
  const name = nameProblem(reviewer);
  const parts = [
    ...(name ? [`Name: ${name}.`] : []),
    ...(isDay(date) ? [] : ['Date: when did you read the text?']),
    ...(isDay(date) && date > today() ? ['Date: it is in the future.'] : []),
  ];
  return parts.length > 0
    ? `${parts.join(' ')} As long as this is not corrected, the file can be opened here, but the project can’t use it.`
    : '';
}

/** Sets a text only if it differs, because screen readers announce every change. */
function setText(id: string, text: string): void {
  const place = find(id);
  if (place.textContent !== text) place.textContent = text;
}

/** Shows the progress, problems with name and date, and the name and date for the printed signature. */
export function showProgress(answers: Answers): void {
  const { counted, role } = answers.sheet;
  const ticked = counted.filter((id) => answers.agreed.has(id)).length;
  const what = role === 'clinician' ? 'statements' : 'messages';
  const remarks = answers.remarks.size;
  const remarked = remarks === 1 ? '1 remark' : `${remarks} remarks`;
  setText('progress', `${ticked} of ${counted.length} ${what} ticked, ${remarked}`);
  setText('who-problem', answers.isEmpty ? '' : whoProblem(answers));
  setText('signed-name', answers.reviewer);
  setText('signed-date', answers.date);
}

/** Puts the answers into the fields, except the field in which the reviewer is typing. */
export function showAnswers(answers: Answers): void {
  const set = (
    field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
    value: string,
  ) => {
    if (field !== document.activeElement || field instanceof HTMLSelectElement) field.value = value;
  };
  set(find<HTMLInputElement>('reviewer'), answers.reviewer);
  set(find<HTMLInputElement>('date'), answers.date);
  const role = document.getElementById('clinical-role');
  if (role instanceof HTMLSelectElement) {
    set(role, answers.clinicalRole);
    answers.clinicalRole = role.value; // a role that the field doesn't offer counts as none
  }
  for (const card of cards()) {
    const id = idOf(card);
    const tick = tickOf(card);
    if (tick) tick.checked = answers.agreed.has(id);
    const remark = remarkOf(card);
    set(remark, answers.remarks.get(id) ?? '');
    fit(remark);
  }
  showProgress(answers);
}

/**
 * Stores each entry of a reviewer in the answers.
 * @param changed called after each entry
 */
export function takeAnswers(answers: Answers, changed: () => void): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const card = target.closest<HTMLElement>('.card');
    if (card && target instanceof HTMLInputElement) answers.agree(idOf(card), target.checked);
    else if (card && target instanceof HTMLTextAreaElement) {
      answers.remark(idOf(card), target.value);
      fit(target);
    } else if (target.id === 'reviewer') answers.reviewer = (target as HTMLInputElement).value;
    else if (target.id === 'date') answers.date = (target as HTMLInputElement).value;
    else if (target.id === 'clinical-role')
      answers.clinicalRole = (target as HTMLSelectElement).value;
    else return;
    changed();
  });
}
