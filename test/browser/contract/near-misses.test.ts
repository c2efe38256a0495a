import { expect, fixture } from '@open-wc/testing';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { consoleLines, langOf, tags, until } from '../helpers.js';

/** Attributes that frameworks write or that any element may have. They must not be reported. */
const FRAMEWORKS =
  'accesskey="a" autocapitalize="off" autocorrect="off" autofocus class="opn" content="c" contenteditable="false" dir="ltr" draggable="false" enterkeyhint="go" exportparts="root" hint="d" inert inputmode="text" is="e" itemid="f" itemprop="g" itemref="h" itemscope itemtype="i" key="j" lang="en" name="k" nonce="l" popover ref="m" spellcheck="false" style="color: red" tabindex="0" translate="no" virtualkeyboardpolicy="auto" writingsuggestions="false" xmlns="n" xml:lang="en" ng-open="1" x-listen="1" v-listen="1" x:open="1" hx-print="1" onlisten="1" onprint="1" aria-label="o" ' +
  'data-contact-form="a" data-page-number="3" v-if="1" x-data="1" _ngcontent-a="" ng-if="1" onfocus="" data-open-by="1" id="held" title="1" role="group" part="a" slot="" hidden';
/** What is on the page before the script runs. */
const PAGE = `
  <iort-faqs></iort-faqs>
  <irot-overview></irot-overview>
  <iort-questions></iort-questions>
  <x-short></x-short><my-report-faq></my-report-faq>
  <iort-overview headng-level="3" section="what"></iort-overview>
  <iort-faq opne="all" headinglevel="3"></iort-faq>
  <iort-candidacy-factors phone=“(555) 555-0142”></iort-candidacy-factors>
  <iort-faq phone=‘(555) 555-0143’></iort-faq>
  <iort-overview phone=„(555) 555-0144“></iort-overview>
  <div data-iort="overview" data-contact=«Call 555-0145»></div>
  <iort-faq phone=551 555 0146></iort-faq>
  <iort-faq phone=(552) 555-0147></iort-faq>
  <div data-iort="faq" data-phone=553 555-0148></div>
  <iort-faq class="a"\u00a0phone="555-0149"></iort-faq>
  <iort-faq class="a" \u200bopen="all"></iort-faq>
  <iort-faq class="a",sections="day"></iort-faq>
  <iort-overview data-heading-level="3"></iort-overview>
  <div data-iort="faq" local-name="Mercy"></div>
  <div data-iort="faq" data-contact="“Call"></div>
  <div\u00a0data-iort="faq"></div>
  <iort-side-effects ${FRAMEWORKS}></iort-side-effects>
  <meta name="iort-phone" content="555-0142"><meta name="other" content="1">
  <div data-iort="faqs" data-headng-level="3" data-phon="1" data-opens="1"></div>`;

describe('mistakes in the HTML of a page', () => {
  let lines: string[];
  /** The text of the page, also in shadow roots. */
  let shown: string;

  before(async () => {
    const place = document.createElement('div');
    place.innerHTML = PAGE;
    for (const name of ['@click', ':open', '#open', '[open]', '(open)']) {
      // As HTML, because setAttribute() refuses these names.
      place.insertAdjacentHTML('beforeend', `<iort-side-effects ${name}="1"></iort-side-effects>`);
    }
    document.body.append(place);
    lines = consoleLines();
    await import('../../support/define.js');
    const { fillPlaceholders } = await import('../../../src/placeholders/fill.js');
    fillPlaceholders();
    await until(() => lines.some((line) => line.includes('headng-level')), 'the page is checked');
    const widgets = [...place.querySelectorAll<IortElement>(tags.join())];
    await until(() => widgets.every(langOf), 'all widgets show their text');
    lines = [...lines];
    shown = [...place.querySelectorAll('*')]
      .flatMap(({ shadowRoot, textContent }) => [
        textContent,
        ...[...(shadowRoot?.querySelectorAll('p') ?? [])].map((p) => p.textContent),
      ])
      .join('\n');
    place.remove();
  });

  const linesAbout = (name: string) => lines.filter((line) => line.includes(name));

  for (const [name, expected] of [
    ['<iort-faqs>', '; write <iort-faq>; there are: <?iort-overview'],
    ['<irot-overview>', '; write <iort-overview>'],
    ['<iort-questions>', 'no such element; there are: '],
    ['<iort-overview headng-level>', 'write heading-level'],
    ['<iort-overview section>', 'write sections'],
    ['<iort-faq opne>', 'write open'],
    ['<iort-faq headinglevel>', 'write heading-level'],
    ['<iort-candidacy-factors 555-0142”>', 'write straight quotes'],
    ['<iort-faq 555-0143’>', 'write straight quotes'],
    ['<iort-overview 555-0144“>', 'write straight quotes'],
    ['<div 555-0145»>', 'write straight quotes'],
    ['<iort-faq 0146>', 'write straight quotes'],
    ['<iort-faq 555-0147>', 'write straight quotes'],
    ['<div 555-0148>', 'write straight quotes'],
    ['<div data-headng-level>', 'write data-heading-level'],
    ['<iort-faq \u00a0phone>: there is no such attribute;', 'write phone'],
    ['<iort-faq \u200bopen>', 'write open'],
    ['<iort-faq ,sections>', 'write sections'],
    ['<iort-overview data-heading-level>', 'write heading-level'],
    ['<div local-name>', 'write data-local-name'],
    ['<div data-contact>', 'write straight quotes'],
    ['<div\u00a0data-iort="faq">', 'no such element; there are: '],
    [
      '<div data-iort="faqs">',
      'using "faq"; there are: overview side-effects candidacy-factors faq',
    ],
  ] as const) {
    it(`such as ${name} are reported once, with what to write`, () => {
      const found = linesAbout(name);
      expect(found, lines.join('\n')).to.have.length(1);
      expect(found[0]).to.match(new RegExp(expected));
    });
  }

  it('such as typographic quotes leave no half of a number or sentence in the text', () => {
    expect(shown).to.contain('Ask your care team');
    expect(shown).not.to.match(/[“‘„«](\(555\)|Call)/);
  });

  it('such as a number without quotes never show the beginning of the number, which may call somebody else', () => {
    expect(shown).not.to.match(/551|552|553/);
  });

  it('are not reported for names that any element may have, that frameworks write, or that are short or little like our names', () => {
    expect(linesAbout('<iort-side-effects')).to.deep.equal([]);
    expect(linesAbout('report')).to.deep.equal([]);
    expect(linesAbout('x-short')).to.deep.equal([]);
    expect(linesAbout('data-phon')).to.deep.equal([]);
    expect(linesAbout('data-opens')).to.deep.equal([]);
  });

  it('such as a setting in the body cause one console line, which says that the setting has no effect there', () => {
    const found = linesAbout('<meta name="iort-');
    expect(found).to.have.length(1);
    expect(found[0]).to.contain(
      `<meta name="iort-phone">: has no effect outside the page's <head>; move it there`,
    );
  });

  it('are reported also on an element that is added later', async () => {
    const later = consoleLines();
    await fixture('<div><iort-overview pirnt="closed"></iort-overview></div>');
    await until(
      () => later.some((line) => line.includes('<iort-overview pirnt>')),
      'a console line is written',
    );
  });
});
