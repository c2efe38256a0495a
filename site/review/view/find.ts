/** An element of the sheet, written by the build. */
export const find = <E extends HTMLElement = HTMLElement>(id: string): E =>
  document.getElementById(id) as E;

/** The cards of the sheet, in its order. */
export const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.card')];

/** Id of the message of a card. */
export const idOf = (card: HTMLElement): string => card.dataset.id ?? '';

/** The box by which a reviewer agrees to a message; none if it can't be signed off yet. */
export const tickOf = (card: HTMLElement) =>
  card.querySelector<HTMLInputElement>('.agree input') ?? undefined;

/** The field for a remark on a message. */
export const remarkOf = (card: HTMLElement) =>
  card.querySelector('textarea') as HTMLTextAreaElement;

/** An element with text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Today, where the reviewer is, as an ISO date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
