import { hostsOf } from '../page/hosts.js';
import { toggleTerm } from './term.js';

/** The elements of a widget that a reader can use. */
const CONTROLS = 'details, summary, button, input, textarea, a, [tabindex]';

type Control = HTMLElement &
  Partial<HTMLInputElement & HTMLAnchorElement & Pick<HTMLDetailsElement, 'open'>>;

const controlsIn = (root: ShadowRoot): Control[] => [...root.querySelectorAll<Control>(CONTROLS)];

/** The purpose of a control, which is the same at any place and in any language. */
const purposeOf = (control: Control): string =>
  [
    control.closest('details, section')?.id,
    control.localName,
    control.id,
    control.href,
    Object.entries(control.dataset),
  ].join();

/** Whether a term's explanation is open. */
const isExplained = (control: Control): boolean => control.getAttribute('aria-expanded') === 'true';

/** The language of the text in a widget. */
const languageOf = (root: ShadowRoot): string | undefined =>
  root.querySelector<HTMLElement>('.root')?.lang;

/** The element between the tags of a widget, or in its placeholder, that has the focus. */
function focusedOutside({ host }: ShadowRoot): Control | undefined {
  for (const place of hostsOf(host)) {
    const { activeElement } = place.getRootNode() as Document;
    if (activeElement !== place && place.contains(activeElement)) return activeElement as Control;
  }
  return undefined;
}

/** Moves the focus to the title of a widget. @returns the title; `null` if the widget shows no text yet */
export function focusTitle(root: ShadowRoot | null): HTMLElement | null {
  const title = root?.querySelector<HTMLElement>('[part~=title]') ?? null;
  if (title) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  return title;
}

/**
 * Moves the focus into a new text, if the text has replaced the element with the focus: to the first visible link with
 * the same address, or else to the title.
 */
function moveFocus(root: ShadowRoot, from: Control): void {
  if (!from.checkVisibility || from.checkVisibility()) return; // older browsers lack this function
  for (const control of controlsIn(root)) {
    if (control.href && control.href === from.href) control.focus({ preventScroll: true });
    if (root.activeElement) return;
  }
  focusTitle(root);
}

/**
 * Notes the state of a text's controls: which has the focus, which are open, filled in or ticked, and
 * which terms are explained. Also notes which element between the tags has the focus.
 * @returns a function that restores that state in the controls of a new text. In another language, it empties the messages
 *   of controls, such as "Link copied."
 */
export function saveControls(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  const outside = focusedOutside(root);
  const language = languageOf(root);
  const { selectionStart, selectionEnd } = (focused ?? {}) as Control;
  const isUsed = (control: Control): unknown =>
    control === focused ||
    isExplained(control) ||
    control.open ||
    control.checked ||
    (control.type === 'text' && control.value);
  const before = controlsIn(root);
  const purposes = before.some(isUsed) ? before.map(purposeOf) : [];
  return () => {
    before.forEach((old, index) => {
      if (root.contains(old) || !isUsed(old)) return;
      // Of several controls with the same purpose, take the one at the same place among them.
      const purpose = purposes[index];
      const place = purposes.slice(0, index).filter((other) => other === purpose).length;
      const control = controlsIn(root).filter((each) => purposeOf(each) === purpose)[place];
      if (!control) return;
      if (old.open) control.open = true;
      if (isExplained(old) && !isExplained(control)) toggleTerm(control);
      if (old.type === 'text') control.value = old.value ?? '';
      if (old.checked && !control.checked) {
        control.checked = true;
        control.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      }
      if (old !== focused) return;
      control.focus({ preventScroll: true });
      if (old.type === 'text') control.setSelectionRange?.(selectionStart ?? 0, selectionEnd ?? 0);
    });
    if (outside) moveFocus(root, outside);
    if (languageOf(root) === language) return;
    for (const status of root.querySelectorAll('.status')) status.textContent = '';
  };
}
