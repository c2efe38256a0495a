import { toggleTerm } from './term.js';

/** What a reader can use in a widget. */
const CONTROLS = 'details, summary, button, input, textarea, a, [tabindex]';

type Control = HTMLElement &
  Partial<HTMLInputElement & HTMLAnchorElement & Pick<HTMLDetailsElement, 'open'>>;

const controlsIn = (root: ShadowRoot): Control[] => [...root.querySelectorAll<Control>(CONTROLS)];

/** What a control is for, wherever it stands and in whatever language. */
const purposeOf = (control: Control): string =>
  [
    control.closest('details, section')?.id,
    control.localName,
    control.id,
    control.href,
    JSON.stringify(control.dataset),
  ].join();

/** Whether a term is explained. */
const isExplained = (control: Control): boolean => control.getAttribute('aria-expanded') === 'true';

/**
 * Notes what a reader has done with the controls of a text: which has the focus, what was opened,
 * typed, ticked and explained.
 * @returns a function that does the same with those that have taken their place
 */
export function useOf(root: ShadowRoot): () => void {
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
      // Of several that are for the same, the one in the same place.
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
