import { inText } from '../shared/escape.js';
import type { Run } from '../shared/term.js';
import { LEFT_TO_RIGHT, turnsNumbers } from '../slots/in-order.js';

/** The pieces of a text as HTML. A telephone number is a link. */
export function runsHtml(runs: readonly Run[]): string {
  const mark = turnsNumbers(runs.map(({ text }) => text).join('')) ? LEFT_TO_RIGHT : '';
  return runs
    .map(({ text, dial }) =>
      dial ? `<a dir="ltr" href="tel:${dial}">${mark}${inText(text)}</a>` : inText(text),
    )
    .join('');
}
