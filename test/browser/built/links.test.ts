import { expect } from '@open-wc/testing';
import { all, isShown, langOf, part, textOf, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

const widgetIn = (block: Element) =>
  [block.shadowRoot, block]
    .flatMap((place) => [...(place?.querySelectorAll<HTMLElement>('*') ?? [])])
    .find(({ localName }) => /^iort-/.test(localName));

const SPANISH = '<a href="/dist/embed/iort-faq.es.html">Preguntas</a>';

function add(page: PageWindow, markup: string): HTMLElement {
  const place = page.document.createElement('div');
  place.innerHTML = markup;
  page.document.body.append(place);
  return place;
}

/** Waits until a widget in a block shows its text. */
async function shown(block: Element): Promise<HTMLElement> {
  await until(() => widgetIn(block) && langOf(widgetIn(block)!), 'the widget is shown');
  return widgetIn(block)!;
}

/**
 * Adds markup, then a link that becomes a widget. Once that widget is shown, the script has also looked
 * at the markup.
 * @returns the element with the class "it" in the markup
 */
async function afterAnother(markup: string): Promise<HTMLElement> {
  const page = await openPage('placeholders.html');
  const place = add(page, markup);
  await shown(add(page, `<p>${SPANISH}</p>`).firstElementChild!);
  return place.querySelector<HTMLElement>('.it')!;
}

describe('a link to a frame page, alone in its block', () => {
  it('becomes the widget, in the language of the page that it leads to', async () => {
    const page = await openPage('placeholders.html');
    const block = add(page, `<p>${SPANISH}</p>`).firstElementChild!;
    const widget = await shown(block);
    await until(() => langOf(widget) === 'es', 'the widget is shown in Spanish');
    expect(widget.localName).to.equal('iort-faq');
    const link = block.querySelector('a')!;
    expect(link.isConnected && textOf(link)).to.equal('Preguntas');
    expect(isShown(link)).to.equal(false);
  });

  it('takes no number from its address, and a console line says where to write the number', async () => {
    const page = await openPage('placeholders.html');
    const link = '<a href="/dist/embed/iort-faq.en.html?phone=555-0188">FAQ</a>';
    const widget = await shown(add(page, `<p>${link}</p>`).firstElementChild!);
    expect(textOf(widget.shadowRoot?.querySelector('[part~=root]'))).not.to.contain('555-0188');
    expect(page.said.join()).to.contain('a link takes no phone: write <meta name="iort-phone">');
  });

  it('takes heading level, sections and open answers from the query of its address, and nothing else', async () => {
    const page = await openPage('placeholders.html');
    const query =
      'heading-level=3&sections=intro%20cost&open=iort-faq-cost-access&local-name=Evil&unreviewed=english&print=closed&reviewed-by=Evil&held=lupus';
    const href = `/dist/embed/iort-faq.en.html?${query}`.replaceAll('&', '&amp;');
    const block = add(page, `<div><strong><a href="${href}">x</a></strong><br></div>`);
    const widget = await shown(block.firstElementChild!);
    expect(part(widget, 'title').localName).to.equal('h3');
    expect(all(widget, 'section')).to.have.length(2);
    expect(widget.getAttributeNames().sort()).to.deep.equal([
      'exportparts',
      'heading-level',
      'lang',
      'open',
      'sections',
    ]);
  });

  it('stays a link if a <meta> in the head says so, but not if a <meta> in the body does', async () => {
    const page = await openPage('placeholders.html');
    const meta = '<meta name="iort-links" content="off">';
    await shown(add(page, `${meta}<p>${SPANISH}</p>`).querySelector('p')!);
    page.document.head.insertAdjacentHTML('beforeend', meta.replace('name', 'property'));
    const block = add(page, `<p>${SPANISH}</p>`).firstElementChild!;
    await shown(add(page, '<div data-iort="faq"></div>').firstElementChild!);
    expect(widgetIn(block)).to.equal(undefined);
  });

  it('stays a widget if a script of the page adds an icon, a hint or a button to the link or the block', async () => {
    const icon = '<svg role="img" aria-label="external"><title>external</title></svg>';
    const hint = '<span class="hint"> (opens in a new tab)</span>';
    const picture = '<img src="data:," alt="external">';
    const inLink = [icon, hint, picture, '<x-icon></x-icon>'];
    const beside = [icon, hint, '<button>Share</button>', ' (opens in a new tab)'];
    beside.push(' ↗', ' »', '［新窗口］');
    const page = await openPage('placeholders.html');
    const place = add(page, `<p>${SPANISH}</p>`.repeat(inLink.length + beside.length));
    const blocks = [...place.children];
    const widgets: Element[] = [];
    for (const block of blocks) widgets.push(await shown(block));
    for (const [index, added] of [...inLink, ...beside].entries()) {
      const block = blocks[index]!;
      const target = index < inLink.length ? block.querySelector('a')! : block;
      target.insertAdjacentHTML('beforeend', added);
    }
    await shown(add(page, `<p>${SPANISH}</p>`).firstElementChild!); // filled after the changes were seen
    const lost = blocks.filter((block, index) => widgetIn(block) !== widgets[index]);
    expect(lost.map((block) => block.innerHTML)).to.deep.equal([]);
  });

  it('becomes the widget if an editor has left an invisible character, an anchor or a mark around the link', async () => {
    const page = await openPage('placeholders.html');
    const written = [`\u200b${SPANISH}`, `&shy;${SPANISH}`, `<a id="x"></a>${SPANISH}`];
    written.push(`<ins>${SPANISH}</ins>`);
    const place = add(page, written.map((each) => `<p>${each}</p>`).join(''));
    for (const block of place.children) expect((await shown(block)).localName).to.equal('iort-faq');
  });

  it('becomes the widget if its address names another version than the address of the script', async () => {
    const page = await openPage('placeholders.html');
    const link = SPANISH.replace('/embed/', '/v0.0.9-beta.1/embed/');
    const block = add(page, `<p>${link}</p>`).firstElementChild!;
    expect((await shown(block)).localName).to.equal('iort-faq');
  });

  it('changes its language if a script of the page changes only the address of the link', async () => {
    const page = await openPage('placeholders.html');
    const block = add(page, `<p>${SPANISH}</p>`).firstElementChild!;
    await shown(block);
    block.querySelector('a')!.href = '/dist/embed/iort-faq.en.html';
    await until(() => langOf(widgetIn(block)!) === 'en', 'the widget is in English');
  });

  it('becomes the widget if a script has added an icon to the link before', async () => {
    const page = await openPage('placeholders.html');
    const link = SPANISH.replace('</a>', '<svg><path d="M0 0h9"></path></svg></a>');
    const block = add(page, `<p>${link}</p>`).firstElementChild!;
    expect((await shown(block)).localName).to.equal('iort-faq');
  });

  it('is no widget any more once the page writes words or another link beside the link', async () => {
    const added = [' and more', '<a href="/">Home</a>', '<p>No visits this week.</p>'];
    const page = await openPage('placeholders.html');
    const blocks = [...add(page, `<div>${SPANISH}</div>`.repeat(added.length)).children];
    for (const block of blocks) await shown(block);
    blocks.forEach((block, index) => block.insertAdjacentHTML('beforeend', added[index]!));
    await until(() => !blocks.some(widgetIn), 'the widgets are gone');
  });

  it('is no widget any more once the page writes other words into the block', async () => {
    const page = await openPage('placeholders.html');
    const block = add(page, `<p>${SPANISH}</p>`).firstElementChild!;
    await shown(block);
    block.textContent = 'Other words';
    await until(() => !widgetIn(block), 'the widget is gone');
    await until(() => block.getBoundingClientRect().height > 10, 'the words are shown');
  });
});

describe('a link with an address like that of a frame page', () => {
  for (const [situation, markup] of Object.entries({
    'it is beside other words': `<p class="it">Read ${SPANISH} first.</p>`,
    'it is beside a picture': `<p class="it">${SPANISH}<img alt="" src="data:,"></p>`,
    'it is beside an object': `<p class="it">${SPANISH}<object data="data:,"></object></p>`,
    'it is beside a custom element': `<p class="it">${SPANISH}<x-phone></x-phone></p>`,
    'it contains a picture': `<p class="it">${SPANISH.replace('Preguntas', '<img alt="x" src="data:,">')}</p>`,
    'it is in a list': `<ul><li class="it">${SPANISH}</li></ul>`,
    'it is in a navigation landmark': `<nav><p class="it">${SPANISH}</p></nav>`,
    'it is in editable content': `<div contenteditable><p class="it">${SPANISH}</p></div>`,
    'it leads to another site': `<p class="it"><a href="https://x.example/embed/iort-faq.es.html">x</a></p>`,
    'it leads to another folder': `<p class="it"><a href="/other/embed/iort-faq.es.html">x</a></p>`,
    'it names a widget that does not exist': `<p class="it"><a href="/dist/embed/iort-faqs.es.html">x</a></p>`,
    'it leads to a script': `<p class="it"><a href="javascript:'/embed/iort-faq.es.html'">x</a></p>`,
  })) {
    it(`stays a link if ${situation}`, async () => {
      const block = await afterAnother(markup);
      expect(widgetIn(block)).to.equal(undefined);
      expect(isShown(block.querySelector('a')!)).to.equal(true);
    });
  }
});

describe('a CSS class that is named after a widget', () => {
  it('makes a placeholder of an empty <div>, but not of a <div> with content or of a <span>', async () => {
    const page = await openPage('placeholders.html');
    const place = add(
      page,
      '<div class="box iort-faq"> </div><div class="iort-faq"><p>Own</p></div><span class="iort-faq"></span>',
    );
    const [empty, full, span] = [...place.children];
    expect((await shown(empty!)).localName).to.equal('iort-faq');
    expect(widgetIn(full!)).to.equal(undefined);
    expect(widgetIn(span!)).to.equal(undefined);
  });

  it('makes a placeholder of a <div> in which an editor has left a line break, an empty paragraph or an invisible character', async () => {
    const page = await openPage('placeholders.html');
    const place = add(
      page,
      '<div class="iort-faq"><br></div><div class="iort-faq">\u200b</div><div class="iort-faq">\u00a0</div><div class="iort-faq"><p>\u00a0</p></div>',
    );
    for (const each of place.children) expect((await shown(each)).localName).to.equal('iort-faq');
  });

  it('makes a placeholder, which takes its options from attributes that begin with “data-”', async () => {
    const page = await openPage('placeholders.html');
    const place = add(
      page,
      '<div class="iort-faq" data-phone="555-0142" data-lang="es" data-sections="day"></div>',
    );
    const widget = await shown(place.firstElementChild!);
    await until(() => widget.getAttribute('sections') === 'day', 'the sections are set');
    expect(widget.getAttribute('phone')).to.equal('555-0142');
    expect(widget.lang).to.equal('es');
    expect(page.said.join()).not.to.contain('no such attribute');
  });

  it('makes no placeholder of a <div> that is written as a self-closing tag; a console line says how to close it', async () => {
    const page = await openPage('placeholders.html');
    page.said.splice(0);
    const box = '<div class="iort-overview"><iort-overview></iort-overview></div>';
    const place = add(page, `${box}<div class="iort-faq" /><p>Words of the page</p>`);
    await until(() => /gets no widget/.test(page.said.join()), 'a console line warns');
    expect(isShown(place.querySelector('p')!)).to.equal(true);
    const [line, ...others] = new Set(page.said);
    expect(line).to.contain('close the tag, as in <div class="iort-faq"></div>');
    expect(others).to.deep.equal([]);
  });

  it('no longer makes a placeholder once the page puts content into the <div>', async () => {
    const contents = ['Own words', '<div>Own words</div>', '<img src="data:," alt="Our team">'];
    const page = await openPage('placeholders.html');
    const blocks = [...add(page, '<div class="iort-faq"></div>'.repeat(contents.length)).children];
    for (const block of blocks) await shown(block);
    blocks.forEach((block, index) => (block.innerHTML = contents[index]!));
    await until(() => !blocks.some(widgetIn), 'the widgets are gone');
  });

  it('still makes a placeholder if a script of the page adds an element without words of its own', async () => {
    const page = await openPage('placeholders.html');
    const empty = add(page, '<div class="iort-faq"></div>').firstElementChild!;
    const widget = await shown(empty);
    const added =
      '<i class="mark"></i><span hidden>x</span><style>.x {}</style><img src="data:," alt="" width="1"><button>Share</button><span class="sr-only">Widget</span>' +
      '<svg><title>Share</title></svg><a href="/"><img src="data:," alt="Share"></a><a href="/"><p>Share</p></a>';
    empty.insertAdjacentHTML('beforeend', added);
    await shown(add(page, '<div class="iort-faq"></div>').firstElementChild!); // filled after the change was seen
    expect(widgetIn(empty)).to.equal(widget);
  });
});
