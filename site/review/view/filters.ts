import type { Answers } from '../model/answers.js';
import { cards, find, idOf, tickOf } from './find.js';

type Shows = (card: HTMLElement, answers: Answers) => boolean;

/** For each choice of the reviewer, a function that says whether a card is shown. */
const choices: Readonly<Record<string, Shows>> = {
  all: () => true,
  awaits: ({ dataset }) => dataset.state !== 'signed',
  changed: ({ dataset }) => dataset.state === 'changed',
  held: ({ classList }) => classList.contains('held'),
  open: (card, { agreed }) => !agreed.has(idOf(card)),
  remarks: (card, { remarks }) => remarks.has(idOf(card)),
};

const isOther = ({ classList }: HTMLElement) => classList.contains('other');

/** Whether the sheet asks for a tick on a card. A clinician’s sheet at first asks only for ticks on statements. */
const isAsked = (card: HTMLElement): boolean =>
  !isOther(card) || !document.body.classList.contains('quiet');

const levelOf = ({ localName }: Element): number => Number(/^h([1-6])$/.exec(localName)?.[1] ?? 9);

/** Hides headings under which no card is shown. */
function hideEmptyHeadings(part: Element): void {
  // The level of the next shown element below: 1 to 6 for a heading, 8 for another element, 9 if none is shown.
  let below = 9;
  for (const element of [...part.children].reverse() as HTMLElement[]) {
    const level = levelOf(element);
    if (level === 9) {
      if (!element.hidden) below = 8;
    } else {
      element.hidden = below <= level || below === 9;
      if (!element.hidden) below = level;
    }
  }
}

/** Shows the cards that match the reviewer's choice, and the headings above them. */
export function filter(answers: Answers): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name="show"]:checked');
  const name = chosen?.value ?? 'all';
  const isAll = name === 'all';
  for (const card of cards())
    card.hidden = !isAll && !(isAsked(card) && choices[name]?.(card, answers));
  for (const again of document.querySelectorAll<HTMLElement>('.again')) again.hidden = !isAll;
  for (const part of document.querySelectorAll('.group')) hideEmptyHeadings(part);
}

/** If a message without a claim has an answer, shows the checkboxes of all messages without a claim. */
export function askForOthers({ agreed, remarks, sheet }: Answers): void {
  const box = document.getElementById('others');
  if (!(box instanceof HTMLInputElement) || box.checked) return;
  const counted = new Set(sheet.counted);
  box.checked = [...agreed, ...remarks.keys()].some((id) => !counted.has(id));
  document.body.classList.toggle('quiet', !box.checked);
}

/** Lets the reviewer choose what is shown, and go to the next checkbox that is not ticked. */
export function takeChoices(answers: Answers): void {
  find('evidence').addEventListener('change', ({ target }) => {
    document.body.classList.toggle('no-evidence', !(target as HTMLInputElement).checked);
  });
  document.getElementById('others')?.addEventListener('change', ({ target }) => {
    document.body.classList.toggle('quiet', !(target as HTMLInputElement).checked);
    filter(answers);
  });
  for (const input of document.querySelectorAll('input[name="show"]'))
    input.addEventListener('change', () => filter(answers));
  find('next').addEventListener('click', () => goToNext());
}

/** Moves the focus to the next shown checkbox that is not ticked. After the last one, continues at the first one. */
function goToNext(): void {
  const boxes = cards().flatMap((card) => {
    const tick = !card.hidden && isAsked(card) ? tickOf(card) : undefined;
    return tick && !tick.checked ? [tick] : [];
  });
  const from = last ?? document.body;
  const next =
    boxes.find(
      (box) => box !== from && from.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
    ) ?? boxes[0];
  next?.closest('.card')?.scrollIntoView({ block: 'start' });
  next?.focus({ preventScroll: true });
}

/** The element in a card that last had the focus. */
let last: Element | undefined;
document.addEventListener('focusin', ({ target }) => {
  const card = (target as Element).closest('.card');
  if (card) last = target as Element;
});
