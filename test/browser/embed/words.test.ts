import { expect } from '@open-wc/testing';
import { langOf, part, textOf, until } from '../helpers.js';
import { isUnreviewed } from '../../support/built-review.js';
import type { PageWindow } from '../built/pages.js';
import {
  addFrame,
  alive,
  foreign,
  helloAs,
  inside,
  messagesAt,
  openHost,
  sized,
  widgetIn,
} from './frames.js';

/** Adds settings as `<meta>` elements to the head of a page, or to another element. */
function addSettings(place: Element, content: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(content)) {
    const meta = place.ownerDocument.createElement('meta');
    meta.name = name;
    meta.content = value;
    place.append(meta);
  }
}

const site = {
  'iort-phone': '(555) 555-0142',
  'iort-local-name': 'Lakeside',
  'iort-reviewed-by': 'Dr. Ana',
  'iort-reviewed-on': '2026-01-02',
  'iort-reviewed-revision': 'abc',
};

/** The address to which the number in a frame links. */
const phoneIn = (frame: HTMLIFrameElement): string | null | undefined =>
  part(widgetIn(frame), 'contact')?.querySelector('a')?.getAttribute('href');

/** Adds a frame to a page. @returns the words that the page sends to the frame */
async function wordsFor(page: PageWindow, attributes = {}): Promise<unknown> {
  const frame = addFrame(page, 'iort-faq.en.html', attributes);
  await sized(frame);
  const messages = messagesAt(helloAs(inside(frame)));
  await until(() => messages.length > 0);
  return messages[0]!.words;
}

describe('the hospital’s words for a frame', () => {
  it('have numbers that are called from the frame itself, without opening an empty window', async () => {
    const attributes = { 'data-phone': '(555) 555-0142', 'data-contact': 'Or call 555-555-0143.' };
    const frame = addFrame(await openHost(), 'iort-side-effects.en.html', attributes);
    await sized(frame);
    await until(() => phoneIn(frame) && widgetIn(frame).querySelector('a'));
    const roots = [widgetIn(frame), widgetIn(frame).shadowRoot!];
    const numbers = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'),
    ]);
    expect(numbers.map(({ href }) => href)).to.include.members([
      'tel:5555550142',
      'tel:5555550143',
      'tel:+18002272345',
    ]);
    expect(new Set(numbers.map(({ target }) => target))).to.deep.equal(new Set(['_self']));
  });

  const review = { reviewedBy: 'Dr. Ana', reviewedOn: '2026-01-02', reviewedRevision: 'abc' };

  it('are also read from <meta property> in the page’s head; an earlier <meta name> without a value doesn’t count', async () => {
    const page = await openHost();
    page.document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="iort-phone" content=""><meta property=" iort-phone" content="(555) 555-0142">',
    );
    expect(await wordsFor(page)).to.deep.equal({ phone: '(555) 555-0142' });
  });

  it('are those of the page’s head if the frame has none of its own', async () => {
    const page = await openHost();
    addSettings(page.document.head, site);
    expect(await wordsFor(page)).to.deep.equal({
      phone: '(555) 555-0142',
      localName: 'Lakeside',
      ...review,
    });
    expect(
      await wordsFor(page, { 'data-contact': 'Call 1', 'data-local-name': ' ' }),
    ).to.deep.equal({ contact: 'Call 1', localName: 'Lakeside', ...review });
    expect(await wordsFor(page, { 'data-phone': '\u200b' })).to.include({
      phone: '(555) 555-0142',
    });
  });

  it('have either the sign-off of the frame or that of the page’s head, never parts of both', async () => {
    const page = await openHost();
    addSettings(page.document.head, { ...site, 'iort-held': 'side-effects:fertility' });
    expect(await wordsFor(page, { 'data-reviewed-by': 'Dr. Bo' })).to.deep.equal({
      phone: '(555) 555-0142',
      localName: 'Lakeside',
      reviewedBy: 'Dr. Bo',
    });
  });

  it('never come from the body, whatever its elements are called', async () => {
    const page = await openHost();
    addSettings(page.document.body, site);
    const form = page.document.createElement('form');
    form.setAttribute('name', 'head');
    addSettings(form, site);
    page.document.body.append(form);
    expect(await wordsFor(page)).to.deep.equal({});
    expect(page.thrown).to.deep.equal([]);
  });

  it('follow later changes of the page’s head', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html');
    await sized(frame);
    await alive(frame);
    addSettings(page.document.head, site);
    await until(() => phoneIn(frame) === 'tel:5555550142');
    await until(() => textOf(part(widgetIn(frame), 'review')).includes('Dr. Ana'));
  });

  it('can come with an option that replaces an unreviewed translation with English; the frame’s address can’t set this option', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.es.html', { 'data-unreviewed': 'english' });
    const other = addFrame(page, 'iort-faq.es.html?unreviewed=english');
    await sized(other);
    await sized(frame);
    const expected = (await isUnreviewed('es', 'iort-faq')) ? 'en' : 'es';
    await until(() => langOf(widgetIn(frame)) === expected);
    await alive(other);
    expect(langOf(widgetIn(other))).to.equal('es');
    delete frame.dataset.unreviewed;
    await until(() => langOf(widgetIn(frame)) === 'es');
  });
});

describe('a frame whose data-iort-frame attribute was dropped by an editor', () => {
  it('is recognized only if its page is served beside the parent script', async () => {
    const page = await openHost();
    addSettings(page.document.head, site);
    const add = (src: string) => {
      const frame = addFrame(page, src);
      delete frame.dataset.iortFrame;
      return frame;
    };
    const elsewhere = [
      `${foreign}/dist/embed/iort-faq.en.html`,
      `${location.origin}/test/pages/fake-frame.html?name=x`,
      `${location.origin}/test/pages/iort-faq.en.html`,
    ].map(add);
    const own = page.document.createElement('iframe');
    own.setAttribute('src', '/dist/embed/iort-faq.en.html');
    own.srcdoc = '<p>x</p>';
    page.document.body.append(own);
    const frame = add('iort-faq.en.html?open=awake');
    await sized(frame);
    await until(() => phoneIn(frame) === 'tel:5555550142');
    expect(frame.title).not.to.equal('');
    for (const other of [...elsewhere, own]) {
      expect(other.style.height + other.title, other.src).to.equal('');
    }
  });
});
