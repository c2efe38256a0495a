import { warnOnce } from '../diagnostics/console.js';
import { builtIn } from '../page/built-in.js';

function removeNegative(host: Element): boolean {
  const isNegative = Number(builtIn(host, 'getAttribute')('tabindex')) < 0;
  if (isNegative) builtIn(host, 'removeAttribute')('tabindex');
  return isNegative;
}

const afterFocus = ({ currentTarget }: Event): void => {
  removeNegative(currentTarget as Element);
};

/**
 * Keeps the controls of a widget reachable with the Tab key. If the host of a shadow tree has a negative `tabindex`,
 * browsers skip all that is in the tree. Scripts for skip links give a link's target such a `tabindex` and the focus. Once
 * the focus moves on, the attribute is removed.
 * @param host a widget or placeholder
 */
export function keepInTabOrder(host: Element): void {
  if (removeNegative(host)) {
    warnOnce(
      `<${builtIn(host, 'localName')} tabindex>: removed, as the Tab key would skip the text`,
    );
  }
  builtIn(host, 'addEventListener')('blur', afterFocus); // added once only, as it is the same function
}
