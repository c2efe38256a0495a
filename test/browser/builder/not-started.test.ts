import { expect, fixture, html } from '@open-wc/testing';
import { isShown, until } from '../helpers.js';
import { openLink } from './builder.js';

/** Opens the page of the builder in a frame that runs no scripts. */
async function openWithoutScripts(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" sandbox="allow-same-origin"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/dist/builder/index.html';
  await loaded;
  return frame.contentDocument!;
}

const note = (page: Document) => page.querySelector<HTMLElement>('embed-builder + .wrap')!;

describe('the page of the builder', () => {
  it('says what to do if the builder does not start', async () => {
    const page = await openWithoutScripts();
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
