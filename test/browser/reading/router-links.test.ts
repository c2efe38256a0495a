import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, itWithNavigation, linkFollowed, mount, until } from '../helpers.js';

/**
 * Adds the FAQ and a link to one of its answers to the page.
 * @param route handles clicks on the link, as a router of the page would
 * @returns the answer and the link
 */
async function answerAndLink(route: (link: HTMLAnchorElement) => void | Promise<void>) {
  const element = await mount('<iort-faq></iort-faq>');
  const link = document.createElement('a');
  link.href = '#iort-faq-awake';
  link.textContent = 'Will I be awake?';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void route(link);
  });
  document.body.append(link);
  afterThis(() => {
    link.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
  return { details: all<HTMLDetailsElement>(element, '#iort-faq-awake')[0]!, link };
}

describe('a link to an answer, if a router of the page handles the click,', () => {
  it('works if the router sets the address at once', async () => {
    const { details, link } = await answerAndLink(({ hash }) =>
      Promise.resolve().then(() => history.pushState(null, '', hash)),
    );
    link.click();
    await until(() => details.open);
  });

  for (const [when, soon] of [
    ['at once', (act: () => void) => act()],
    ['when it has rendered', (act: () => void) => setTimeout(act)],
  ] as const)
    it(`scrolls to the answer if the router sets the address and scrolls to the top of the page ${when}`, async () => {
      let isAtTop = false;
      const { details, link } = await answerAndLink(({ hash }) => {
        history.pushState(null, '', hash);
        soon(() => {
          scrollTo(0, 0);
          isAtTop = true;
        });
      });
      const room = document.createElement('div');
      room.style.height = '200vh';
      document.body.prepend(room);
      afterThis(() => room.remove());
      link.click();
      const isInView = () => Math.abs(details.getBoundingClientRect().top) < 2;
      await until(() => isAtTop && details.open && isInView());
    });

  itWithNavigation('works each time if the router sets the same address again', async () => {
    const { details, link } = await answerAndLink(({ hash }) =>
      history.replaceState(null, '', hash),
    );
    for (let times = 0; times < 3; times++) {
      link.click();
      await until(() => details.open);
      details.open = false;
    }
  });

  itWithNavigation(
    'works if the router loads something first, and later changes of the history state don’t open the answer again',
    async () => {
      const { details, link } = await answerAndLink(async ({ hash }) => {
        await fetch(location.href);
        history.pushState(null, '', hash);
      });
      link.click();
      await until(() => details.open);
      details.open = false;
      history.replaceState({ scrolled: 0 }, '', location.href); // routers also do this when the reader has clicked nothing
      await linkFollowed();
      expect(details.open).to.equal(false);
    },
  );

  itWithNavigation('opens nothing if the reader scrolls before the address is set', async () => {
    const { details, link } = await answerAndLink(() => undefined);
    link.click();
    dispatchEvent(new WheelEvent('wheel'));
    await new Promise((resolve) => setTimeout(resolve)); // by then the click is handled
    history.replaceState(null, '', link.hash);
    await linkFollowed();
    expect(details.open).to.equal(false);
  });
});
