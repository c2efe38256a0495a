import { expect, fixture, html } from '@open-wc/testing';
import { isShown, until } from '../helpers.js';
import { openLink } from './builder.js';

/** Opens the page of the builder with other HTML in place of its script. */
async function openWithoutScript(): Promise<Document> {
  const page = await (await fetch('/dist/builder/index.html')).text();
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page under test"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page
    .replace(/<script.*?<\/script>/s, '')
    .replace('<head>', '<head><base href="/dist/builder/" />');
  await loaded;
  return frame.contentDocument!;
}

const note = (page: Document) => page.querySelector<HTMLElement>('embed-builder + .wrap')!;

describe('the page of the builder', () => {
  it('says what to do if the builder does not start, as in a page opened from a file', async () => {
    const page = await openWithoutScript();
    await until(
      () => note(page).checkVisibility({ visibilityProperty: true }),
      'the note is shown',
    );
    expect(note(page).innerText).to.contain('a web server');
  });

  it('does not show that note beside the builder', async () => {
    const builder = await openLink();
    expect(isShown(note(builder.document))).to.equal(false);
  });
});
