import { toggleTerm } from './term.js';

/** What a reader can use in a widget. */
const CONTROLS = 'summary, button, input, textarea, a';

type Control = HTMLElement & Partial<HTMLInputElement & HTMLAnchorElement>;

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

const isOpen = (control: Control): boolean => control.getAttribute('aria-expanded') === 'true';

/**
 * Notes what a reader has done with the controls of a text: which has the focus, what was typed,
 * ticked and explained.
 * @returns a function that does the same with those that have taken their place
 */
export function useOf(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  const { selectionStart, selectionEnd } = (focused ?? {}) as Control;
  const before = controlsIn(root);
  const used = before
    .filter(
      (control) =>
        control === focused ||
        isOpen(control) ||
        control.checked ||
        (control.type === 'text' && control.value),
    )
    .map((control) => {
      const purpose = purposeOf(control);
      const alike = (other: Control): boolean => purposeOf(other) === purpose;
      return { control, alike, place: before.filter(alike).indexOf(control) };
    });
  return () => {
    for (const { control: old, alike, place } of used) {
      if (root.contains(old)) continue;
      const control = controlsIn(root).filter(alike)[place];
      if (!control) continue;
      if (isOpen(old) && !isOpen(control)) toggleTerm(control);
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
