import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { openPage } from '../built/pages.js';

describe('a link to an answer on a page whose script runs late', () => {
  /** Opens a page with the hash of an answer. The test starts the script with `run`. */
  async function lateScript() {
    const page = await openPage('late-script.html#iort-faq-awake');
    const run = async () => {
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/cdn/iort.js';
      const ready = new Promise((resolve) => page.document.addEventListener('iort-ready', resolve));
      page.document.body.append(script);
      await ready;
      const frame = () => new Promise((resolve) => page.requestAnimationFrame(resolve));
      await frame();
      await frame();
    };
    const isOpen = () =>
      page.document
        .querySelector('iort-faq')!
        .shadowRoot!.querySelector<HTMLDetailsElement>('#iort-faq-awake')!.open;
    return { page, run, isOpen };
  }

  it('opens the answer if the reader has done nothing yet', async () => {
    const { run, isOpen } = await lateScript();
    await run();
    await until(isOpen);
  });

  it('does not open the answer if the reader has scrolled', async () => {
    const { page, run, isOpen } = await lateScript();
    page.scrollTo(0, 900);
    await run();
    expect(isOpen()).to.equal(false);
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  it('does not open the answer of a late widget if the reader has typed into another widget', async () => {
    const { page, run, isOpen } = await lateScript();
    const faq = page.document.querySelector('iort-faq')!;
    const candidacy = page.document.createElement('iort-candidacy-factors');
    faq.replaceWith(candidacy);
    await run();
    const field = candidacy.shadowRoot!.querySelector('#own')!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'W', bubbles: true, composed: true }));
    const ready = new Promise((resolve) => faq.addEventListener('iort-ready', resolve));
    page.document.body.append(faq);
    await ready;
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(isOpen()).to.equal(false);
  });

  it('does not open the answer if the reader has scrolled a box of the page', async () => {
    const { page, run, isOpen } = await lateScript();
    const box = page.document.createElement('main');
    box.style.cssText = 'height: 300px; overflow: auto';
    const tall = page.document.createElement('div');
    tall.style.height = '2000px';
    box.append(tall, page.document.querySelector('iort-faq')!);
    page.document.body.append(box);
    box.scrollTop = 200;
    await run();
    expect(isOpen()).to.equal(false);
    expect(box.scrollTop).to.equal(200);
  });

  it('does not open the answer if the reader has scrolled after the browser went to the fallback', async () => {
    const { page, run, isOpen } = await lateScript();
    const faq = page.document.querySelector('iort-faq')!;
    faq.innerHTML =
      '<div style="height: 1500px"></div><p id="iort-faq-awake">Will I be awake?</p><div style="height: 1500px"></div>';
    page.document.getElementById('iort-faq-awake')!.scrollIntoView();
    await hashFollowedAgain(page);
    page.scrollBy(0, -700);
    await run();
    expect(isOpen()).to.equal(false);
  });

  it('leaves the reader at the same place if the text is not much longer than the rest of the page', async () => {
    const { page, run } = await lateScript();
    const faq = page.document.querySelector('iort-faq')!;
    page.history.replaceState(null, '', '#main');
    faq.innerHTML = '<div style="height: 1500px">Plain text</div>';
    page.document.body.replaceChildren(faq);
    page.scrollTo(0, 400);
    await run();
    expect(page.scrollY).to.equal(400);
  });

  /** Waits until Firefox has scrolled to the hash once more, which it does if the target appears late. */
  async function hashFollowedAgain(page: Window): Promise<void> {
    const frame = () => new Promise((resolve) => page.requestAnimationFrame(resolve));
    for (let count = 0; count < 3; count += 1) await frame();
  }

  /** Gives the page a box that scrolls below a header, in place of the window. */
  function scrollingBox(page: Window, faq: Element): HTMLElement {
    const { body } = page.document;
    const box = page.document.createElement('main');
    body.style.margin = '0';
    box.style.cssText = 'margin-top: 60px; height: 500px; overflow: auto';
    faq.innerHTML =
      '<div style="height: 1500px"></div><p id="iort-faq-awake">Will I be awake?</p><div style="height: 1500px"></div>';
    box.append(faq);
    body.replaceChildren(box);
    page.document.getElementById('iort-faq-awake')!.scrollIntoView();
    return box;
  }

  it('does not open the answer if the reader has scrolled a box after the browser went to the fallback in it', async () => {
    const { page, run, isOpen } = await lateScript();
    const box = scrollingBox(page, page.document.querySelector('iort-faq')!);
    await hashFollowedAgain(page);
    box.scrollTop += 700;
    await run();
    expect(isOpen()).to.equal(false);
  });

  it('opens the answer if only the browser has scrolled, to the fallback in a box', async () => {
    const { page, run, isOpen } = await lateScript();
    scrollingBox(page, page.document.querySelector('iort-faq')!);
    await run();
    await until(isOpen);
  });

  it('opens the answer if only the browser has scrolled, to the fallback', async () => {
    const { page, run, isOpen } = await lateScript();
    const faq = page.document.querySelector('iort-faq')!;
    faq.innerHTML =
      '<div style="height: 1500px"></div><p id="iort-faq-awake">Will I be awake?</p><div style="height: 1500px"></div>';
    page.document.getElementById('iort-faq-awake')!.scrollIntoView();
    await run();
    await until(isOpen);
  });

  it('opens the answer only once, even if the widget is replaced later', async () => {
    const { page, run, isOpen } = await lateScript();
    await run();
    await until(isOpen);
    page.scrollTo(0, 0);
    const second = page.document.createElement('iort-faq');
    const ready = new Promise((resolve) => second.addEventListener('iort-ready', resolve));
    page.document.querySelector('iort-faq')!.replaceWith(second);
    await ready;
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(second.shadowRoot!.querySelector<HTMLDetailsElement>('#iort-faq-awake')!.open).to.equal(
      false,
    );
  });
});
