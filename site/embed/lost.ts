import { warnOnce } from '../../src/diagnostics/console.js';
import { reportQuotes } from '../../src/diagnostics/quotes.js';
import { urlOf } from '../../src/page/address.js';
import { builtIn } from '../../src/page/built-in.js';
import { reportMisplacedSetting } from '../../src/shared/site-settings.js';
import { NUMBER_ATTRIBUTE } from '../../src/slots/names.js';
import { dataAttributes } from './messages.js';

/**
 * Reports words of the hospital that a frame does not show, because they are in the wrong place: in an attribute with a
 * wrong name (`phone`, `data-tel`), in the frame's address, in typographic quotes, between the frame's tags, or in a
 * setting outside of the page's head. Browsers end the head at the first element that belongs in the body, such as the
 * picture of a tag manager. What follows `<iframe … />` is text between the tags, as a frame can't close itself.
 */
export function reportLost(frame: HTMLIFrameElement): void {
  reportQuotes(frame);
  builtIn(document, 'querySelectorAll')('meta').forEach(reportMisplacedSetting);
  if (/(?:^|>)[^<]*\d{3}|<\/body/i.test(frame.innerHTML)) {
    warnOnce(
      '<iframe>: nothing between its tags is shown; write data-phone="…", and close it with </iframe>',
    );
  }
  const query = urlOf(frame.src)?.searchParams ?? [];
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
