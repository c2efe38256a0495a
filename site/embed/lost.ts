import { warnOnce } from '../../src/diagnostics/console.js';
import { reportQuotes } from '../../src/diagnostics/quotes.js';
import { NUMBER_ATTRIBUTE } from '../../src/slots/names.js';
import { dataAttributes } from './messages.js';

/**
 * Reports words of the hospital that a frame does not show: in an attribute with a wrong name, such as `phone` or
 * `data-tel`, in the frame's address, or in typographic quotes.
 */
export function reportLost(frame: HTMLIFrameElement): void {
  reportQuotes(frame);
  const query = URL.canParse(frame.src) ? new URL(frame.src).searchParams : [];
  for (const name of [...frame.getAttributeNames(), ...[...query].map(([name]) => name)]) {
    const other = `data-${name.replace(/^data-(iort-)?/, '')}`;
    const meant = dataAttributes.includes(other)
      ? other
      : NUMBER_ATTRIBUTE.test(name) && 'data-phone';
    if (meant && !dataAttributes.includes(name)) {
      warnOnce(`<iframe ${name}>: has no effect; write ${meant}="…" on the frame`);
    }
  }
}
