import { expect } from '@open-wc/testing';
import { all, clickSummary, pageErrors, settled, tags } from '../helpers.js';

/** What the script could change on a page outside its elements. */
const traces = () => ({
  head: document.head.innerHTML,
  body: [...document.body.children]
    .map((child) => child.cloneNode() as Element)
    .map((child) => child.outerHTML),
  root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  title: document.title,
  address: location.href,
  history: history.length,
  cookie: document.cookie,
  stored: localStorage.length + sessionStorage.length,
  prototypes: [Node, Element, HTMLElement, Document, ShadowRoot, Event, String, Array, Object].map(
    ({ prototype }) => Reflect.ownKeys(prototype).length,
  ),
});

/** Globals that Lit itself adds: lists of its versions and the metadata of its decorators. */
const globalsOfLit = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

describe('the script and its elements', () => {
  it('change nothing on the page outside the elements, and add no globals except Lit’s', async () => {
    const errors = pageErrors();
    const before = traces();
    const globals = new Set(Reflect.ownKeys(window));
    await import('../../../src/script-tag/script.js');

    const place = document.createElement('main');
    place.innerHTML = tags.map((tag) => `<${tag} lang="eu" open="all"></${tag}>`).join('');
    document.body.append(place);
    for (const tag of tags) {
      const element = place.querySelector(tag)!;
      await settled(element);
      expect(Object.keys(element.attributes).length).to.equal(2);
      expect(element.childNodes).to.have.length(0);
      await clickSummary(all<HTMLDetailsElement>(element, 'details').at(-1)!);
      all<HTMLElement>(element, '.term')[0]?.click();
    }
    expect(place.getAttributeNames()).to.deep.equal([]);
    place.remove();

    expect(traces()).to.deep.equal(before);
    // WebKit's driver adds this symbol.
    const added = Reflect.ownKeys(window).filter(
      (name) => !globals.has(name) && name.toString() !== 'Symbol(automationSessionProxy)',
    );
    expect(added.filter((name) => !globalsOfLit.includes(String(name)))).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
