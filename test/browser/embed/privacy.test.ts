import { expect } from '@open-wc/testing';
import { all, clickSummary, until } from '../helpers.js';
import {
  addFrame,
  helloAs,
  inside,
  openAround,
  openFrame,
  openHost,
  messagesAt,
  widgetIn,
} from './frames.js';

describe('a frame sends to the page around it', () => {
  it('one hello with its title, and nothing else, while that page does not answer', async () => {
    const { frame, hellos } = await openAround('iort-faq.en.html');
    const [answer] = all<HTMLDetailsElement>(widgetIn(frame), '.disclosures > details');
    await clickSummary(answer!);
    inside(frame).parent.postMessage('end', '*');
    await until(() => hellos.at(-1) === 'end');
    const { title } = inside(frame).document;
    expect(hellos.slice(0, -1)).to.deep.equal([
      { type: 'iort-frame', version: 1, hello: true, title },
    ]);
  });

  it('its height when the page answers and after each change, and nothing about the reader', async () => {
    const { frame, port, hellos } = await openAround('iort-faq.en.html');
    const told = messagesAt(port);
    port.postMessage({ words: {} });
    await until(() => told.length > 0, 'the frame sends its height');
    const toggle = { bubbles: true, composed: true };
    widgetIn(frame).dispatchEvent(new Event('iort-toggle', toggle)); // nothing has changed
    const [answer] = all<HTMLDetailsElement>(widgetIn(frame), '.disclosures > details');
    const before = told.length;
    await clickSummary(answer!);
    await until(() => told.length > before, 'the frame sends its new height');
    const heights = told.map(({ height }) => height);
    for (const message of told) expect(Object.keys(message)).to.deep.equal(['height']);
    expect(heights.filter((height, index) => height === heights[index - 1])).to.be.empty;
    expect(hellos).to.have.length(1);
  });
});

describe('a page sends to its frame', () => {
  for (const [rest, head, right] of [
    ['?mrn=4711&token=SECRET#SECRET', '', ''],
    ['?token=SECRET', '<link rel="canonical" href="?page=12">', '?page=12'],
    ['?token=SECRET', '<link rel="canonical" href="">', ''],
  ] as const) {
    it(`its canonical address or, without one, its own address without query and hash: ${rest} ${head}`, async () => {
      const page = await openHost(`frames.html${rest}`);
      page.document.head.insertAdjacentHTML('beforeend', head);
      const frame = addFrame(page, 'iort-faq.en.html');
      await until(() => inside(frame).document?.documentElement?.dataset.iortPage);
      const told = messagesAt(helloAs(inside(frame)));
      await until(() => told.length > 0);
      const { origin, pathname } = page.location;
      expect(told[0]!.page).to.equal(origin + pathname + right);
      expect(JSON.stringify(told)).not.to.match(/SECRET|4711/);
    });
  }

  it('its canonical address as soon as it gets one', async () => {
    const { page, frame } = await openFrame();
    const root = inside(frame).document.documentElement;
    const link = page.document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://hospital.example/iort';
    page.document.head.append(link);
    await until(() => root.dataset.iortPage === 'https://hospital.example/iort');
  });
});
