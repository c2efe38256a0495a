import { expect } from '@open-wc/testing';
import { all, textOf, until } from '../browser/helpers.js';
import { builtIn } from '../../src/page/built-in.js';
import { fakeIn, listenButton } from '../browser/listen/speech.js';
import { rootOf } from '../support/reading.js';
import {
  fields,
  forms,
  globals,
  ofDocument,
  ofLit,
  open,
  openWidgets,
  widgets,
} from './clobbering.js';

/** Checks that the widgets show their text and follow links, without an error. */
async function expectWorking({ body, shown, page, take }: Awaited<ReturnType<typeof open>>) {
  await until(shown, 'both widgets are shown');
  const faq = body.querySelector('iort-faq')!;
  expect(textOf(rootOf(faq))).to.contain('(555) 555-0142');
  page.location.hash = '#iort-faq-awake';
  await until(() => all<HTMLDetailsElement>(faq, '#iort-faq-awake')[0]!.open);
  expect(take()).to.deep.equal([]);
}

describe('a page that gives its own elements the names of built-in properties', () => {
  for (const [names, markup] of [
    ['forms with all names of a document', forms(ofDocument) + widgets],
    [
      'images with all names of a document',
      ofDocument.map((name) => `<img name="${name}" alt="">`).join('') + widgets,
    ],
    ['a form around the widgets, with fields of all names', `<form>${fields}${widgets}</form>`],
    ['ids of all globals of Lit', globals.map((id) => `<a id="${id}"></a>`).join('') + widgets],
  ] as const) {
    it(`still shows the widgets: ${names}`, async () => {
      const opened = await openWidgets(markup);
      await expectWorking(opened);
      opened.close();
    });
  }

  for (const [place, markup] of [
    ['directly around widgets', `<form>${fields}<iort-faq><p>Ask.</p></iort-faq></form>`],
    [
      'between the tags',
      `<iort-faq><form slot="contact">Call 555-0142${fields}</form><form>Ask.${fields}</form></iort-faq><p>After.</p>`,
    ],
  ] as const) {
    it(`still shows the text with a form ${place}`, async () => {
      const { body, take, close } = await openWidgets(markup);
      await until(() => rootOf(body.querySelector('iort-faq')!), 'the widget is shown');
      expect(take()).to.deep.equal([]);
      close();
    });
  }

  for (const [names, markup] of [
    ['forms with all names of a document', forms(ofDocument) + widgets],
    [
      'a form with fields of all names between the tags',
      `<iort-faq open="all"><form slot="local">Room 5${fields}</form></iort-faq>`,
    ],
  ] as const) {
    it(`still has widgets that can be read aloud: ${names}`, async () => {
      const { body, page, run, take, close } = await openWidgets(markup);
      await run('/test/pages/fake-speech.js', '');
      const faq = body.querySelector('iort-faq')!;
      await until(() => rootOf(faq), 'the widget is shown');
      faq.toggleAttribute('unreviewed'); // renders the widget again, now with speech synthesis
      await until(() => all(faq, '[data-do=listen]').length > 0, 'the button Listen is shown');
      listenButton(faq).click();
      await until(() => fakeIn(page).said.length > 0, 'the text is read aloud');
      const words = faq.querySelector(':scope > form');
      if (words) builtIn(words, 'setAttribute')('class', 'new'); // the widget checks its words again
      await until(() => faq.shadowRoot!.querySelector('.player'), 'the text is still read aloud');
      expect(take()).to.deep.equal([]);
      close();
    });
  }

  it('can still use its own elements as globals after the script has run', async () => {
    const { page, close } = await openWidgets('<a id="litHtmlPolyfillSupport"></a>');
    expect((page as unknown as Record<string, Element>).litHtmlPolyfillSupport!.localName).to.equal(
      'a',
    );
    close();
  });

  it('still shows the phone number in a form between the tags, whatever its fields are called', async () => {
    const { body, take, close } = await openWidgets(
      `<iort-faq><form>${fields}<p slot="contact">555-0199</p></form></iort-faq>`,
    );
    const number = body.querySelector('p')!;
    await until(() => number.getClientRects().length > 0, 'the number is shown');
    expect(take()).to.deep.equal([]);
    close();
  });

  it('still sets the height of frames, shows its phone number in them, and has links that open answers in them', async () => {
    const frame = '<iframe data-iort-frame src="/dist/embed/iort-faq.en.html"></iframe>';
    const markup = forms([...ofDocument, ...ofLit]) + `<form>${fields}${frame}</form>`;
    const { page, body, take, close } = await open(markup, '/dist/embed/parent.js', '');
    const shown = body.querySelector('iframe')!;
    await until(() => shown.style.height !== '');
    const widget = () => shown.contentDocument!.querySelector('[data-iort-ssr]')!;
    await until(() =>
      all(widget(), '[part~=contact]').some((box) => textOf(box).includes('(555) 555-0142')),
    );
    page.location.hash = '#iort-faq-awake';
    await until(() => all<HTMLDetailsElement>(widget(), '#iort-faq-awake')[0]!.open);
    expect(take()).to.deep.equal([]);
    close();
  });

  for (const name of ofLit) {
    it(`keeps the fallback, with a console line, if an element hides document.${name}`, async () => {
      const { body, lines, take, close } = await openWidgets(forms([name]) + widgets);
      const fallbacks = body.querySelectorAll('p');
      await until(() => [...fallbacks].every((each) => each.getClientRects().length > 0));
      expect(lines.filter((line) => line.includes(`name="${name}"`))).to.have.length(1);
      // Without createTreeWalker, Lit itself throws when it starts.
      expect(take()).to.have.length(name === 'createTreeWalker' ? 1 : 0);
      close();
    });
  }
});
