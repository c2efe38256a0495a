import { expect } from '@open-wc/testing';
import { editions } from '../../../src/generated/editions.js';
import { catalog } from '../../../src/generated/catalogs/es.js';
import { deliver, delivery } from '../../../src/localization/delivery.js';
import '../../support/define.js';
import { heldIn, opened } from '../../support/held.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  change,
  consoleLines,
  mount,
  part,
  settled,
  shownIn,
  textOf,
  until,
} from '../helpers.js';

const TOPIC = 'candidacy-factors';
const edition = editions[TOPIC]!;
const [english, spanish] = await Promise.all([heldIn('en'), heldIn('es')]);

/** The words of a held passage. */
const wordsOf = (name: string, held = english): string =>
  held
    .find((one) => one.name === name)!
    .passages.map(({ text }) => text)
    .join(' ');

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 864e5).toISOString().slice(0, 10);

/** A sign-off that opens two of the passages from `test/support/held.ts`. */
const signed: Readonly<Record<string, string>> = {
  'reviewed-by': 'Dr. Cole',
  'reviewed-role': 'surgeon',
  'reviewed-on': daysAgo(30),
  'reviewed-revision': edition.withHeld!,
  held: 'own-first own-last',
};

const tag = (
  attributes: Readonly<Record<string, string>>,
  lang = '',
  topic: string = TOPIC,
): string =>
  `<iort-${topic} ${lang} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></iort-${topic}>`;

const shown = (element: Element): string => textOf(part(element, 'root'));

const untilShown = (element: Element, words: string): Promise<void> =>
  until(() => shown(element).includes(words), 'the passage is shown');

/** All held texts in English and Spanish. Without a sign-off they must not be shown. */
const allHeld = [...english, ...spanish].flatMap(({ passages }) =>
  passages.map(({ text }) => text),
);
const heldShownIn = (element: Element): string[] =>
  allHeld.filter((text) => shown(element).includes(text));

describe('a held passage', () => {
  it('is not shown without a sign-off', async () => {
    for (const name of Object.keys(editions)) {
      expect(heldShownIn(await mount(`<iort-${name}></iort-${name}>`))).to.deep.equal([]);
    }
  });

  it('is shown at the end of its section if a sign-off names it, while others stay hidden', async () => {
    const element = await mount(tag(signed));
    await untilShown(element, wordsOf('own-first'));
    expect(shown(element)).to.contain(wordsOf('own-last'));
    expect(heldShownIn(element)).to.have.length(2);
    const place = element.shadowRoot!.querySelector(`#iort-${TOPIC}-tell`)!;
    expect(textOf(place)).to.match(new RegExp(`${wordsOf('own-last').slice(-40)}$`));
  });

  it('can be shown together with all others of its widget, each in its section', async () => {
    for (const topic of new Set(english.map((one) => one.topic))) {
      const own = english.filter((one) => one.topic === topic);
      const held = own.map(({ name }) => name).join(' ');
      const names = { ...signed, held, 'reviewed-revision': editions[topic]!.withHeld! };
      const element = await mount(tag(names, '', topic));
      await untilShown(element, wordsOf(own[0]!.name));
      const expected = own.flatMap(({ passages }) => passages.map(({ text }) => text));
      expect(heldShownIn(element)).to.have.members(expected);
      for (const { place, name } of own) {
        const around = element.shadowRoot!.querySelector(`[id$="-${place}"]`)!;
        expect(textOf(around), name).to.contain(wordsOf(name));
      }
    }
  });

  it('is shown with the name, role and revision of its sign-off, and with its sources', async () => {
    const element = (await mount(tag(signed))) as IortElement;
    await untilShown(element, wordsOf('own-first'));
    const about = textOf(part(element, 'about'));
    expect(about).to.contain('Dr. Cole (surgeon) read and approved this text on ');
    expect(about).to.contain(`Revision of the text: ${edition.withHeld}`);
    expect(element.revision).to.equal(edition.withHeld);
    for (const [publisher, title] of english.find(({ name }) => name === 'own-last')!.sources) {
      expect(about).to.contain(publisher).and.to.contain(title);
    }
  });

  it('is shown only in the language whose text was signed off', async () => {
    const revision = catalog.editions[TOPIC]!.withHeld!;
    const element = await mount(tag({ ...signed, 'reviewed-revision': revision }, 'lang="es"'));
    await untilShown(element, wordsOf('own-first', spanish));
    await change(element as IortElement, 'lang', 'en');
    await until(() => part(element, 'root').lang === 'en');
    expect(heldShownIn(element)).to.deep.equal([]);
  });

  it('may be listed together with a passage that is no longer held', async () => {
    const lines = consoleLines();
    const element = await mount(tag({ ...signed, held: `${opened} own-first` }));
    await untilShown(element, wordsOf('own-first'));
    expect(heldShownIn(element)).to.have.length(1);
    await change(element as IortElement, 'held', opened);
    expect(heldShownIn(element)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('is hidden when its name or the sign-off is removed', async () => {
    const element = (await mount(tag(signed))) as IortElement;
    await untilShown(element, wordsOf('own-first'));
    await change(element, 'held', 'own-last');
    expect(heldShownIn(element)).to.have.length(1);
    await change(element, 'reviewed-by', null);
    expect(heldShownIn(element)).to.deep.equal([]);
    expect(element.revision).to.equal(edition.revision);
  });

  it('may be opened with a list in the page’s head that also names passages of other widgets', async () => {
    const lines = consoleLines();
    const list = { ...signed, held: `${signed['held']} own-list` };
    for (const [name, content] of Object.entries(list)) {
      const meta = Object.assign(document.createElement('meta'), { name: `iort-${name}`, content });
      document.head.append(meta);
      afterThis(() => meta.remove());
    }
    const element = await mount(`<iort-${TOPIC}></iort-${TOPIC}>`);
    await untilShown(element, wordsOf('own-first'));
    expect(heldShownIn(element)).to.have.length(2);
    expect(lines.filter((line) => line.includes('held='))).to.deep.equal([]);
  });

  const { withHeld, revision } = edition;
  const other = editions['side-effects']!.withHeld!;
  const refused: [signOff: string, change: Record<string, string>, why: string][] = [
    ['without a role', { 'reviewed-role': '' }, 'reviewed-role has to be one of: radiation-onc'],
    ['in an unknown role', { 'reviewed-role': 'friend' }, 'reviewed-role has to be one of:'],
    [
      'without a date',
      { 'reviewed-on': '' },
      'reviewed-on has to be a date that is not in the future',
    ],
    [
      'on a day in the future',
      { 'reviewed-on': daysAgo(-30) },
      'reviewed-on has to be a date that is not in the future',
    ],
    ['from over 36 months ago', { 'reviewed-on': daysAgo(3 * 366 + 2) }, 'more than 36 months ago'],
    [
      'of the text without held passages',
      { 'reviewed-revision': revision },
      `reviewed-revision must contain ${withHeld}`,
    ],
    [
      'of another widget',
      { 'reviewed-revision': other },
      `reviewed-revision must contain ${withHeld}`,
    ],
    [
      'of another language',
      { 'reviewed-revision': catalog.editions[TOPIC]!.withHeld! },
      `reviewed-revision must contain ${withHeld}`,
    ],
    [
      'of ten other revisions at once',
      { 'reviewed-revision': Array.from({ length: 10 }, (_, n) => `${n}`.repeat(12)).join(' ') },
      `reviewed-revision must contain ${withHeld}`,
    ],
    ['with an unknown name in “held”', { held: 'own-first all' }, 'unknown: all; there are:'],
  ];
  const names = english.map(({ name }) => name).reverse();
  refused.forEach(([signOff, changed, why], index) => {
    // Each case lists other names, because the same console line is written only once.
    const held = [...names, ...names]
      .slice(index % names.length, (index % names.length) + 2 + Math.floor(index / names.length))
      .join(' ');
    it(`stays hidden with a sign-off ${signOff}, and one console line says why`, async () => {
      const lines = consoleLines();
      const element = await mount(tag({ ...signed, held, ...changed }));
      await settled(element);
      expect(heldShownIn(element)).to.deep.equal([]);
      const about = lines.filter((line) => line.includes(' held="'));
      expect(about).to.have.length(1);
      expect(about[0]).to.contain('shows no held passage').and.to.contain(why);
    });
  });

  it('stays hidden with a sign-off without a name, and one console line says so', async () => {
    const lines = consoleLines();
    const element = await mount(tag({ ...signed, 'reviewed-by': ' ' }));
    expect(heldShownIn(element)).to.deep.equal([]);
    expect(lines.filter((line) => line.includes('without reviewed-by'))).to.have.length(1);
  });

  it('stays hidden if its file can’t be loaded; the other text is shown, and the console says so', async () => {
    const { catalogs, held } = delivery();
    const load = () => Promise.reject(new Error('gone'));
    deliver({ ...delivery(), held: { ...held, 'zh-Hans': { load } } });
    afterThis(() => deliver({ ...delivery(), held }));
    const chinese = await catalogs['zh-Hans']!.load(false);
    const lines = consoleLines();
    const element = await mount(
      tag({ ...signed, 'reviewed-revision': chinese.editions[TOPIC]!.withHeld! }, 'lang="zh-Hans"'),
    );
    await shownIn(element, 'zh-Hans');
    await until(
      () => lines.some((line) => line.includes('so they stay hidden')),
      'the console says so',
    );
    await settled(element);
    expect(heldShownIn(element)).to.deep.equal([]);
  });
});
