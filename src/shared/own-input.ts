/** Events of pressing the mouse or a key, typing, ticking, copying, pasting or dropping in a control. */
const inputEvents = [
  // Some pages cancel these three events everywhere but in their own fields, against copying or for gestures. Then the
  // widget's field gets no focus.
  'mousedown',
  'pointerdown',
  'touchstart',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput', // WebKit and Chromium fire this in addition to `beforeinput`
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
];

/** Controls into which readers type, or which the space bar ticks. */
const TYPED = 'input, textarea';

/** Controls that Enter presses. The space bar presses them too, except links. */
const PRESSED = 'button, summary, a';

/** Whether a key may be a shortcut of the page or the browser, even in a field. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^(Escape|Tab|F\d+)$/.test(key) || metaKey || (ctrlKey && !altKey); // Ctrl+Alt types characters on many keyboards

/** Whether an event comes from a control of the widget and is meant for that control. */
function isOwn(event: Event, root: Node): boolean {
  const { key = '' } = event as Partial<KeyboardEvent>; // only events of keys have a key
  const target = event.target as Element;
  if (target.getRootNode() !== root) return false; // a control of the page, in a slot
  if (target.matches(TYPED)) return !key || !isForPage(event as KeyboardEvent);
  return /^(Enter| )$/.test(key) && target.matches(PRESSED);
}

/**
 * Stops the events of keys and input in the controls of a widget, except keys such as Tab and Escape, so that
 * they don't bubble into the page.
 * Outside the shadow root, these events seem to come from the widget itself. So the page's shortcuts would not
 * know that the reader types in a field. Besides, the input is private.
 * A page that listens in the capture phase still gets the events.
 */
export function keepInput(root: ShadowRoot): void {
  for (const type of inputEvents) {
    const keep = (event: Event) => {
      if (isOwn(event, root)) event.stopPropagation();
    };
    root.addEventListener(type, keep, { passive: true }); // so that touches never wait for it
  }
}
