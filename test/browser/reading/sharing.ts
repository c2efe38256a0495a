import { afterThis } from '../helpers.js';

/** How sharing ends: the reader sends the text, the reader closes the sheet, another sheet is open, or the browser refuses. */
export type Outcome = 'sent' | 'AbortError' | 'InvalidStateError' | 'NotAllowedError';

/**
 * Gives a window a fake share sheet until the test ends.
 * @param outcomes how the calls end, in their order; further calls end with "sent"
 * @param isAllowed what `canShare` returns
 * @returns a list to which the data of each call is added
 */
export function stubShare(
  outcomes: readonly Outcome[] = [],
  isAllowed = true,
  { navigator }: Pick<Window, 'navigator'> = window,
): readonly ShareData[] {
  const shared: ShareData[] = [];
  const share = (data: ShareData) => {
    const outcome = outcomes[shared.push(data) - 1] ?? 'sent';
    return outcome === 'sent' ? Promise.resolve() : Promise.reject(new DOMException('', outcome));
  };
  for (const [name, value] of Object.entries({ share, canShare: () => isAllowed })) {
    const own = Object.getOwnPropertyDescriptor(navigator, name);
    Object.defineProperty(navigator, name, { value, configurable: true });
    afterThis(() => {
      if (own) Object.defineProperty(navigator, name, own);
      else Reflect.deleteProperty(navigator, name);
    });
  }
  return shared;
}
