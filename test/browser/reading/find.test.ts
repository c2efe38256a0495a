import { expect, fixture, html } from '@open-wc/testing';
import { press } from '../../support/commands.js';

/**
 * A test driver can't use a browser's find bar. A link with a text fragment makes the browser search the page
 * in the same way: it searches closed answers too, and opens the answer that has the words.
 */
// WebKitGTK finds only words that were in the page before any script ran.
const followsFragments = /Chrome|Firefox/.test(navigator.userAgent);

(followsFragments ? describe : describe.skip)('the browser’s search for a text fragment', () => {
  it('finds words in a closed answer, and opens it', async () => {
    const words = encodeURIComponent('you are in a very deep sleep');
    const open = () => window.open(`/test/pages/find.html#:~:text=${words}`, '_blank', 'noopener');
    const channel = new BroadcastChannel('find');
    const found = new Promise((resolve) => (channel.onmessage = ({ data }) => resolve(data)));
    const button = await fixture<HTMLButtonElement>(
      html`<button type="button" @click=${open}>Open</button>`,
    );
    button.focus();
    // Browsers follow text fragments only after an action of the reader.
    await press('Enter');
    expect(await found).to.deep.equal({ id: 'iort-faq-awake', open: true });
    channel.close();
  });
});
