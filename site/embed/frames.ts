/** The frames of a page that show a widget. */
import { builtIn } from '../../src/page/built-in.js';
import { canBeShown } from '../../src/page/reveal.js';

/** The file of a frame page, named by widget and language. */
const FILE = /\/(iort-[a-z-]+)\.[\w-]+\.html$/;

const folderOf = (address: string): string => new URL('.', address).href;

/** The address of the parent script, and of the frame pages beside it. */
const script = builtIn(document, 'currentScript');
const home = script instanceof HTMLScriptElement && script.src;

/** Whether a frame shows a page beside the parent script. Some editors drop the marker, so this is checked too. */
const isNeighbour = ({ src }: HTMLIFrameElement): boolean =>
  !!home &&
  URL.canParse(src) &&
  FILE.test(new URL(src).pathname) &&
  folderOf(src) === folderOf(home);

/** All frames with a widget, in page order. A frame with `srcdoc` is never one of ours. */
export const frames = (): HTMLIFrameElement[] =>
  [...builtIn(document, 'querySelectorAll')<HTMLIFrameElement>('iframe[src]:not([srcdoc])')].filter(
    (frame) => 'iortFrame' in frame.dataset || isNeighbour(frame),
  );

/** The origin of a frame's document; `null` if a sandbox takes its origin away. */
export function originOf(frame: HTMLIFrameElement): string {
  const { sandbox, src } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  // A page in a sandbox passes the sandbox on to its frames.
  return isOpaque || origin === 'null' || !URL.canParse(src) ? 'null' : new URL(src).origin;
}

/** The first frame whose widget, or a part of it, has this id; preferably one that can be shown. */
export function frameFor(id: string): HTMLIFrameElement | undefined {
  const all = frames().filter(({ src }) => {
    const widget = URL.canParse(src) && FILE.exec(new URL(src).pathname)?.[1];
    return widget && `${id}-`.startsWith(`${widget}-`);
  });
  return all.find(canBeShown) ?? all[0];
}
