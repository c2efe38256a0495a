import { expect } from '@open-wc/testing';
import { all, isShown, langOf, part, textOf, until } from '../helpers.js';
import { isUnreviewed } from '../../support/built-review.js';
import { widgetsIn } from '../../support/reading.js';
import { openPage, type PageWindow } from './pages.js';
import { add, open, widgetOf } from './placeholders.js';

const find = (page: PageWindow, id: string) => page.document.getElementById(id)!;

describe('a placeholder for systems that drop unknown tags', () => {
  it('gets one widget, with its data attributes as options', async () => {
    const faq = find(await open(), 'faq');
    expect(faq.shadowRoot!.querySelectorAll('iort-faq')).to.have.length(1);
    const widget = widgetOf(faq)!;
    expect(widget.getAttribute('sections')).to.equal('intro cost');
    expect(part(widget, 'title').localName).to.equal('h3');
    expect(widget.shadowRoot!.querySelectorAll('section')).to.have.length(2);
  });

  it('keeps its children where they are, as fallback and for the slots', async () => {
    const page = await open();
    const fallback = find(page, 'faq').querySelector('.fallback')!;
    expect(fallback.parentElement).to.equal(find(page, 'faq'));
    expect(isShown(fallback)).to.equal(false);
    const number = find(page, 'slotted').querySelector('[slot=contact]')!;
    expect(number.parentElement).to.equal(find(page, 'slotted'));
    expect(isShown(number)).to.equal(true);
  });

  it('keeps its content visible, with a console line, if it names no element', async () => {
    const page = await open();
    expect(isShown(find(page, 'kept'))).to.equal(true);
    // The page loads the script twice, and each copy writes this line.
    const lines = page.said.filter((line) => line.includes('data-iort="nothing"'));
    expect(new Set(lines)).to.have.property('size', 1);
    expect(lines[0]).to.contain('overview side-effects candidacy-factors faq');
    expect(page.thrown).to.deep.equal([]);
  });

  it('takes the number and the hospital’s words as plain text, one paragraph per line', async () => {
    const page = await open();
    const place = await add(
      page,
      '<div data-iort="side-effects" data-contact="Call &lt;b&gt;555-0142&lt;/b&gt;&#10;Day and night" data-local="Ours" data-local-name="St. Mary"></div>',
    );
    const widget = widgetOf(place)!;
    const lines = [...widget.querySelectorAll('p[slot=contact]')];
    expect(lines.map(textOf)).to.deep.equal(['Call <b>555-0142</b>', 'Day and night']);
    expect(lines.every(isShown)).to.equal(true);
    expect(textOf(part(widget, 'local'))).to.contain('From St. Mary');
  });

  it('takes the language around it if its own is empty or invisible, as templates write an empty field', async () => {
    const page = await open();
    for (const empty of ['', ' ', '\u200b']) {
      const place = `<div lang="es"><div data-iort="faq" data-lang="${empty}"></div></div>`;
      const widget = widgetOf(await add(page, place))!;
      await until(() => langOf(widget) === 'es');
    }
  });

  it('takes a phone number, which becomes a link after the hospital’s label', async () => {
    const page = await open();
    const place = await add(
      page,
      '<div data-iort="side-effects" data-phone="(555) 555-0142" data-phone-label="Nurse line:"></div>',
    );
    const contact = part(widgetOf(place)!, 'contact');
    expect(textOf(contact)).to.equal('Nurse line: (555) 555-0142');
    expect(contact.querySelector('a')!.getAttribute('href')).to.equal('tel:5555550142');
    place.setAttribute('data-phone', '555-0199');
    await until(() => textOf(part(widgetOf(place)!, 'contact')) === 'Nurse line: 555-0199');
  });

  it('shows the parts of a phone number in the right order after Arabic words', async () => {
    const page = await open();
    const place = await add(
      page,
      '<div data-iort="side-effects" data-lang="ar" data-contact="اتصلوا بنا: 555-0142"></div>',
    );
    const number = widgetOf(place)!.querySelector('a')!;
    expect(number.getAttribute('href')).to.equal('tel:5550142');
    await until(() => isShown(number));
    expect(number.textContent).to.equal('555-0142');
    const left = (from: number, to: number) => {
      const range = page.document.createRange();
      range.setStart(number.firstChild!, from);
      range.setEnd(number.firstChild!, to);
      return range.getBoundingClientRect().left;
    };
    expect(left(0, 3)).to.be.below(left(4, 8));
  });

  it('passes on no handler, style or state to its widget', async () => {
    const page = await open();
    const names =
      'onfocus="ran = 1" tabindex="0" autofocus="" style="position:fixed" id="x" class="y" hidden="" slot="z" inert="" is="a" nonce="n" oncontentvisibilityautostatechange="ran = 1" 1p-ignore=""';
    const place = await add(
      page,
      `<div data-iort="faq" ${names.replaceAll(/(^| )(?=[\w-]+=)/g, '$1data-')}></div>`,
    );
    expect(widgetOf(place)!.getAttributeNames()).to.deep.equal(['exportparts']);
    expect('ran' in page).to.equal(false);
    expect(page.thrown).to.deep.equal([]);
  });

  it('takes no sign-off, and a console line says so', async () => {
    const page = await open();
    const place = await add(
      page,
      '<div data-iort="faq" data-reviewed-by="Dr. Nobody" data-reviewed-revision="1" data-held="x"></div>',
    );
    expect(textOf(part(widgetOf(place)!, 'review'))).not.to.contain('Nobody');
    expect(page.said.join()).to.match(/data-reviewed-by, .*data-held.* ignored/);
  });

  it('accepts a misspelled name, with a console line', async () => {
    const page = await open();
    for (const name of ['FAQ', ' faq ', 'iort-faq', 'side_effects']) {
      await add(page, `<div data-iort="${name}"></div>`);
      const said = page.said.find((line) => line.includes(`data-iort="${name}"`));
      expect(said).to.contain('there are: overview side-effects candidacy-factors faq');
    }
  });

  it('is refused on <html>, <head>, <body> and an element that can’t contain a widget', async () => {
    const page = await open();
    const { document } = page;
    const children = document.body.childElementCount;
    for (const place of [document.documentElement, document.body, document.head]) {
      place.setAttribute('data-iort', 'faq');
    }
    const select = '<select data-iort="faq"><option>1</option></select>';
    const details = '<details data-iort="faq"><summary>Ask</summary></details>';
    document.body.insertAdjacentHTML('beforeend', select + details);
    await until(() => /<select data-iort[^]*<details data-iort/.test(page.said.join()));
    expect(document.body.childElementCount).to.equal(children + 2);
    expect(document.querySelector('select')!.options).to.have.length(1);
    expect(document.querySelector('summary')!.innerText).to.equal('Ask');
    expect(page.said.join()).to.match(/<body data-iort="faq">.*put data-iort on a <div>/);
  });

  it('keeps a shadow root that the page has declared in its HTML', async () => {
    const page = await open();
    const place = page.document.createElement('section') as HTMLElement & {
      setHTMLUnsafe(html: string): void;
    };
    place.setHTMLUnsafe(
      '<div data-iort="faq"><template shadowrootmode="open"><p>Own</p><slot></slot></template></div>',
    );
    page.document.body.append(place);
    const own = place.firstElementChild!;
    await until(() => own.querySelector('iort-faq'));
    expect(own.shadowRoot!.querySelector('p')!.textContent).to.equal('Own');
  });

  it('gets its widget if it is in HTML inside an SVG drawing', async () => {
    const page = await open();
    const placeholder = '<foreignObject width="600" height="300"><div data-iort="faq"></div>';
    const place = await add(page, `<svg>${placeholder}</foreignObject></svg>`);
    expect(widgetOf(place)!.localName).to.equal('iort-faq');
  });

  it('causes a console line on how to write a phone number if the attribute of the number has a wrong name', async () => {
    const page = await open();
    await add(page, '<div data-iort="side-effects" data-tel="555-0142" data-contacts="1"></div>');
    expect(page.said.join()).to.match(/takes no data-tel: write data-phone/);
    expect(page.said.join()).to.match(/takes no data-contacts: write data-phone, or data-contact/);
    for (const name of [
      'contact',
      'phone',
      'dataphone',
      'data-phonenumber',
      'data-tel_number',
      '\u200bdata-phone',
    ]) {
      await add(page, `<div data-iort="side-effects" ${name}="555-0142"></div>`);
      expect(page.said.join()).to.contain(`takes no ${name}: write data-phone`);
    }
  });

  it('does not stop later placeholders if it fails', async () => {
    const page = await open();
    const odd = page.document.createElement('div');
    odd.setAttribute('data-iort', 'faq');
    odd.attachShadow = () => {
      throw new Error('no');
    };
    odd.append = () => {
      throw new Error('not even that');
    };
    page.document.body.append(odd);
    await add(page, '<div data-iort="faq"></div>');
    expect(page.thrown).to.deep.equal([]);
  });

  it('gets no shadow root if it is a custom element, which may create its own later', async () => {
    const page = await open();
    const markup = '<my-card data-iort="faq"></my-card><p is="my-p" data-iort="faq"></p>';
    page.document.body.insertAdjacentHTML('beforeend', markup);
    for (const place of page.document.querySelectorAll('my-card, [is]')) {
      await until(() => widgetsIn(place).length > 0, 'the placeholder is filled');
      expect(place.shadowRoot).to.equal(null);
    }
    page.customElements.define(
      'my-card',
      class extends page.HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
        }
      },
    );
    const [faq] = widgetsIn(page.document.querySelector('my-card')!);
    await until(() => part(faq!, 'title') && isShown(part(faq!, 'title')), 'the text is shown');
    expect(page.thrown).to.deep.equal([]);
  });

  it('has its widget as a child if it can have no shadow root', async () => {
    const page = await open();
    const item = page.document.querySelector('li[data-iort] > iort-faq')!;
    await until(() => langOf(item));
    expect(isShown(item)).to.equal(true);
  });

  it('shows the hospital’s words if its widget is a child', async () => {
    const page = await open();
    for (const markup of [
      '<ul><li data-iort="side-effects"><p slot="contact">Call 555-0142</p></li></ul>',
      '<table><tr><td data-iort="side-effects"><p slot="contact">Call 555-0142</p></td></tr></table>',
      '<div data-iort="side-effects"><iort-side-effects lang="es" heading-level="3"><p slot="contact">Call 555-0142</p></iort-side-effects></div>',
    ]) {
      page.document.body.insertAdjacentHTML('beforeend', markup);
      const added = page.document.body.lastElementChild!;
      const widget = () => widgetsIn(added)[0]!;
      await until(() => widget() && langOf(widget()), markup);
      const words = added.querySelector<HTMLElement>('p')!;
      await until(() => isShown(words), `${markup}: the words are shown`);
      expect(words.textContent).to.equal('Call 555-0142');
      if (markup.includes('heading-level')) {
        await until(() => langOf(widget()) === 'es', 'the widget has its own language');
        expect(widget().getAttribute('heading-level')).to.equal('3');
      }
    }
  });

  // 30 hidden widgets take so long to build that the browser paints the page before the visible one is built.
  for (const count of [1, 30])
    it(`shows a notice if and only if its text is unreviewed, even if ${count} hidden ${count > 1 ? 'widgets come' : 'widget comes'} before it`, async () => {
      const page = await openPage('late-script.html');
      page.document.documentElement.lang = 'es';
      const hidden = '<div data-iort="side-effects"></div>'.repeat(count);
      page.document.body.innerHTML = `<div style="height: 0; overflow: hidden">${hidden}</div><div data-iort="faq"></div>`;
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/cdn/iort.js';
      page.document.body.append(script);
      const faq = page.document.querySelector('[data-iort=faq]')!;
      await until(() => widgetsIn(faq).length === 1 && langOf(widgetsIn(faq)[0]!) === 'es');
      const needsNotice = await isUnreviewed('es', 'iort-faq');
      await until(
        () => all(widgetsIn(faq)[0]!, '[part~=notice]').some(isShown) === needsNotice,
        'the visible widget shows a notice if it needs one',
      );
    });

  it('is filled inside an element whose data-iort names no widget', async () => {
    const page = await open();
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<section data-iort="page"><div data-iort="side-effects"></div></section>',
    );
    const place = page.document.querySelector('[data-iort=page] > div')!;
    await until(() => widgetsIn(place).length === 1);
  });

  it('is searched for only a few times while a page adds many other elements', async () => {
    const page = await open();
    const { document } = page;
    let searches = 0;
    const original = document.querySelectorAll.bind(document);
    page.Document.prototype.querySelectorAll = ((selector: string) => {
      if (selector.startsWith('[data-iort]')) searches += 1;
      return original(selector);
    }) as typeof document.querySelectorAll;
    const frame = () => new Promise((resolve) => page.requestAnimationFrame(resolve));
    await frame();
    searches = 0;
    const many = document.createElement('div');
    document.body.append(many);
    for (let part = 0; part < 100; part++) {
      many.insertAdjacentHTML('beforeend', '<i></i>'.repeat(1000));
      await Promise.resolve();
    }
    await frame();
    await frame();
    expect(searches).to.be.within(1, 6); // two copies of the script, in at most three animation frames
  });
});
