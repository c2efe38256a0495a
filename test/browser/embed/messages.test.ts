import { expect } from '@open-wc/testing';
import { all, clickSummary, isShown, part, textOf, until } from '../helpers.js';
import {
  addFrame,
  alive,
  fits,
  foreign,
  helloAs,
  inside,
  openFrame,
  openHost,
  ours,
  sayAs,
  sized,
  messagesAt,
  widgetIn,
  wordsIn,
} from './frames.js';
import { stubShare } from '../reading/sharing.js';

/** Records the heights that a frame gets from now on. */
function heightsOf(frame: HTMLIFrameElement): string[] {
  const heights: string[] = [];
  new MutationObserver(() => heights.push(frame.style.height)).observe(frame, {
    attributeFilter: ['style'],
  });
  return heights;
}

describe('the parent script', () => {
  it('ignores unknown messages and impossible heights', async () => {
    const { page, frame } = await openFrame();
    const { title } = frame;
    const port = helloAs(inside(frame));
    const answers = messagesAt(port);
    await until(() => answers.length > 0, 'the hello is answered');
    const heights = heightsOf(frame);
    port.postMessage({ height: 777 });
    for (const height of [NaN, Infinity, -Infinity, -5, 0, 1e9, '900', null, {}, [700]]) {
      port.postMessage({ height, title: {} });
    }
    for (const data of [{ height: undefined }, { top: 500 }, null, 'iort-frame', 700, [700]]) {
      port.postMessage(data);
    }
    // Outside the channel the page accepts only hellos.
    sayAs(inside(frame), { ...ours, height: 900, title: 'x' });
    const wrong = [
      { hello: true, title: 'x' },
      { ...ours, type: 'iort', hello: true, title: 'x' },
      { ...ours, version: 2, hello: true, title: 'x' },
      { ...ours, title: 'x' },
      [ours],
    ].map((hello) => messagesAt(helloAs(inside(frame), hello)));
    port.postMessage({ height: 778 });
    await until(() => heights.includes('778px'));
    expect(heights.filter((height) => !/^77[78]px$/.test(height))).to.deep.equal([]);
    expect(wrong.flat()).to.deep.equal([]);
    expect(frame.title).to.equal(title);
    expect(page.scrollY).to.equal(0);
    expect(page.thrown).to.deep.equal([]);
  });

  it('ignores messages from a window that is not one of its frames', async () => {
    const { page, frame } = await openFrame();
    const stranger = page.document.createElement('iframe');
    page.document.body.append(stranger);
    const forged = { ...ours, hello: true, title: 'x' };
    const { port1, port2 } = new MessageChannel();
    page.postMessage(forged, '*', [port2]); // from the window around the page
    const ports = [port1, helloAs(page, forged), helloAs(stranger.contentWindow!, forged)];
    for (const port of ports) port.postMessage({ height: 700 });
    const answers = ports.map(messagesAt);
    const rightAnswers = messagesAt(helloAs(inside(frame)));
    await until(() => rightAnswers.length > 0, 'the last hello is answered');
    expect(answers.flat()).to.deep.equal([]);
    expect(stranger.style.height + stranger.title).to.equal('');
    expect(frame.style.height).not.to.equal('700px');
  });

  it('ignores a frame that has gone to another origin', async () => {
    const { page, frame } = await openFrame();
    const heights = heightsOf(frame);
    const origins: unknown[] = [];
    page.addEventListener('message', ({ origin }) => origins.push(origin));
    inside(frame).location.replace(`${foreign}/dist/embed/iort-faq.es.html`);
    await until(() => origins.includes(foreign), 'the frame sends a message from the other origin');
    await sized(addFrame(page, 'iort-faq.en.html'));
    expect(heights).to.deep.equal([]);
    expect(frame.title).not.to.match(/[áéíóúñ¿]/);
  });
});

describe('a frame', () => {
  it('takes display options from its address, but no words', async () => {
    const { frame } = await openFrame(
      'iort-faq.en.html?heading-level=3&sections=intro%20cost&open=all&unreviewed=english&print=open' +
        '&contact=Call%20555-0666&local=Come&local-name=Fake&reviewed-by=Dr%20Fake&lang=es#x',
    );
    const widget = widgetIn(frame);
    expect(part(widget, 'title').localName).to.equal('h3');
    expect(all(widget, 'section')).to.have.length(2);
    expect(all(widget, 'details:not([open])')).to.have.length(0);
    expect(wordsIn(frame)).not.to.match(/555-0666|Come|Fake/);
    expect(widget.lang).to.equal('en');
    expect(widget.getAttribute('print')).to.equal('open');
    expect(widget.getAttributeNames().filter((name) => /reviewed|local/.test(name))).to.be.empty;
  });

  it('shows the hospital’s words from its page, as text, and follows their changes', async () => {
    const { frame } = await openFrame('iort-side-effects.es.html', {
      'data-contact': 'Llame al 555-0142 <img src=x onerror="top.hacked = 1">',
      'data-local': 'First line.\n\nSecond <b>line</b>.',
      'data-local-name': 'Lakeside & <i>Partners</i>',
      'data-reviewed-by': 'Dr. <u>Ana</u>',
      'data-reviewed-on': '2026-01-02',
    });
    const widget = widgetIn(frame);
    await until(() => widget.children.length === 3 && fits(frame));
    const [contact, first, second] = [...widget.children] as [Element, Element, Element];
    expect(contact.textContent).to.contain('<img src=x onerror="top.hacked = 1">');
    expect([first.textContent, second.textContent]).to.deep.equal([
      'First line.',
      'Second <b>line</b>.',
    ]);
    expect(widget.querySelector('img, b')).to.equal(null);
    for (const words of [contact, first, second]) expect(isShown(words)).to.equal(true);
    await until(() => textOf(part(widget, 'local')).includes('Lakeside & <i>Partners</i>'));
    expect(textOf(part(widget, 'review'))).to.contain('Dr. <u>Ana</u>');
    delete frame.dataset.local;
    frame.dataset.contact = 'Llame al 555-0199';
    await until(() => widget.children.length === 1 && fits(frame));
    expect(widget.textContent).to.equal('Llame al 555-0199');
  });

  it('accepts words only from the page around it', async () => {
    const { page, frame } = await openFrame();
    // Three senders: the window of this test, which is around the page; another frame of the page; and
    // the page itself, without the channel.
    const forged = { ...ours, words: { contact: 'Call 555-0666' }, page: 'https://fake.example/' };
    inside(frame).postMessage(forged, '*');
    const other = addFrame(page, 'iort-faq.es.html');
    await sized(other);
    for (const window of [inside(other), page]) {
      const { Function: say } = window;
      for (const data of [forged, null, 'x', { ...ours, version: 0, ask: true }]) {
        say('frame', 'data', 'frame.postMessage(data, "*")')(inside(frame), data);
      }
    }
    frame.dataset.contact = 'Call 555-0142';
    await until(() => widgetIn(frame).children.length > 0);
    expect(widgetIn(frame).textContent).to.equal('Call 555-0142');
    expect(inside(frame).document.documentElement.dataset.iortPage).not.to.contain('fake');
  });

  it('has the light or dark colors of its page, also when they change', async () => {
    const { page, frame } = await openFrame();
    const background = () =>
      inside(frame).getComputedStyle(part(widgetIn(frame), 'root')).backgroundColor;
    expect(background()).to.equal('rgb(255, 255, 255)');
    page.document.documentElement.style.colorScheme = 'dark';
    await until(() => background() === 'rgb(27, 31, 35)', 'the frame is dark');
    page.document.documentElement.style.colorScheme = '';
    await until(() => background() === 'rgb(255, 255, 255)', 'the frame is light');
  });

  it('opens the answer whose id is in the page’s address, and the page scrolls to this answer', async () => {
    const { page, frame } = await openFrame();
    const spanish = addFrame(page, 'iort-overview.es.html');
    await sized(spanish);
    const answer = all<HTMLDetailsElement>(widgetIn(frame), '#iort-faq-kinds')[0]!;
    expect(answer.open).to.equal(false);
    page.location.hash = '#iort-faq-kinds';
    await until(
      () => answer.open && page.scrollY > 0,
      'the answer is open and the page has scrolled',
    );
    const place = () => frame.getBoundingClientRect().top + answer.getBoundingClientRect().top;
    await until(() => Math.abs(place()) < 5, 'the answer is at the top of the page');
    await until(() => fits(frame));
  });

  it('copies a link to an answer, with the address of the page around the frame', async () => {
    const { page, frame } = await openFrame('iort-faq.en.html?open=awake');
    await until(() => inside(frame).document.documentElement.dataset.iortPage);
    const copied: string[] = [];
    Object.defineProperty(inside(frame).navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    all(widgetIn(frame), '#iort-faq-awake .copy button')[0]!.click();
    expect(copied).to.deep.equal([`${page.location.href}#iort-faq-awake`]);
  });

  it('shares a link to the page around it; the link brings the frame into view', async () => {
    const { page, frame } = await openFrame();
    const shared = stubShare([], true, inside(frame));
    await until(() => inside(frame).document.documentElement.dataset.iortPage);
    await clickSummary(all<HTMLDetailsElement>(widgetIn(frame), '#iort-faq-awake')[0]!);
    const control = () => all(widgetIn(frame), '.about > .copy [data-do=share-link]')[0];
    await until(control, 'sharing is offered');
    control()!.click();
    const url = `${page.location.href}#iort-faq`;
    expect(shared.map((data) => data.url)).to.deep.equal([url]);
    page.document.body.insertAdjacentHTML('afterbegin', '<div style="height: 2000px"></div>');
    page.location.href = url;
    await until(() => Math.abs(frame.getBoundingClientRect().top) < 30, 'the frame is in view');
  });

  it('opens links in a new tab', async () => {
    const { frame } = await openFrame();
    const base = inside(frame).document.querySelector('base')!;
    expect(base.target).to.equal('_blank');
    expect(base.hasAttribute('href')).to.equal(false);
  });

  it('works under strict security policies of the frame and its page, also in a sandbox', async () => {
    const page = await openHost('frames.html?csp=strict');
    const frame = addFrame(page, 'iort-faq.es.html?csp=strict', {
      'data-contact': 'Call 555-0142',
    });
    await sized(frame);
    await alive(frame);
    await until(() => fits(frame) && widgetIn(frame).textContent.includes('555-0142'));
    const sandboxed = addFrame(page, 'iort-faq.es.html?csp=strict&self=named', {
      'data-contact': 'Call 555-0142',
      sandbox: 'allow-scripts',
    });
    await sized(sandboxed);
    await until(
      () => sandboxed.clientHeight === frame.clientHeight,
      'both frames are equally tall',
    );
    const title = inside(frame).getComputedStyle(part(widgetIn(frame), 'title'));
    expect(title.fontSize).to.equal('26px');
    expect(page.refused).to.deep.equal([]);
    expect(page.thrown).to.deep.equal([]);
  });
});
