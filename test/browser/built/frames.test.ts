import { expect, waitUntil } from '@open-wc/testing';
import { langOf, part, textOf } from '../helpers.js';
import { openHtml, type PageWindow } from './pages.js';

const parentScript = '<script src="/dist/embed/parent.js" defer></script>';
const frameTag = (file: string, attributes = '') =>
  `<iframe data-iort-frame src="/dist/embed/${file}" width="100%" height="300" ${attributes}></iframe>`;

const framesIn = (page: PageWindow) => [...page.document.querySelectorAll('iframe')];
const heightOf = (frame: HTMLIFrameElement) => frame.getBoundingClientRect().height;
const isSized = (frame: HTMLIFrameElement) =>
  waitUntil(() => frame.style.height !== '', 'the frame has the height of its text', {
    timeout: 10_000,
  });

/** The widget inside of a frame of the same origin, once it is the script's. */
async function widgetIn(frame: HTMLIFrameElement): Promise<Element> {
  const widget = () =>
    frame.contentDocument?.querySelector<HTMLElement & { hasUpdated?: boolean }>('[data-iort-ssr]');
  await waitUntil(() => widget()?.hasUpdated, 'the widget works', { timeout: 10_000 });
  return widget()!;
}

/** Whether everything in a frame can be seen without scrolling in it. */
const showsAll = ({ contentDocument }: HTMLIFrameElement) => {
  const { scrollHeight, clientHeight } = contentDocument!.documentElement;
  return scrollHeight <= clientHeight;
};

describe('a widget in a frame', () => {
  it('is as high as its text, follows it when answers open and close, and has a title', async () => {
    const page = await openHtml(frameTag('iort-faq.es.html') + parentScript);
    const [frame] = framesIn(page);
    await isSized(frame!);
    const widget = await widgetIn(frame!);
    expect(frame!.title).to.equal(textOf(part(widget, 'title')));
    await waitUntil(() => showsAll(frame!), 'all of it is seen');
    const closed = heightOf(frame!);
    const [row] = widget.shadowRoot!.querySelectorAll('details');
    row!.open = true;
    await waitUntil(() => heightOf(frame!) > closed && showsAll(frame!), 'it grows');
    row!.open = false;
    await waitUntil(() => heightOf(frame!) === closed, 'it shrinks');
  });

  it('is complete, and scrolls inside, without scripts and without the page’s script', async () => {
    const page = await openHtml(
      frameTag('iort-faq.ar.html', 'sandbox="allow-same-origin"') + frameTag('iort-faq.ar.html'),
    );
    const [silent, alone] = framesIn(page);
    const { shadowRoot } = silent!.contentDocument!.querySelector('iort-faq')!;
    expect(textOf(shadowRoot!.querySelector('[part~=root]')).length).to.be.above(3000);
    expect(silent!.contentDocument!.documentElement.dir).to.equal('rtl');
    await widgetIn(alone!);
    for (const frame of [silent!, alone!]) {
      expect(heightOf(frame)).to.be.closeTo(300, 6);
      expect(frame.contentDocument!.documentElement.scrollHeight).to.be.above(600);
    }
  });

  for (const [where, attributes] of [
    ['a sandbox without an origin', 'sandbox="allow-scripts"'],
    ['a sandbox with one', 'sandbox="allow-scripts allow-same-origin"'],
  ]) {
    it(`works in ${where}, each of several in its language`, async () => {
      const page = await openHtml(
        ['en', 'es', 'ar', 'zh-Hans']
          .map((locale) => frameTag(`iort-side-effects.${locale}.html`, attributes))
          .join('') + parentScript,
      );
      const frames = framesIn(page);
      for (const frame of frames) await isSized(frame);
      expect(new Set(frames.map(({ title }) => title))).to.have.length(4);
      for (const frame of frames) expect(heightOf(frame)).to.be.above(600);
    });
  }

  it('works across origins', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    expect(other).to.not.equal(location.origin);
    const page = await openHtml(
      frameTag('iort-faq.es.html', 'data-contact="Llámenos"').replace('src="', `src="${other}`) +
        parentScript,
    );
    const [frame] = framesIn(page);
    await isSized(frame!);
    expect(frame!.title).to.match(/radiación/);
  });

  it('takes options from its address', async () => {
    const page = await openHtml(
      frameTag('iort-faq.en.html?sections=cost&heading-level=4&contact=Call+crooks') + parentScript,
    );
    const widget = await widgetIn(framesIn(page)[0]!);
    await isSized(framesIn(page)[0]!);
    expect(part(widget, 'title').localName).to.equal('h4');
    expect(widget.shadowRoot!.querySelectorAll('section')).to.have.length(2);
    expect(textOf(widget)).to.equal('');
  });

  it('takes the hospital’s words from the page around it, as text', async () => {
    const contact = '<img src=x onerror=alert(1)> (555) 555-0142';
    const page = await openHtml(frameTag('iort-side-effects.en.html') + parentScript);
    const [frame] = framesIn(page);
    frame!.remove();
    frame!.setAttribute('data-contact', contact);
    frame!.setAttribute('data-local-name', 'Lakeside');
    frame!.setAttribute('data-local', 'Building C.');
    page.document.body.prepend(frame!);
    const widget = await widgetIn(frame!);
    await waitUntil(() => widget.querySelector('[slot=local]'), 'the words are there');
    expect(textOf(widget.querySelector('[slot=contact]'))).to.equal(contact);
    expect(widget.querySelector('img')).to.equal(null);
    expect(textOf(widget.querySelector('[slot=local]'))).to.equal('Building C.');
    await waitUntil(
      () => textOf(part(widget, 'local')).startsWith('From Lakeside'),
      'under its name',
    );
  });

  it('goes with the colour scheme of the page around it', async () => {
    const page = await openHtml(
      `<meta name="color-scheme" content="dark">${frameTag('iort-faq.en.html')}${parentScript}`,
    );
    const [frame] = framesIn(page);
    await isSized(frame!);
    const inside = frame!.contentDocument!.documentElement;
    const scheme = page.getComputedStyle(frame!).colorScheme;
    await waitUntil(() => inside.style.colorScheme === scheme, 'it is told');
  });

  it('asks not to be found by search engines, in every language', async () => {
    for (const locale of ['en', 'es', 'ar', 'zh-Hans']) {
      const html = await (await fetch(`/dist/embed/iort-overview.${locale}.html`)).text();
      const { head, documentElement } = new DOMParser().parseFromString(html, 'text/html');
      expect(head.querySelector('[name=robots]')!.getAttribute('content')).to.equal('noindex');
      expect(documentElement.lang).to.equal(locale);
      expect(textOf(head.querySelector('title'))).to.not.equal('');
    }
  });
});

describe('the page around frames', () => {
  it('ignores messages of strangers, of other shapes and of senseless heights', async () => {
    const page = await openHtml(
      frameTag('iort-faq.en.html') +
        `<iframe data-iort-frame title="blank" src="/test/pages/no-script.html"></iframe>${parentScript}`,
    );
    const [frame, stranger] = framesIn(page);
    await isSized(frame!);
    const before = heightOf(frame!);
    const errors: unknown[] = [];
    page.addEventListener('error', ({ message }) => errors.push(message));
    let heard = 0;
    page.addEventListener('message', () => (heard += 1));
    const good = { type: 'iort-frame/1', height: 777, title: 'Forged' };

    const send = (from: Window, data: unknown) =>
      (from as Window & typeof globalThis).Function(
        'page',
        'data',
        'page.postMessage(data, "*")',
      )(page, data);
    // Not from one of its frames at all; then from one, in other shapes and heights.
    page.postMessage(good, '*');
    for (const bad of [
      null,
      7,
      'iort-frame/1',
      {},
      [],
      { ...good, type: 'other' },
      { ...good, height: '777' },
      { ...good, height: NaN },
      { ...good, height: Infinity },
      { ...good, height: -1 },
      { ...good, height: 1e9 },
      { ...good, title: 'x'.repeat(5000) },
      { ...good, title: {} },
    ]) {
      send(stranger!.contentWindow!, bad);
    }
    await waitUntil(() => heard >= 14, 'all have been heard');
    expect(heightOf(frame!)).to.equal(before);
    expect(stranger!.style.height).to.equal('');
    expect(errors).to.deep.equal([]);
    send(stranger!.contentWindow!, good);
    await waitUntil(() => stranger!.style.height === '777px', 'a frame of its own is heard');
  });
});

describe('the page in a frame', () => {
  it('listens to the page around it alone', async () => {
    const page = await openHtml(frameTag('iort-side-effects.en.html') + parentScript);
    const [frame] = framesIn(page);
    await isSized(frame!);
    const widget = await widgetIn(frame!);
    const inner = frame!.contentWindow as Window & typeof globalThis;
    let heard = 0;
    inner.addEventListener('message', ({ source }) => (heard += source === page ? 0 : 1));
    const forged = { type: 'iort-frame/1', colorScheme: '', words: { contact: 'Call crooks' } };
    inner.postMessage(forged, '*'); // from this test's window, which isn't around the frame
    for (const shape of [
      null,
      1,
      {},
      { ...forged, words: 3 },
      { ...forged, words: { contact: 5 } },
    ]) {
      inner.postMessage(shape, '*');
    }
    await waitUntil(() => heard === 6, 'all have been heard');
    expect(textOf(widget)).to.equal('');
    expect(langOf(widget)).to.equal('en');
  });
});
