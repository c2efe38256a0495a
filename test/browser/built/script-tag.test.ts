import { expect } from '@open-wc/testing';
import { part, textOf } from '../helpers.js';
import { openPage, openWidgets } from './pages.js';

describe('a page with one script tag', () => {
  it('makes exactly one request after the HTML, and none to another host', async () => {
    const page = await openWidgets('one-script.html');
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests).to.deep.equal([`${location.origin}/dist/cdn/iort.js`]);
  });

  it('makes no further request when everything is opened and a reader ticks a question', async () => {
    const page = await openWidgets('one-script.html');
    for (const widget of page.document.querySelectorAll('[id], iort-faq, iort-overview')) {
      widget.setAttribute('open', 'all');
    }
    const questions = page.document.querySelector('iort-candidacy-factors')!;
    questions.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await questions.updateComplete;
    expect(page.performance.getEntriesByType('resource')).to.have.length(1);
  });

  it('sets no cookie and keeps nothing in storage', async () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const page = await openWidgets('one-script.html');
    expect([
      page.document.cookie,
      page.localStorage.length,
      page.sessionStorage.length,
    ]).to.deep.equal(before);
  });

  it('adds no globals except Lit’s version lists and litPropertyMetadata', async () => {
    const plain = await openPage('no-script.html');
    const page = await openWidgets('one-script.html');
    const known = new Set(Object.getOwnPropertyNames(plain));
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w*Versions$|^litPropertyMetadata$/.test(name)))
      .to.be.empty;
  });

  it('gets no further elements in head and body, no style sheets and no attributes on <html>', async () => {
    const page = await openWidgets('one-script.html');
    const { document } = page;
    expect(document.head.children).to.have.length(4);
    expect(document.body.children).to.have.length(4);
    expect(document.adoptedStyleSheets).to.be.empty;
    expect(document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
  });
});

describe('a page with the same script twice and another copy of it', () => {
  it('shows the text, and reports the second copy in one console line', async () => {
    const page = await openWidgets('two-copies.html');
    expect(page.thrown).to.deep.equal([]);
    const ours = page.said.filter((line) => line.startsWith('[iort-widgets]'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(
      /loaded twice: version \S+ from http\S+\.js\S* is used, \S+ from http\S+\.js\S* is not; remove one/,
    );
    expect(page.said).to.have.length(ours.length + page.said.filter(isLitNotice).length);
  });

  it('shows elements however they are created, before and after the scripts', async () => {
    const page = await openWidgets('two-copies.html');
    const { document } = page;
    const template = document.querySelector<HTMLTemplateElement>('#template')!;
    document.body.append(template.content.cloneNode(true));
    document.body.append(document.createElement('iort-faq'));
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<iort-candidacy-factors></iort-candidacy-factors>';
    document.body.append(document.querySelector('iort-faq')!.cloneNode(true));
    const widgets = [
      ...document.querySelectorAll('iort-faq, iort-overview, iort-candidacy-factors'),
    ];
    expect(widgets).to.have.length(5);
    for (const widget of widgets as (Element & { updateComplete: Promise<boolean> })[]) {
      await widget.updateComplete;
      expect(textOf(part(widget, 'title'))).not.to.be.empty;
    }
  });
});

/** Whether a console line is Lit's own warning about two copies of Lit on a page. */
const isLitNotice = (line: string): boolean => /Multiple versions of Lit/.test(line);

describe('a page with somebody else’s CSS framework', () => {
  it('does not change the color, the size or the layout of the widgets’ text', async () => {
    const page = await openWidgets('foreign-framework.html');
    for (const tag of ['iort-side-effects', 'iort-faq']) {
      const widget = page.document.querySelector(tag)!;
      const root = page.getComputedStyle(part(widget, 'root'));
      expect(root.display).to.equal('flow-root');
      expect(root.fontSize).to.equal('16px');
      expect(root.color).to.equal('rgb(27, 31, 35)');
      expect(root.textTransform).to.equal('none');
      expect(root.whiteSpace).to.equal('normal');
      const title = page.getComputedStyle(part(widget, 'title'));
      expect(title.display).to.equal('block');
      expect(title.fontSize).to.equal('26px');
      expect(title.textAlign).to.equal('start');
      expect(part(widget, 'root').scrollWidth).to.be.at.most(800);
    }
  });

  it('keeps its own color and text size', async () => {
    const page = await openWidgets('foreign-framework.html');
    const host = page.getComputedStyle(page.document.querySelector('#host')!);
    expect(host.color).to.equal('rgb(0, 255, 0)');
    expect(host.fontSize).to.equal('7px');
  });
});
