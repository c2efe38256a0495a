import type { Answers } from '../model/answers.js';
import { cards, find, idOf, tickOf } from './find.js';

type Shows = (card: HTMLElement, answers: Answers) => boolean;

/** Which cards are shown for each choice of the page. */
const choices: Readonly<Record<string, Shows>> = {
  all: () => true,
  awaits: ({ dataset }) => dataset.state !== 'signed',
  changed: ({ dataset }) => dataset.state === 'changed',
  held: ({ classList }) => classList.contains('held'),
  open: (card, { agreed }) => !agreed.has(idOf(card)),
  remarks: (card, { remarks }) => remarks.has(idOf(card)),
};

const isOther = ({ classList }: HTMLElement) => classList.contains('other');

/** Whether the sheet asks for a tick on a card: on a clinician’s sheet only for statements. */
const isAsked = (card: HTMLElement): boolean =>
  !isOther(card) || !document.body.classList.contains('quiet');

const levelOf = ({ localName }: Element): number => Number(/^h([1-6])$/.exec(localName)?.[1] ?? 9);

/** Hides headings under which nothing is shown. */
function hideEmptyHeadings(part: Element): void {
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

/** Shows the cards that are chosen, under the headings that they need. */
export function filter(answers: Answers): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name="show"]:checked');
  const name = chosen?.value ?? 'all';
  const isAll = name === 'all';
  for (const card of cards())
    card.hidden = !isAll && !(isAsked(card) && choices[name]?.(card, answers));
  for (const again of document.querySelectorAll<HTMLElement>('.again')) again.hidden = !isAll;
  for (const part of document.querySelectorAll('.group')) hideEmptyHeadings(part);
}

/** Shows the boxes of messages without a claim too, once one of these messages has an answer. */
export function askForOthers({ agreed, remarks, sheet }: Answers): void {
  const box = document.getElementById('others');
  if (!(box instanceof HTMLInputElement) || box.checked) return;
  const counted = new Set(sheet.counted);
  box.checked = [...agreed, ...remarks.keys()].some((id) => !counted.has(id));
  document.body.classList.toggle('quiet', !box.checked);
}

/** Lets the reviewer choose what is shown. */
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

/** Goes to the next box that is not ticked, after the reviewer's place; after the last one, to the first. */
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

/** The card in which the reviewer was last. */
let last: Element | undefined;
document.addEventListener('focusin', ({ target }) => {
  const card = (target as Element).closest('.card');
  if (card) last = target as Element;
});
