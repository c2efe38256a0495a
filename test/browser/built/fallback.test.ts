import { expect } from '@open-wc/testing';
import { isShown } from '../helpers.js';
import { openPage, openWidgets, type PageWindow } from './pages.js';

const shownFallbacks = (page: PageWindow) =>
  [...page.document.querySelectorAll('.fallback')].filter(isShown);

describe('what stands between the tags', () => {
  it('is shown where scripts don’t run', async () => {
    const page = await openPage('fallback.html', 'allow-same-origin');
    expect(shownFallbacks(page)).to.have.length(4);
  });

  it('is shown where the script can’t be loaded', async () => {
    const page = await openPage('no-script.html');
    expect(isShown(page.document.querySelector('#fallback')!)).to.equal(true);
  });

  it('gives way to the text where the script runs', async () => {
    const page = await openWidgets('fallback.html');
    expect(shownFallbacks(page)).to.be.empty;
  });
});
