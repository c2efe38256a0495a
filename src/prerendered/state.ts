/** What a reader can use in a widget, in the order of its text. */
const CONTROLS = 'summary, button, input, textarea, a';

/** What is open in some text: its disclosures, the explanations of its terms. */
const opened = (root: ShadowRoot): { ids: string[]; notes: number[] } => ({
  ids: [...root.querySelectorAll('details[open]')].map(({ id }) => id),
  notes: [...root.querySelectorAll('[aria-expanded]')].flatMap((term, index) =>
    term.getAttribute('aria-expanded') === 'true' ? index : [],
  ),
});

/**
 * Notes what a reader has done with prerendered text.
 * @returns a function that does the same with what has taken its place
 */
export function stateOf(root: ShadowRoot): () => void {
  const { ids, notes } = opened(root);
  const controls = () => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const focused = controls().indexOf(root.activeElement as HTMLElement);
  const values = [...root.querySelectorAll('input')].map(({ value, checked }) => ({
    value,
    checked,
  }));
  return () => {
    for (const id of ids) {
      const details = root.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id)}`);
      if (details) details.open = true;
    }
    const terms = [...root.querySelectorAll<HTMLElement>('[aria-expanded]')];
    for (const index of notes) terms[index]?.click();
    root.querySelectorAll('input').forEach((input, index) => {
      const { value, checked } = values[index] ?? {};
      if (input.type !== 'checkbox' && value) input.value = value;
      if (checked && !input.checked) input.click();
    });
    controls()[focused]?.focus({ preventScroll: true });
  };
}
