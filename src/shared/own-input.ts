/** What is typed, pressed, pasted or ticked in a control. */
const inputEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput', // as WebKit and Chromium tell of letters, too
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
];

/** Controls in which letters, or the space bar, mean something. */
const TYPED = 'input, textarea';

/** Controls that Enter and the space bar press. */
const PRESSED = 'button, summary, a';

/** Whether a key is meant for the page or the browser, in a field too. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Tab' || key === 'Escape' || /^F\d+$/.test(key) || metaKey || (ctrlKey && !altKey); // both together write signs on many keyboards

/** Whether an event belongs to the control of ours that it comes from. */
function isOwn(event: Event, root: Node): boolean {
  const target = event.composedPath()[0] as Element;
  if (target.getRootNode() !== root) return false; // the page's own, in a slot
  const isKey = 'key' in event;
  if (target.matches(TYPED)) return !isKey || !isForPage(event as KeyboardEvent);
  return isKey && /^(Enter| )$/.test((event as KeyboardEvent).key) && target.matches(PRESSED);
}

/**
 * Keeps what a reader types or presses in a widget from the page: to the page's shortcuts it would
 * seem to come from no field at all, and it is nobody's business. Where a page listens before its
 * target does, nothing can be kept from it.
 */
export function keepInput(root: ShadowRoot): void {
  for (const type of inputEvents) {
    root.addEventListener(type, (event) => {
      if (isOwn(event, root)) event.stopPropagation();
    });
  }
}
