import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, itWithNavigation, until } from '../helpers.js';
import { openPage, type PageWindow } from '../built/pages.js';
import { addFrame, alive, fits, inside, openFrame, openHost, sized, widgetIn } from './frames.js';

const answer = (frame: HTMLIFrameElement, name: string) =>
  all<HTMLDetailsElement>(widgetIn(frame), `#iort-faq-${name}`)[0]!;

function link(page: PageWindow, href: string, place: ParentNode = page.document.body) {
  const element = page.document.createElement('a');
  element.href = href;
  element.textContent = 'Read';
  place.append(element);
  return element;
}

/** The distance of an answer in a frame from the top of the page's window, in px. */
const topOf = (frame: HTMLIFrameElement, name: string) =>
  frame.getBoundingClientRect().top + answer(frame, name).getBoundingClientRect().top;

describe('links on a page to an answer in a frame', () => {
  it('work each time they are clicked', async () => {
    const { page, frame } = await openFrame();
    const read = link(page, '#iort-faq-awake');
    for (let time = 1; time <= 3; time += 1) {
      read.click();
      await until(() => answer(frame, 'awake').open, `the answer is open, time ${time}`);
      await until(
        () => Math.abs(topOf(frame, 'awake')) < 5,
        'the answer is at the top of the page',
      );
      answer(frame, 'awake').open = false;
      page.scrollTo(0, 0);
      await until(() => fits(frame));
    }
  });

  for (const [how, hash] of [
    ['percent-encoded', '#iort%2Dfaq%2Dawake'],
    ['percent-encoded in part', '#iort-faq%2dawake'],
  ] as const) {
    it(`work if they are ${how}`, async () => {
      const { page, frame } = await openFrame();
      link(page, hash).click();
      await until(() => answer(frame, 'awake').open);
    });
  }

  it('do nothing if the page prevents the default action of the click, or if the click downloads or opens a new tab or window', async () => {
    const { page, frame } = await openFrame();
    const same = '#iort-faq-awake';
    link(page, same).click();
    await until(() => answer(frame, 'awake').open && Math.abs(topOf(frame, 'awake')) < 5);
    answer(frame, 'awake').open = false;
    const prevented = link(page, same);
    page.addEventListener('click', (event) => event.target === prevented && event.preventDefault());
    prevented.click();
    const saved = link(page, same);
    saved.download = 'x';
    saved.addEventListener('click', (event) => event.preventDefault());
    saved.click();
    const { MouseEvent: Click } = page;
    const init = { bubbles: true, cancelable: true, composed: true };
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      const read = link(page, same);
      const click = new Click('click', { ...init, ...how });
      // The browser must not open a new tab.
      page.document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      read.dispatchEvent(click);
    }
    page.document.body.dispatchEvent(new Click('click', init));
    link(page, '#iort-faq-kinds').click();
    await until(() => answer(frame, 'kinds').open);
    expect(answer(frame, 'awake').open).to.equal(false);
  });

  it('work in a shadow root of the page', async () => {
    const { page, frame } = await openFrame();
    const host = page.document.createElement('div');
    page.document.body.append(host);
    const read = link(page, '#iort-faq-awake', host.attachShadow({ mode: 'open' }));
    for (let time = 1; time <= 2; time += 1) {
      read.click();
      await until(() => answer(frame, 'awake').open);
      answer(frame, 'awake').open = false;
    }
  });

  it('cause no error if a hash is malformed or unknown', async () => {
    const { page, frame } = await openFrame();
    for (const hash of ['#%', '#%E0%A4%A', '#iort-faq-', '#iort-faq-%', '#"><img>', '#']) {
      page.location.hash = hash;
    }
    link(page, '#iort-faq-awake').click();
    await until(() => answer(frame, 'awake').open);
    expect(page.thrown).to.deep.equal([]);
    expect(inside(frame).location.hash).to.equal('#iort-faq-awake');
  });

  it('leave space above the answer, as much as `scroll-padding` of the page and `scroll-margin` of the frame say', async () => {
    const { page, frame } = await openFrame();
    page.document.documentElement.style.scrollPaddingTop = '10%';
    frame.style.scrollMarginTop = '30px';
    link(page, '#iort-faq-awake').click();
    const right = page.innerHeight / 10 + 30;
    await until(
      () => Math.abs(topOf(frame, 'awake') - right) < 5,
      'the answer is below the free space',
    );
    expect(frame.style.scrollMarginTop).to.equal('30px');
  });

  it('scroll a box of the page that contains the frame', async () => {
    const page = await openHost();
    const box = page.document.createElement('div');
    box.style.cssText = 'height: 400px; overflow: auto';
    page.document.body.append(box);
    const frame = addFrame(page, 'iort-faq.en.html');
    box.append(frame);
    await sized(frame);
    await until(() => fits(frame));
    link(page, '#iort-faq-awake').click();
    const top = () => topOf(frame, 'awake') - box.getBoundingClientRect().top;
    await until(() => answer(frame, 'awake').open && Math.abs(top()) < 5);
  });

  it('work if a script of the page has set the same address already', async () => {
    const { page, frame } = await openFrame();
    page.history.pushState(null, '', '#iort-faq-awake');
    link(page, '#iort-faq-awake').click();
    await until(() => answer(frame, 'awake').open);
  });

  itWithNavigation('work each time if a router of the page handles the click', async () => {
    const { page, frame } = await openFrame();
    const read = link(page, '#iort-faq-awake');
    read.addEventListener('click', (event) => {
      event.preventDefault();
      page.history.replaceState(null, '', read.hash);
    });
    for (let time = 1; time <= 2; time += 1) {
      read.click();
      await until(() => answer(frame, 'awake').open, `the answer is open, time ${time}`);
      answer(frame, 'awake').open = false;
      await until(() => fits(frame));
    }
  });

  it('go to the first frame that is not hidden', async () => {
    const page = await openHost();
    const tab = page.document.createElement('div');
    page.document.body.append(tab);
    const [one, two] = [1, 2].map(() => addFrame(page, 'iort-faq.en.html'));
    tab.append(one!);
    await sized(two!);
    await alive(two!);
    tab.hidden = true;
    link(page, '#iort-faq-awake').click();
    await until(() => answer(two!, 'awake').open && Math.abs(topOf(two!, 'awake')) < 5);
    expect(answer(one!, 'awake')?.open ?? false).to.equal(false);
  });

  it('open a closed disclosure around a frame', async () => {
    const page = await openHost();
    const fold = page.document.createElement('details');
    page.document.body.append(fold);
    const frame = addFrame(page, 'iort-faq.en.html');
    fold.append(frame);
    link(page, '#iort-faq-awake').click();
    await until(() => fold.open);
    await until(() => answer(frame, 'awake')?.open && Math.abs(topOf(frame, 'awake')) < 5);
  });
});

describe('the id of an answer in the page’s address', () => {
  it('does not move a page that the reader has begun to use', async () => {
    const page = await openHost('frames.html#iort-faq-awake');
    const late = addFrame(page, 'iort-faq.en.html');
    page.dispatchEvent(new Event('wheel'));
    await sized(late);
    await until(() => fits(late));
    expect(page.scrollY).to.equal(0);
    expect(answer(late, 'awake').open).to.equal(false);
  });
});

describe('a parent script that runs late', () => {
  /** Opens a page with the id of an answer in its address and a frame in a scrolling box, without the parent script. */
  async function latePage() {
    const page = await openPage('blank.html#iort-faq-awake');
    const box = page.document.createElement('main');
    box.style.cssText = 'height: 300px; overflow: auto';
    box.innerHTML = '<label>Search <input></label><div style="height: 900px"></div>';
    page.document.body.append(box);
    const frame = addFrame(page, 'iort-faq.en.html');
    box.append(frame);
    await alive(frame);
    /** Runs the script, and waits until the frame has its height and has received a phone number. */
    const run = async () => {
      const script = page.document.createElement('script');
      script.src = '/dist/embed/parent.js';
      page.document.body.append(script);
      await sized(frame);
      frame.dataset.contact = '555-0142';
      await until(() => widgetIn(frame).textContent.includes('555-0142'));
    };
    return { page, box, frame, run };
  }

  it('opens the answer that the address names if the reader has done nothing yet', async () => {
    const { frame, run } = await latePage();
    await run();
    await until(() => answer(frame, 'awake').open);
  });

  it('opens and scrolls nothing if the reader has scrolled a box of the page', async () => {
    const { box, frame, run } = await latePage();
    box.scrollTop = 100;
    await run();
    expect(answer(frame, 'awake').open).to.equal(false);
    expect(box.scrollTop).to.equal(100);
  });

  it('opens and scrolls nothing if the reader has typed', async () => {
    const { page, box, frame, run } = await latePage();
    const field = page.document.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'awake' });
    await until(() => field.value === 'awake');
    await run();
    expect(answer(frame, 'awake').open).to.equal(false);
    expect(box.scrollTop).to.equal(0);
    expect(page.document.activeElement).to.equal(field);
  });
});
