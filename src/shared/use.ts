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
    JSON.stringify(control.dataset),
  ].join();

/** Whether a term's explanation is open. */
const isExplained = (control: Control): boolean => control.getAttribute('aria-expanded') === 'true';

/**
 * Notes the state of a text's controls: which has the focus, which are open, filled in or ticked, and
 * which terms are explained.
 * @returns a function that restores that state in the controls of a new text
 */
export function saveControls(root: ShadowRoot): () => void {
  const focused = root.activeElement;
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
    for (const [index, old] of before.entries()) {
      if (root.contains(old) || !isUsed(old)) continue;
      // Of several controls with the same purpose, take the one at the same place among them.
      const purpose = purposes[index];
      const place = purposes.slice(0, index).filter((other) => other === purpose).length;
      const control = controlsIn(root).filter((each) => purposeOf(each) === purpose)[place];
      if (!control) continue;
      if (old.open) control.open = true;
      if (isExplained(old) && !isExplained(control)) toggleTerm(control);
      if (old.type === 'text') control.value = old.value ?? '';
      if (old.checked && !control.checked) {
        control.checked = true;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      if (old !== focused) continue;
      control.focus({ preventScroll: true });
      if (old.type === 'text') control.setSelectionRange?.(selectionStart ?? 0, selectionEnd ?? 0);
    }
  };
}
