import { expect } from '@open-wc/testing';
import { directionOf } from '../../../src/localization/direction.js';
import { all, clickSummary, languages, until } from '../helpers.js';
import { openPage } from '../built/pages.js';
import {
  addFrame,
  alive,
  fits,
  foreign,
  hasHeight,
  inside,
  openHost,
  sized,
  widgetIn,
} from './frames.js';

describe('a frame on a page with the parent script', () => {
  it('is as tall as its text, also after an answer is opened and closed again', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html');
    await sized(frame);
    await alive(frame);
    await until(() => fits(frame));
    const before = frame.clientHeight;
    const [answer] = all<HTMLDetailsElement>(widgetIn(frame), '.disclosures > details');
    await clickSummary(answer!);
    await until(() => frame.clientHeight > before + 20 && fits(frame), 'the frame grows');
    await clickSummary(answer!);
    await hasHeight(frame, before);
    expect(page.thrown).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('gets a new height when its width changes, and has no border by default', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-overview.es.html');
    await sized(frame);
    await until(() => fits(frame));
    const wide = frame.clientHeight;
    frame.width = '300';
    await until(() => frame.clientHeight > wide && fits(frame));
    frame.width = '100%';
    await hasHeight(frame, wide);
    expect(page.getComputedStyle(frame).borderTopWidth).to.equal('0px');
  });

  it('is as tall as its text after its width and its words have changed together', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-overview.en.html');
    await sized(frame);
    await alive(frame);
    await until(() => fits(frame));
    const right = frame.clientHeight;
    const heights: number[] = [];
    new MutationObserver(() => heights.push(frame.clientHeight)).observe(frame, {
      attributeFilter: ['style'],
    });
    frame.dataset.local = 'Building C.';
    await until(() => heights.length > 0, 'the height is set again');
    delete frame.dataset.local;
    frame.width = '300';
    await until(() => frame.clientHeight > right, 'the frame is narrow and tall');
    frame.width = '100%';
    await hasHeight(frame, right);
  });

  it('gets its height back after a script has removed or replaced its style', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-overview.en.html');
    await sized(frame);
    await alive(frame);
    await until(() => fits(frame));
    const before = frame.clientHeight;
    // As scripts that bring a page to new markup do. WebKit reports no removal if no script has read the attributes.
    for (const { name } of [...frame.attributes]) {
      if (name === 'style') frame.removeAttribute(name);
    }
    await hasHeight(frame, before);
    frame.setAttribute('style', 'width: 90%');
    await until(() => frame.clientHeight > 200 && fits(frame), 'the frame fits its text again');
    expect(frame.style.width).to.equal('90%');
  });

  it('keeps a border, a padding and a box-sizing that the page has chosen', async () => {
    const page = await openHost();
    const style = page.document.createElement('style');
    style.textContent = 'iframe { box-sizing: border-box; border: 7px solid; padding: 3px }';
    page.document.head.append(style);
    const frame = addFrame(page, 'iort-side-effects.en.html');
    await sized(frame);
    await until(() => {
      const content = inside(frame).document.querySelector('.content')!.getBoundingClientRect();
      return Math.abs(frame.offsetHeight - content.height - 20) < 2;
    });
    expect(page.getComputedStyle(frame).borderTopWidth).to.equal('7px');
  });

  for (const [situation, base, attributes] of [
    ['from another origin', foreign, {}],
    [
      'in a sandbox, which gives it an opaque origin',
      location.origin,
      { sandbox: 'allow-scripts' },
    ],
    ['from another origin and in a sandbox', foreign, { sandbox: 'allow-scripts' }],
    ['in a sandbox that keeps its origin', foreign, { sandbox: 'allow-scripts allow-same-origin' }],
    ['loaded only when it comes into view', foreign, { loading: 'lazy' }],
  ] as const) {
    it(`gets its height, a title and the hospital’s words: ${situation}`, async () => {
      const page = await openHost();
      const here = addFrame(page, 'iort-side-effects.es.html');
      const frame = addFrame(page, `${base}/dist/embed/iort-side-effects.es.html`, attributes);
      await sized(here);
      frame.scrollIntoView();
      await sized(frame);
      await until(
        () => fits(here) && frame.clientHeight === here.clientHeight,
        'both frames are equally tall',
      );
      expect(frame.title).to.equal(here.title).and.not.to.equal('');
      const before = frame.clientHeight;
      frame.dataset.local = 'We do this in Building C.';
      await until(() => frame.clientHeight > before + 20, 'the frame is taller with these words');
      expect(page.thrown).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('fits its text, and has its own title, language and direction, beside frames in other languages', async () => {
    const page = await openHost();
    const frames = languages.map((locale) => addFrame(page, `iort-faq.${locale}.html`));
    for (const frame of frames) await sized(frame);
    await until(() => frames.every(fits), 'all frames fit');
    expect(new Set(frames.map(({ title }) => title)).size).to.equal(languages.length);
    for (const frame of frames) {
      const { lang, dir } = inside(frame).document.documentElement;
      expect(frame.src).to.contain(`.${lang}.html`);
      expect(dir).to.equal(directionOf(lang));
    }
  });

  it('gets a new height and title when it shows another language', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html', { 'data-contact': 'Call 555-0142.' });
    await sized(frame);
    const english = frame.title;
    frame.src = frame.src.replace('.en.', '.es.');
    await until(() => frame.title !== english, 'the title has changed');
    await until(() => widgetIn(frame).textContent.includes('555-0142') && fits(frame));
  });

  it('keeps the title that the page’s author gave it, unless that title is blank', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.es.html', { title: 'Preguntas' });
    const blank = addFrame(page, 'iort-faq.es.html', { title: ' ' });
    await sized(frame);
    await sized(blank);
    expect(frame.title).to.equal('Preguntas');
    expect(blank.title).to.equal(inside(blank).document.title).and.not.to.equal('');
  });

  it('gets the hospital’s words only once if a second copy of the script runs', async () => {
    const page = await openHost();
    const again = page.document.createElement('script');
    again.src = '/dist/embed/parent.js?again';
    page.document.head.append(again);
    const frame = addFrame(page, 'iort-faq.en.html', { 'data-contact': 'Call 555-0142.' });
    await sized(frame);
    await until(() => fits(frame) && widgetIn(frame).textContent.includes('555-0142'));
    expect(widgetIn(frame).children).to.have.length(1);
    expect(page.thrown).to.deep.equal([]);
  });
});

describe('the parent script', () => {
  it('adds no globals to the page and makes no requests of its own', async () => {
    const plain = await openPage('no-script.html');
    const page = await openHost();
    const known = new Set(Object.getOwnPropertyNames(plain));
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    expect(added.filter((name) => !/^(\d+|said|thrown|refused)$/.test(name))).to.be.empty;
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => !/record-console|parent\.js|^data:/.test(name))).to.be.empty;
  });
});

describe('a frame', () => {
  for (const style of [
    'display: flex',
    'display: inline-flex',
    'display: grid',
    'display: flex; flex-direction: column; align-items: center',
    'float: left',
    'width: fit-content',
    'position: absolute',
    'display: table-cell',
  ]) {
    it(`is at least 280 px wide in a container with ${style}`, async () => {
      const page = await openHost();
      const box = page.document.createElement('div');
      box.style.cssText = style;
      page.document.body.append(box);
      const frame = addFrame(page, 'iort-faq.en.html');
      box.append(frame);
      await sized(frame);
      await until(() => fits(frame));
      expect(frame.clientWidth).to.be.at.least(280);
    });
  }

  for (const width of ['120', '200', '280', '1200']) {
    it(`needs no horizontal scrolling with a width of ${width} px`, async () => {
      const page = await openHost();
      const frame = addFrame(page, 'iort-faq.en.html?open=all', { width });
      await sized(frame);
      await alive(frame);
      await until(() => fits(frame));
      const { scrollWidth, clientWidth } = inside(frame).document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});

describe('a frame on a page without the parent script', () => {
  it('keeps its height and scrolls inside', async () => {
    const page = await openPage('no-script.html');
    const frame = addFrame(page, 'iort-faq.ar.html');
    await until(() => inside(frame).document.readyState === 'complete' && !!widgetIn(frame));
    await alive(frame);
    const root = inside(frame).document.documentElement;
    expect(frame.clientHeight).to.equal(200);
    expect(root.scrollHeight).to.be.above(1000);
    inside(frame).scrollTo(0, 500);
    expect(inside(frame).scrollY).to.equal(500);
    expect(inside(frame).getComputedStyle(root).getPropertyValue('scrollbar-width')).not.to.equal(
      'none',
    );
  });

  it('has its answers and its style if scripts are forbidden', async () => {
    const page = await openPage('no-script.html');
    const frame = addFrame(page, 'iort-faq.es.html', { sandbox: 'allow-same-origin' });
    await until(() => inside(frame).document?.readyState === 'complete' && !!widgetIn(frame));
    const shadow = widgetIn(frame).shadowRoot!;
    expect(shadow.querySelectorAll('details').length).to.be.above(15);
    const title = shadow.querySelector('[part~=title]')!;
    expect(inside(frame).getComputedStyle(title).fontSize).to.equal('26px');
  });
});
