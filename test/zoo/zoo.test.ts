import { expect } from '@open-wc/testing';
import { until } from '../browser/helpers.js';
import type { Case } from './cases.js';
import { engineName } from './engine.js';
import { children, forms, PHONE, wordsOf, type WidgetSpec } from './forms.js';
import { changes } from './oracles/host.js';
import { differences, looks, type Looks } from './oracles/look.js';
import { fillReference, lackOfRoom } from './oracles/room.js';
import { missing, readable, readablePart, shortOf } from './oracles/text.js';
import { openAll, opensByClick, opensByLink } from './oracles/works.js';
import { openPage, plainPage, widgetOf, type OpenPage } from './page.js';

const cases = (await (await fetch(`/zoo/cases/${engineName()}`)).json()) as readonly Case[];

/** How a widget is on a plain page, for comparison. */
interface Usual {
  readonly text: string;
  /** The number of letters in the advice on whom to ask. A phone number replaces this advice. */
  readonly asks: number;
  /** The looks in narrow and in wide places. */
  readonly looks: readonly Looks[];
}

const usual = new Map<string, Promise<Usual>>();

function usualOf({ element, lang }: WidgetSpec): Promise<Usual> {
  const key = `${element} ${lang}`;
  if (!usual.has(key)) usual.set(key, measure({ element, lang, words: 'none' }));
  return usual.get(key)!;
}

async function measure(spec: WidgetSpec): Promise<Usual> {
  const page = await openPage(plainPage, forms.tag(spec));
  const widget = placed(page);
  const text = readable(widget);
  const contacts = [...widget.shadowRoot!.querySelectorAll('[part~=contact]')];
  const asks = contacts.map((box) => readablePart(box).length).reduce((sum, each) => sum + each, 0);
  const all: Looks[] = [];
  for (const width of ['', '60em', '30em', '15em']) {
    page.window.document.body.style.width = width;
    all.push(looks(widget));
  }
  widget.innerHTML = children(spec);
  const hasWords = () => widget.shadowRoot!.querySelector('[part~=local]:not([hidden])');
  await until(hasWords, 'the hospital’s words are shown');
  return { text, asks, looks: [...all, looks(widget)] };
}

const placed = ({ window }: OpenPage): Element =>
  widgetOf(window.document.getElementById('place')!)!;

/** Whether a console line is not Lit's own warning about several copies of Lit. */
const unexpected = (line: string): boolean => !/Multiple versions of Lit/.test(line);

const nameOf = (one: Case): string =>
  [one.sheet, one.layout, one.document, one.script, one.width, one.form, one.element, one.lang]
    .concat(one.words === 'none' ? [] : `with words as ${one.words}`)
    .join(', ');

describe('on a page of the zoo, a widget shows its whole text, looks as on a plain page, and works:', () => {
  for (const one of cases) {
    it(nameOf(one), async () => {
      const { text, asks, looks: usualLooks } = await usualOf(one);
      const least = one.words === 'none' ? text.length : text.length - asks;
      const page = await openPage(one, await forms[one.form](one));
      const widget = placed(page);
      const { document, said, thrown } = page.window;
      const [place, plain] = ['place', 'reference'].map((id) => document.getElementById(id)!);
      const reference = document.querySelector<HTMLElement>('.reference')!;
      fillReference(reference, widget);

      // The side effects show the phone number without a click.
      const calls = one.words !== 'none' && one.element === 'side-effects' ? [PHONE] : [];
      // `content-visibility` may delay the rendering of text outside the viewport by a frame.
      const isWhole = () => readable(widget).length >= least;
      await until(
        () => isWhole() && !missing(readable(widget), calls).length,
        'all text is shown',
      ).catch(
        () => {}, // the faults below say what is missing
      );
      // Everything must be rendered before it is measured.
      for (const each of [place!, plain!]) each.style.contentVisibility = 'visible';
      const room = () => lackOfRoom(widget, reference, { widget: place!, plain: plain! });
      // WebKit may lay out text only some frames after the text has become visible.
      await until(() => !room().length, 'the widget has its width').catch(() => {});
      const read = readable(widget);
      const faults = [
        ...missing(read, calls),
        ...(one.words === 'none' ? shortOf(text, read) : []),
        ...(read.length < least ? [`only ${read.length} of ${least} letters`] : []),
        ...room(),
        ...differences(looks(widget), usualLooks),
        ...changes(page.before, page.after),
      ];
      expect(faults).to.deep.equal([]);

      await opensByClick(widget);
      if (one.element === 'faq') await opensByLink(widget);
      openAll(widget);
      const lost = () => missing(readable(widget), wordsOf(one));
      await until(() => !lost().length, 'the hospital’s words can be read');
      expect([...thrown, ...said.filter(unexpected)]).to.deep.equal([]);
    });
  }
});
