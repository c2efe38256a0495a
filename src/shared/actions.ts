import { warnOnce } from '../diagnostics/console.js';

/**
 * The code that runs when a reader uses a control of a widget: presses a button, ticks a box, presses Enter
 * in a field, or follows a link inside the widget. The code may throw or reject if the page has broken a
 * function that the code needs.
 */
export type Action = (control: HTMLElement) => void | Promise<void>;

/**
 * Actions by name. A control names its action in `data-do`. A field names the action of the Enter key in
 * `data-enter`.
 */
export type Actions = Readonly<Record<string, Action>>;

/** Whether a click opens a link in another tab or window, or downloads the page behind it. */
const leadsElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;

/** Runs an action. If it fails, nothing is thrown into the page, and a console line names the action. */
async function run(name: string, action: Action | undefined, control: HTMLElement): Promise<void> {
  try {
    await action?.(control);
  } catch (error) {
    warnOnce(`the control "${name}" does not work on this page: ${String(error)}`);
  }
}

/**
 * Handles the controls of a shadow root with one listener for each kind of event. So controls that were
 * rendered on a server work too.
 * @param actions returns the actions; called at each use
 */
export function handleControls(root: ShadowRoot, actions: () => Actions): void {
  const handle = (event: Event, controls: string, name: 'do' | 'enter'): void => {
    const control = (event.target as Element).closest<HTMLElement>(controls);
    if (control?.getRootNode() !== root) return; // a control of the page, in a slot
    if (control.localName === 'a') {
      if (leadsElsewhere(event as MouseEvent)) return;
      event.preventDefault(); // the page's address stays as it is
    }
    const action = control.dataset[name] ?? '';
    void run(action, actions()[action], control);
  };
  root.addEventListener('click', (event) => handle(event, 'button[data-do], a[data-do]', 'do'));
  root.addEventListener('change', (event) => handle(event, 'input[data-do]', 'do'));
  root.addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !isComposing) handle(event, 'input[data-enter]', 'enter');
  });
}
