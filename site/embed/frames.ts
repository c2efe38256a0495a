/** Finds the frames with a widget on a page. */
import { urlOf } from '../../src/page/address.js';
import { builtIn } from '../../src/page/built-in.js';
import { canBeShown } from '../../src/page/reveal.js';

/** The file name of a frame page, which consists of the widget's tag and the language. */
const FILE = /\/(iort-[a-z-]+)\.[\w-]+\.html$/;

const folderOf = (address: string): string | undefined => urlOf('.', address)?.href;

const script = builtIn(document, 'currentScript');
/**
 * The folder of the parent script and the frame pages. Unknown for a module, an inline script, and a script that another
 * script has loaded and runs from a `blob:` address.
 */
const home = script instanceof HTMLScriptElement && folderOf(script.src);

/**
 * Whether a frame's address is that of a frame page in the folder of the parent script. If that folder is not known,
 * only the file name is checked. Some editors drop `data-iort-frame`, so a frame must be recognized by its
 * address too.
 */
const isFramePage = ({ src }: HTMLIFrameElement): boolean =>
  FILE.test(urlOf(src)?.pathname ?? '') && (!home || folderOf(src) === home);

/** All frames with a widget, in page order. A frame with `srcdoc` never shows our frame page. */
export const frames = (): HTMLIFrameElement[] =>
  [...builtIn(document, 'querySelectorAll')<HTMLIFrameElement>('iframe[src]:not([srcdoc])')].filter(
    (frame) => 'iortFrame' in frame.dataset || isFramePage(frame),
  );

/**
 * The origin that a frame's `src` and `sandbox` give to its document; the string `null` if the document has no origin of
 * its own, or if `src` is not valid. A sandbox around the whole page is not considered: the frames of such a page have the
 * page's origin, `null`. A page from a file has the origin `null` too, but its frames can have another origin.
 */
export function originOf(frame: HTMLIFrameElement): string {
  const { sandbox, src } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return (!isOpaque && urlOf(src)?.origin) || 'null';
}

/**
 * The frame with the widget to which an id belongs: `iort-faq-awake` belongs to `iort-faq`. The file name in a frame's
 * address names the frame's widget. Of several such frames, the first one that can be made visible, or else the first
 * one. Undefined if there is no such frame.
 */
export function frameFor(id: string): HTMLIFrameElement | undefined {
  const all = frames().filter(({ src }) => {
    const widget = FILE.exec(urlOf(src)?.pathname ?? '')?.[1];
    return widget && `${id}-`.startsWith(`${widget}-`);
  });
  return all.find(canBeShown) ?? all[0];
}
