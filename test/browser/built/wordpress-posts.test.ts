import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../helpers.js';

/** The HTML of WordPress posts, by writer and by how the tags were written. test/wordpress/ checks these samples. */
type Samples = Record<string, Record<string, string>>;

const NUMBER = '(555) 555-0142';

/** The visible text of a node, including shadow trees. */
function visibleText(node: Node): string {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
    const range = node.ownerDocument!.createRange();
    range.selectNode(node);
    return range.getClientRects().length > 0 ? (node.textContent ?? '') : '';
  }
  const { shadowRoot } = node as Element;
  return [...(shadowRoot ? [shadowRoot] : []), ...node.childNodes].map(visibleText).join(' ');
}

/** Opens a page with the built script and some pieces of HTML, each in its own section. */
async function open(pieces: string[]): Promise<HTMLElement[]> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="posts" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <script type="module" src="${location.origin}/dist/cdn/iort.js"></script></head>
    <body>${pieces.map((piece) => `<section class="post">${piece}</section>`).join('')}</body></html>`;
  await loaded;
  return [...frame.contentDocument!.querySelectorAll<HTMLElement>('.post')];
}

/** Whether a widget in a post shows its text, or the post has no widget. */
const isReady = (post: HTMLElement): boolean =>
  !post.querySelector('iort-side-effects, [data-iort]') ||
  visibleText(post).includes('About this information');

describe('the HTML that WordPress makes of a post with the hospital’s phone number', () => {
  let samples: Samples;
  before(async () => {
    samples = await (await fetch('/test/wordpress/autop-samples.json')).json();
  });

  for (const writer of [
    'an administrator, classic',
    'an administrator, HTML block',
    'an author, classic',
    'an author, HTML block',
  ]) {
    it(`shows the number to readers in a post of ${writer}`, async () => {
      const ways = Object.entries(samples[writer]!);
      const posts = await open(ways.map(([, piece]) => piece));
      expect(posts).to.have.length(ways.length);
      await until(() => posts.every(isReady), 'all widgets show their text');
      const unseen = ways.filter((_, index) => !visibleText(posts[index]!).includes(NUMBER));
      expect(unseen.map(([way]) => way)).to.deep.equal([]);
    });
  }
});
