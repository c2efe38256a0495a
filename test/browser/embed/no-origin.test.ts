import { until } from '../helpers.js';

const files = `${location.origin}/dist/embed`;

/** A page with a frame. The page tells the test when the frame has a title. */
const page = `<!doctype html><script src="${files}/parent.js"></script>
  <iframe src="${files}/iort-faq.en.html" data-iort-frame data-phone="555-0142"></iframe>
  <script>new MutationObserver(() => parent.postMessage('titled', '*'))
    .observe(document.querySelector('iframe'), { attributeFilter: ['title'] })</script>`;

describe('a frame on a page without an origin', () => {
  const around = document.createElement('iframe');
  const messages: unknown[] = [];
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === around.contentWindow) messages.push(data);
  };
  beforeEach(() => {
    messages.length = 0;
    addEventListener('message', hear);
  });
  afterEach(() => {
    removeEventListener('message', hear);
    around.remove();
  });

  for (const [situation, sandbox] of [
    ['the frame itself has an origin, as when the page around it is opened as a file', null],
    ['the frame has no origin either, as in a sandbox', 'allow-scripts'],
  ] as const)
    it(`gets its title${sandbox ? '' : ' and the number'} if ${situation}`, async () => {
      around.removeAttribute('sandbox');
      if (sandbox) around.setAttribute('sandbox', sandbox);
      around.src = `data:text/html,${encodeURIComponent(page)}`;
      document.body.append(around);
      await until(() => messages.includes('titled'), 'the frame has a title');
      if (sandbox) return; // The test can't read a frame without an origin.
      const { document: inside } = around.contentWindow![0]!;
      await until(
        () => inside.querySelector('iort-faq')?.shadowRoot?.querySelector('[href="tel:5550142"]'),
        'the frame shows the number',
      );
    });
});
