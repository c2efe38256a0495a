import type { Subject } from './subject.js';
import { plainHtml, widgets } from './words.js';

const resize = `<script>
addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data;
});
</script>`;

const framed = (html: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>IORT</title><body>${html}
<script>new ResizeObserver(() => parent.postMessage(document.documentElement.scrollHeight, '*')).observe(document.body)</script>
</body></html>`;

/** A frame for each widget, as high as the page in it. */
export const iframe: Subject = {
  name: 'iframe embed',
  locale: 'en',
  head: resize,
  markup: (widget) =>
    `<iframe title="${widget}" src="/frame-${widget}.html" width="100%"></iframe>`,
  end: '',
  files: Object.fromEntries(
    widgets.map((widget) => [`/frame-${widget}.html`, framed(plainHtml(widget))]),
  ),
};
