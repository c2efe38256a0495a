/** Helpers for tests of the list of questions. */
import { pageQuestions } from '../../../src/shared/page-questions.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, mount, part, settled, textOf } from '../helpers.js';

/** Mounts the candidacy factors with an empty list. All tests of a file share one page and its list. */
export function mountQuestions(): Promise<IortElement> {
  forgetQuestions();
  return mount('<iort-candidacy-factors></iort-candidacy-factors>');
}

/** Empties the list of the page. */
export function forgetQuestions(): void {
  for (const { id } of pageQuestions.chosen) pageQuestions.pick(id, false);
  while (pageQuestions.own.length > 0) pageQuestions.removeOwn(0);
}

export const boxes = (element: Element) => all<HTMLInputElement>(element, '[type=checkbox]');
export const field = (element: Element) => part(element, 'field') as HTMLInputElement;
export const listed = (element: Element) =>
  all(element, '[part~=my-list] li').map((item) => textOf(item.querySelector('bdi') ?? item));
export const status = (element: Element) =>
  textOf(all(element, '[part~=my-list] > [aria-live]')[0]);
export const button = (element: Element, label: string) =>
  all<HTMLButtonElement>(element, 'button').find((candidate) => textOf(candidate) === label)!;

export async function tick(element: IortElement, index: number): Promise<void> {
  boxes(element)[index]!.click();
  await settled(element);
}

export async function addOwn(element: IortElement, text: string): Promise<void> {
  field(element).value = text;
  button(element, 'Add').click();
  await settled(element);
}

/** Prevents the print dialog: frames of the widget get a fake `print`. @returns the printed documents */
export function stubPrint(element: Element): readonly Document[] {
  const printed: Document[] = [];
  const root = element.shadowRoot!;
  const append = root.append.bind(root);
  root.append = (...nodes) => {
    append(...nodes);
    for (const frame of root.querySelectorAll('iframe')) {
      const page = frame.contentWindow!;
      page.print = () => void printed.push(page.document);
    }
  };
  return printed;
}

/** Makes the browser refuse to print: the `print` of the widget's frame throws. */
export function refusePrint(element: Element): void {
  const root = element.shadowRoot!;
  const append = root.append.bind(root);
  root.append = (...nodes) => {
    append(...nodes);
    root.querySelector('iframe')!.contentWindow!.print = () => {
      throw new Error('refused');
    };
  };
}
