import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import type { PageWindow } from '../built/pages.js';
import { addFrame, alive, foreign, inside, openHost, sized, wordsIn } from './frames.js';

/** Adds a frame to a page as HTML, with the mistakes of its author. */
function write(page: PageWindow, html: string): HTMLIFrameElement {
  page.document.body.insertAdjacentHTML('beforeend', html);
  return page.document.querySelector('iframe')!;
}

const linesOf = ({ said }: PageWindow) => said.filter((line) => line.includes('[iort-widgets]'));

const SRC = '/dist/embed/iort-side-effects.en.html';

describe('a console line on the page around a frame says why the frame does not show the number', () => {
  for (const [what, html, line] of [
    [
      'is in an attribute with a wrong name',
      `<iframe src="${SRC}" phone="555-0142"></iframe>`,
      '<iframe phone>',
    ],
    ['is in data-tel', `<iframe src="${SRC}" data-tel="555-0142"></iframe>`, '<iframe data-tel>'],
    [
      'is in an attribute whose name resembles the right one',
      `<iframe src="${SRC}" data-phonenumber="555-0142"></iframe>`,
      '<iframe data-phonenumber>: has no effect; write data-phone=',
    ],
    [
      'is in an attribute with a non-breaking space before its name',
      `<iframe src="${SRC}"\u00a0data-phone="555-0142"></iframe>`,
      '<iframe \u00a0data-phone>: has no effect; write data-phone=',
    ],
    [
      'is between the tags',
      `<iframe src="${SRC}"><p slot="contact">(555) 555-0142</p></iframe>`,
      '<iframe>: nothing between its tags is shown',
    ],
    ['is in the address', `<iframe src="${SRC}?phone=555-0142"></iframe>`, '<iframe phone>'],
    [
      'is in typographic quotes, which also cut it',
      `<iframe src="${SRC}" data-phone=‘(555) 555-0142’></iframe>`,
      '<iframe 555-0142’>: write straight quotes',
    ],
    [
      'has no quotes, which cuts it',
      `<iframe src="${SRC}" data-phone=(555) 555-0142></iframe>`,
      '<iframe 555-0142>: write straight quotes',
    ],
    [
      'is in the body, because an element of the body has ended the head',
      `<meta name="iort-phone" content="(555) 555-0142"><iframe src="${SRC}"></iframe>`,
      '<meta name="iort-phone">: has no effect outside the page\'s <head>',
    ],
  ] as const)
    it(`if the number ${what}`, async () => {
      const page = await openHost();
      const frame = write(page, html);
      await sized(frame);
      await alive(frame);
      await until(() => linesOf(page).length > 0, 'a console line');
      expect(linesOf(page)).to.have.length(1);
      expect(linesOf(page)[0]).to.contain(line);
      expect(wordsIn(frame)).not.to.contain('(555)');
    });

  it('if the frame is written as a self-closing tag, so that the rest of the page is gone', async () => {
    const page = await openHost();
    const frame = write(page, `<iframe src="${SRC}" /><h2>Call us</h2></body></html>`);
    await sized(frame);
    await until(() => linesOf(page).some((line) => line.includes('close it with </iframe>')));
  });

  it('but is not written if a link for old browsers is between the tags of the frame', async () => {
    const page = await openHost();
    const frame = write(
      page,
      `<iframe src="${SRC}"><a href="${SRC}?ver=20261128">Side effects</a></iframe>`,
    );
    await sized(frame);
    await alive(frame);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('if the setting in the page’s head has a wrong name', async () => {
    const page = await openHost('blank.html');
    const meta = Object.assign(page.document.createElement('meta'), { name: 'iort_phone' });
    const script = page.document.createElement('script');
    const lines: string[] = [];
    page.console.warn = (line: string) => void lines.push(line);
    page.document.head.append(meta, Object.assign(script, { src: '/dist/embed/parent.js' }));
    await until(() => lines.length > 0, 'a console line');
    expect(lines[0]).to.contain('<meta name="iort_phone">');
  });

  it('if the server has redirected the frame to another origin', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html', { 'data-phone': '555-0142' });
    await sized(frame);
    inside(frame).location.replace(`${foreign}/dist/embed/iort-faq.es.html`);
    await until(() => linesOf(page).some((line) => line.includes(`came from ${foreign}`)));
  });

  it('if the frame is in a shadow root', async () => {
    const page = await openHost();
    const box = page.document.createElement('div');
    page.document.body.append(box);
    box.attachShadow({ mode: 'open' }).append(addFrame(page, 'iort-faq.en.html'));
    await until(() => linesOf(page).some((line) => line.includes('outside shadow roots')));
  });
});

it('a frame that is redirected to the page’s own origin shows the number', async () => {
  const page = await openHost();
  const frame = addFrame(page, `${foreign}/test/pages/blank.html`, { 'data-phone': '555-0142' });
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow!.location.replace(`${location.origin}/dist/embed/iort-faq.en.html`);
  await sized(frame);
  await until(() => wordsIn(frame).includes('555-0142'), 'the frame shows the number');
});
