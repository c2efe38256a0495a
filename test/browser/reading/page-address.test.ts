import { expect } from '@open-wc/testing';
import { afterThis, mount, all, until } from '../helpers.js';
import '../../support/define.js';
import { pageAddress } from '../../../src/shared/page-address.js';
import { stubPrint } from './questions.js';

const plain = location.origin + location.pathname;

/** Changes the address of the test's page for one test. */
function goTo(rest: string): void {
  const before = location.href;
  history.replaceState(history.state, '', plain + rest);
  afterThis(() => history.replaceState(history.state, '', before));
}

function addTo(place: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  place.prepend(element);
  afterThis(() => element.remove());
}

const canonical = (href: string, place: Element = document.head) =>
  addTo(place, 'link', { rel: 'canonical', href });

describe('the page’s address, as the widgets copy, share and print it', () => {
  for (const rest of ['?mrn=4711&token=SECRET', '?mrn=4711#token=SECRET', '#SECRET', '?']) {
    it(`leaves out ${rest}`, () => {
      goTo(rest);
      expect(pageAddress()).to.equal(plain);
    });
  }

  it('leaves out session ids that follow a ; in the path', () => {
    goTo('/a;jsessionid=SECRET/b;x=SECRET?y');
    expect(pageAddress()).to.equal(`${plain}/a/b`);
  });

  it('leaves out a session id after %3B, one that is a whole folder name, and one in the canonical address', () => {
    goTo('/a%3Bjsessionid=SECRET/b');
    expect(pageAddress()).to.equal(`${plain}/a/b`);
    goTo('/(S(SECRET))/b');
    expect(pageAddress()).to.equal(`${plain}/b`);
    canonical('https://hospital.example/iort;jsessionid=SECRET?page=12');
    expect(pageAddress()).to.equal('https://hospital.example/iort?page=12');
  });

  for (const [href, right] of [
    ['https://hospital.example/iort', 'https://hospital.example/iort'],
    ['https://hospital.example/?page=12#top', 'https://hospital.example/?page=12'],
    ['https://me:SECRET@hospital.example/iort', 'https://hospital.example/iort'],
    ['/iort?page=12', `${location.origin}/iort?page=12`],
    [' /iort ', `${location.origin}/iort`],
    ['HTTPS://hospital.example', 'https://hospital.example/'],
  ] as const) {
    it(`is the page’s canonical address, without fragment, user and password, if there is one: ${href}`, () => {
      goTo('?token=SECRET');
      canonical(href);
      expect(pageAddress()).to.equal(right);
    });
  }

  for (const href of [
    '',
    ' ',
    '#',
    '#top',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'file:///home/jane/a.html',
    'blob:https://hospital.example/1',
  ]) {
    it(`has no query if the canonical address can’t be used: "${href}"`, () => {
      goTo('?token=SECRET');
      canonical(href);
      expect(pageAddress()).to.equal(plain);
    });
  }

  it('ignores a canonical address outside the page’s head', () => {
    canonical('https://fake.example/', document.body);
    const form = document.createElement('form');
    form.setAttribute('name', 'head');
    document.body.append(form);
    afterThis(() => form.remove());
    canonical('https://fake.example/', form);
    expect(pageAddress()).to.equal(plain);
  });

  it('is used on the clipboard and on paper', async () => {
    goTo('?mrn=4711&token=SECRET');
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
      configurable: true,
    });
    afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
    all(element, '#iort-faq-awake .copy button')[0]!.click();
    await until(() => copied.length > 0, 'the link is copied');
    expect(copied).to.deep.equal([`${plain}#iort-faq-awake`]);
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(printed[0]!.body.textContent)
      .to.contain(plain)
      .and.not.to.match(/SECRET|4711/);
  });
});

describe('a page that has no address on the web', () => {
  /** Shows the FAQ in a frame without a web address: with the document `srcdoc`, or else with the address `src`. */
  async function shownIn(src: string, srcdoc: string | null = null): Promise<Element> {
    const frame = document.createElement('iframe');
    if (srcdoc === null) frame.src = src;
    else frame.srcdoc = srcdoc;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    afterThis(() => frame.remove());
    await loaded;
    const inner = frame.contentDocument!;
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL('/dist/cdn/iort.js', location.href).href;
    const faq = inner.createElement('iort-faq');
    inner.body.append(faq, script);
    await until(
      () => faq.shadowRoot && all(faq, '.print-controls button').length > 0,
      'the FAQ is shown',
    );
    return faq;
  }

  /** Prints the FAQ in such a frame. @returns the printed text */
  async function printedIn(src: string, srcdoc: string | null = null): Promise<string> {
    const faq = await shownIn(src, srcdoc);
    const printed = stubPrint(faq);
    all(faq, '.print-controls button')[0]!.click();
    return printed[0]!.body.textContent ?? '';
  }

  it('offers no link to copy, because the link would lead nowhere', async () => {
    const faq = await shownIn('', '<p>Text</p>');
    const links = all(faq, '[data-do=copy-link]');
    expect(links).not.to.be.empty;
    expect(links.filter((link) => link.getClientRects().length > 0)).to.be.empty;
  });

  const blob = URL.createObjectURL(new Blob(['<p>Text</p>'], { type: 'text/html' }));

  it('prints no address', async () => {
    for (const text of [
      await printedIn(blob),
      await printedIn('about:blank'),
      await printedIn('', '<p>Text</p>'),
    ])
      expect(text)
        .to.contain('IORT')
        .and.not.to.match(/blob:|about:|localhost/);
  });

  it('prints its canonical address if it has one', async () => {
    const link = '<head><link rel=canonical href=https://hospital.example/iort></head>';
    expect(await printedIn('', link)).to.contain('https://hospital.example/iort');
  });
});

describe('a page that has removed URL.canParse()', () => {
  it('can still print a widget', async () => {
    const { canParse } = URL;
    afterThis(() => Object.assign(URL, { canParse }));
    Reflect.deleteProperty(URL, 'canParse');
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(printed).to.have.length(1);
  });
});
