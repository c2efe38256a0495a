import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { signOffOn } from '../../support/define.js';
import '../../support/held.js';
import { editions } from '../../../src/generated/editions.js';
import {
  afterThis,
  all,
  change,
  consoleLines,
  languages,
  mount,
  part,
  settled,
  shownIn,
  tags,
  textOf,
  until,
} from '../helpers.js';

interface WidgetNode {
  readonly '@type': string | string[];
  readonly '@id': string;
  readonly name: string;
  readonly description?: string;
  readonly inLanguage?: string;
  readonly lastReviewed?: string;
  readonly reviewedBy?: unknown[];
  readonly mainEntity?: { url: string; name: string; acceptedAnswer: { text: string } }[];
  readonly version?: string;
}

const scripts = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The nodes for the widgets in the page's block. The first node, about the treatment, is left out. */
function nodes(): WidgetNode[] {
  const [script, ...more] = scripts();
  expect(more, 'one block for each page').to.deep.equal([]);
  if (!script) return [];
  const block = JSON.parse(script.textContent!) as { '@context': string; '@graph': WidgetNode[] };
  expect(block['@context']).to.equal('https://schema.org');
  expect(block['@graph'][0]!['@type']).to.equal('MedicalTherapy');
  return block['@graph'].slice(1);
}

const ids = () => nodes().map((node) => node['@id']);
const describes = (...expected: string[]) =>
  until(() => JSON.stringify(ids()) === JSON.stringify(expected), `${expected} are described`);

const letters = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

/** The text of an answer, without white space, controls, explanations of terms and drawings. */
function shownAnswer(details: Element): string {
  const answer = details.querySelector('.answer')!.cloneNode(true) as Element;
  for (const unseen of answer.querySelectorAll('.copy, .listen, .note, figure')) unseen.remove();
  return letters(answer.textContent);
}

/** Adds a setting to the page's head until the test ends. */
function setting(name: string, content: string): HTMLMetaElement {
  const meta = Object.assign(document.createElement('meta'), { name: `iort-${name}`, content });
  document.head.append(meta);
  afterThis(() => meta.remove());
  return meta;
}

beforeEach(() => until(() => scripts().length === 0, 'no block is left behind'));

describe('structured data', () => {
  it('is written only if it is switched on', async () => {
    await mount('<iort-faq></iort-faq><iort-overview structured-data="off"></iort-overview>');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(scripts()).to.deep.equal([]);
  });

  for (const locale of languages)
    it(`has the same words as the widgets, in ${locale}`, async () => {
      const markup = tags.map((tag) => `<${tag} lang="${locale}" structured-data="on"></${tag}>`);
      const first = await mount(markup.join(''));
      const widgets = tags.map((tag) => first.parentElement!.querySelector(tag)!);
      for (const widget of widgets) await shownIn(widget, locale);
      await describes(...tags.map((tag) => `#${tag}.${locale}`));
      for (const [index, widget] of widgets.entries()) {
        const node = nodes()[index]!;
        expect(node.name).to.equal(textOf(part(widget, 'title')));
        expect(node.inLanguage).to.equal(locale);
        expect(letters(part(widget, 'about').textContent)).to.contain(letters(node.description));
        const shown = all(widget, '.disclosures > details');
        expect([node['@type']].flat().includes('FAQPage')).to.equal(shown.length > 0);
        expect(
          (node.mainEntity ?? []).map(({ url, name, acceptedAnswer }) => [
            url,
            letters(name),
            letters(acceptedAnswer.text),
          ]),
        ).to.deep.equal(
          shown.map((each) => [
            `#${each.id}`,
            letters(each.querySelector('summary')!.textContent),
            shownAnswer(each),
          ]),
        );
      }
    });

  it('follows changes of the language, of the sections and of the option “structured-data”', async () => {
    const element = await mount('<iort-faq structured-data="on" lang="en"></iort-faq>');
    await describes('#iort-faq.en');
    const before = nodes()[0]!.mainEntity!.length;
    await change(element, 'sections', 'cost');
    await until(() => nodes()[0]!.mainEntity!.length < before);
    await change(element, 'sections', 'intro');
    await until(() => nodes()[0]!['@type'] === 'MedicalWebPage');
    expect(nodes()[0]).not.to.have.property('mainEntity');
    element.lang = 'es';
    await describes('#iort-faq.es');
    await change(element, 'structured-data', null);
    await describes();
    expect(scripts()).to.deep.equal([]);
  });

  it('is switched on by an attribute without a value, and off by an unknown value, which is reported', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-faq structured-data></iort-faq>');
    await describes('#iort-faq.en');
    await change(element, 'structured-data', 'yes');
    await describes();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/<iort-faq structured-data="yes">.*: off on/);
  });

  it('is one block for all widgets, in the order of the page, with each question once', async () => {
    const first = await mount(
      '<iort-faq structured-data sections="day"></iort-faq><iort-overview structured-data></iort-overview><iort-faq structured-data sections="day cost"></iort-faq><iort-faq structured-data lang="es"></iort-faq>',
    );
    await describes('#iort-faq.en', '#iort-overview.en', '#iort-faq.es');
    const shown = [...first.parentElement!.querySelectorAll('iort-faq:not([lang])')].flatMap(
      (each) => all(each, '.disclosures > details').map(({ id }) => `#${id}`),
    );
    expect(nodes()[0]!.mainEntity!.map(({ url }) => url)).to.deep.equal([...new Set(shown)]);
    first.parentElement!.querySelector('iort-overview')!.remove();
    await describes('#iort-faq.en', '#iort-faq.es');
    first.parentElement!.append(first);
    await describes('#iort-faq.en', '#iort-faq.es');
  });

  it('can be switched on for all widgets in the page’s head, and off for one widget on its tag', async () => {
    const meta = setting('structured-data', 'on');
    const element = await mount(
      '<iort-overview></iort-overview><iort-faq structured-data="off"></iort-faq>',
    );
    await describes('#iort-overview.en');
    meta.remove();
    await describes();
    await settled(element);
  });

  it('is not switched on by a setting in the page’s body', async () => {
    const meta = setting('structured-data', 'on');
    document.body.append(meta);
    await mount('<iort-faq></iort-faq>');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(scripts()).to.deep.equal([]);
  });

  it('has the hospital’s phone number as text in the answer on when to call, also after a change of the number', async () => {
    const words =
      '<p slot="contact">Call <b>555-0142</b> &lt;/script&gt;&lt;!-- <style>p { color: red }</style></p>';
    const element = await mount(`<iort-faq structured-data>${words}</iort-faq>`);
    await describes('#iort-faq.en');
    const { text } = nodes()[0]!.mainEntity!.find(
      ({ url }) => url === '#iort-faq-when-call',
    )!.acceptedAnswer;
    expect(text.split('\n')[1]).to.equal('Call 555-0142 </script><!--');
    expect(scripts()[0]!.outerHTML.match(/<\/?script|<!--/g)).to.deep.equal([
      '<script',
      '</script',
    ]);
    element.querySelector('b')!.textContent = '555-0199';
    setting('phone', '555-0100');
    await change(element, 'open', 'all');
    await until(() => scripts()[0]!.textContent!.includes('555-0199'));
  });

  it('keeps the lines of the hospital’s words apart, so that digits of two lines don’t become one wrong number', async () => {
    for (const words of [
      '<p slot="contact">Floor 3<br>5550142</p>',
      '<div slot="contact"><p>Floor 3</p><p>5550142</p></div>',
      '<ul slot="contact"><li>Floor 3<li>5550142</ul>',
      '<div slot="contact"><div>Floor 3</div>5550142</div>',
      '<div slot="contact"><h4>Floor 3</h4><address>5550142</address></div>',
      '<div slot="contact">Floor 3<hr><b>555</b>0142</div>',
    ]) {
      const element = await mount(`<iort-faq structured-data>${words}</iort-faq>`);
      await describes('#iort-faq.en');
      const data = scripts()[0]!.textContent!;
      expect(data, words).to.contain('Floor 3 5550142');
      element.remove();
      await describes();
    }
  });

  it('lacks the hospital’s words that the page hides or strikes out', async () => {
    const old = [
      '<s>555-0101</s>',
      '<del>555-0102</del>',
      '<strike>555-0103</strike>',
      '<span style="text-decoration: line-through">555-0104</span>',
      '<span class="old">555-0105</span>',
      '<span class="unseen">555-0106</span>',
    ];
    await mount(
      `<style>.old { text-decoration: line-through } .unseen { display: none }</style><iort-faq structured-data><p slot="contact">Call ${old.join(' ')} <b>555-0142</b></p></iort-faq>`,
    );
    await describes('#iort-faq.en');
    expect(scripts()[0]!.textContent).to.contain('Call 555-0142');
  });

  it('names a reviewer only while the sign-off is for the shown text', async () => {
    const { revision } = editions.faq!;
    const element = await mount(
      `<iort-faq structured-data reviewed-by="Dr. Cole" reviewed-on="2026-03-05" reviewed-revision="${revision}"></iort-faq>`,
    );
    await describes('#iort-faq.en');
    expect(nodes()[0]).to.deep.include({ lastReviewed: '2026-03-05', reviewedBy: ['Dr. Cole'] });
    await change(element, 'reviewed-revision', '0123456789ab');
    await until(() => !nodes()[0]!.reviewedBy);
    expect(nodes()[0]).not.to.have.property('lastReviewed');
  });

  it('names no reviewer if only one of two FAQs on the page has a sign-off', async () => {
    const { revision } = editions.faq!;
    await mount(
      `<iort-faq structured-data sections="day" reviewed-by="Dr. Cole" reviewed-on="2026-03-05" reviewed-revision="${revision}"></iort-faq><iort-faq structured-data sections="cost"></iort-faq>`,
    );
    await describes('#iort-faq.en');
    await until(() => nodes()[0]!.mainEntity!.some(({ url }) => url.includes('cost')));
    expect(nodes()[0]).not.to.have.property('reviewedBy');
  });

  it('names the project as the reviewer if the project’s reviewers have signed off the text', async () => {
    afterThis(() => signOffOn('2026-01-01'));
    signOffOn('2026-02-03', 'en');
    await mount('<iort-faq structured-data></iort-faq>');
    await describes('#iort-faq.en');
    expect(nodes()[0]).to.deep.include({
      lastReviewed: '2026-02-03',
      reviewedBy: [{ '@type': 'Organization', name: 'IORT Widgets' }],
    });
  });

  it('has the revision that includes the held passages, if a sign-off makes these visible', async () => {
    const { withHeld } = editions['candidacy-factors']!;
    const today = new Date().toISOString().slice(0, 10);
    await mount(
      `<iort-candidacy-factors structured-data reviewed-by="Dr. Cole" reviewed-role="surgeon" reviewed-on="${today}" reviewed-revision="${withHeld}" held="own-last"></iort-candidacy-factors>`,
    );
    await until(() => nodes()[0]?.version === withHeld, 'the revision includes the held passages');
    expect(nodes()[0]!.reviewedBy).to.deep.equal([{ '@type': 'Person', name: 'Dr. Cole' }]);
  });

  it('replaces the block that a server has written', async () => {
    const old = document.createElement('script');
    old.type = 'application/ld+json';
    old.setAttribute('data-iort-structured-data', '');
    document.body.append(old);
    const theirs = document.createElement('script');
    theirs.type = 'application/json';
    document.head.append(theirs);
    afterThis(() => theirs.remove());
    await mount('<iort-overview structured-data></iort-overview>');
    await describes('#iort-overview.en');
    expect(old.isConnected).to.equal(false);
    expect(theirs.isConnected).to.equal(true);
  });

  it('is written into the page’s head even if a form is named “head”', async () => {
    await mount(
      '<form name="head"></form><form name="createElement"></form><iort-faq structured-data></iort-faq>',
    );
    await describes('#iort-faq.en');
    expect(scripts()[0]!.parentElement!.localName).to.equal('head');
  });
});
