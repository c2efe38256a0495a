/** Finds an element of the sheet by its id. The build has written the element, so it exists. */
export const find = <E extends HTMLElement = HTMLElement>(id: string): E =>
  document.getElementById(id) as E;

/** The cards of the sheet, in page order. */
export const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.card')];

/** The id of the message on a card. */
export const idOf = (card: HTMLElement): string => card.dataset.id ?? '';

/** The checkbox with which a reviewer agrees; undefined if the message can't be signed off yet. */
export const tickOf = (card: HTMLElement) =>
  card.querySelector<HTMLInputElement>('.agree input') ?? undefined;

/** The field for a remark on a card. */
export const remarkOf = (card: HTMLElement) =>
  card.querySelector('textarea') as HTMLTextAreaElement;

/** Makes an element with a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Today's date in the reviewer's time zone, as an ISO date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
