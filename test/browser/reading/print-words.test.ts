import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, consoleLines, mount, settled, textOf, until } from '../helpers.js';
import { stubPrint } from './questions.js';

/** Prints a widget that contains some markup of the hospital. @returns the printed part with this markup */
async function onPaper(markup: string): Promise<Element> {
  const element = await mount(`<iort-faq open="all"><div slot="local">${markup}</div></iort-faq>`);
  await settled(element);
  const printed = stubPrint(element);
  all(element, '.print-controls button')[0]!.click();
  return printed[0]!.querySelector('[part~=local]')!;
}

/** Ways in which markup can make a browser load something. The tests put a different URL into each. */
const loading: Readonly<Record<string, string>> = {
  img: '<img src="URL" alt="By the lake">',
  'img srcset': '<img srcset="URL 1x" alt="By the lake">',
  picture: '<picture><source srcset="URL"><img alt="By the lake"></picture>',
  'input type=image': '<input type="image" src="URL" alt="By the lake">',
  iframe: '<iframe src="URL" title="By the lake"></iframe>',
  'iframe srcdoc': '<iframe srcdoc="<img src=URL>" title="By the lake"></iframe>',
  video: '<video src="URL" poster="URL" preload="auto" title="By the lake"></video>',
  audio: '<audio controls src="URL" preload="auto" title="By the lake"></audio>',
  'video source': '<video preload="auto" title="By the lake"><source src="URL"></video>',
  object: '<object data="URL" title="By the lake"></object>',
  embed: '<embed src="URL" title="By the lake">',
  link: '<link rel="stylesheet" href="URL">By the lake',
  preload: '<link rel="preload" as="image" href="URL">By the lake',
  style: '<style>.x { background: url(URL) } @import "URL";</style><b class="x">By the lake</b>',
  'style attribute': '<b style="background: url(URL)">By the lake</b>',
  'style attribute with an escape': String.raw`<b style="--x: u\72l(URL); background: var(--x)">By the lake</b>`,
  'background attribute': '<table background="URL"><tr><td background="URL">By the lake</table>',
  'svg image': '<svg aria-label="By the lake"><image href="URL"/></svg>',
  'svg use': '<svg><title>By the lake</title><use href="URL#x"/></svg>',
  'svg foreign':
    '<svg aria-label="By the lake"><foreignObject><img src="URL"></foreignObject></svg>',
  template: '<template><img src="URL"></template>By the lake',
  'declarative shadow root':
    '<div><template shadowrootmode="open"><img src="URL"></template>By the lake</div>',
  base: '<base href="URL">By the lake',
  refresh: '<noscript><meta http-equiv="refresh" content="0;url=URL"></noscript>By the lake',
  script: '<script src="URL"></script>By the lake',
  handler: '<b onclick="x()" onfocus="x()" tabindex="0">By the lake</b>',
  'attributes of a div': '<div ping="URL" data-src="URL" src="URL">By the lake</div>',
  marquee: '<marquee background="URL">By the lake</marquee>',
};

describe('the hospital’s own markup on paper', () => {
  for (const [name, markup] of Object.entries(loading)) {
    it(`keeps its words and loads nothing: ${name}`, async () => {
      const url = `/dist/demo/img/favicon.svg?not-on-paper=${encodeURIComponent(name)}`;
      const local = await onPaper(markup.replaceAll('URL', url));
      expect(textOf(local)).to.contain('By the lake');
      expect(local.innerHTML).not.to.contain('not-on-paper');
      expect(local.querySelector('[style], [onclick], [onfocus], script, style, link')).to.equal(
        null,
      );
    });
  }

  for (const [style, dir, around] of [
    ['direction: ltr; unicode-bidi: embed', 'ltr', 'rtl'],
    ['unicode-bidi: isolate', 'ltr', 'ltr'],
    ['unicode-bidi: plaintext', 'auto', 'rtl'],
  ] as const) {
    it(`keeps the direction that the page’s styles give to a number in Arabic text: ${style}, ${around} paragraph`, async () => {
      const local = await onPaper(
        `<p dir="${around}">اتصلوا: <span style="${style}">+966 11 555 0142</span></p>`,
      );
      expect(local.querySelector('span')!.dir).to.equal(dir);
    });
  }

  it('causes no request: a picture becomes its alternative text', async () => {
    const element = await mount(
      '<iort-faq open="all"><div slot="local">Building C ' +
        '<img src="/dist/demo/img/favicon.svg?print" alt="Map"></div></iort-faq>',
    );
    await until(() => element.querySelector('img')!.complete, 'the page has its picture');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    const page = printed[0]!.defaultView!;
    expect(page.performance.getEntriesByType('resource')).to.deep.equal([]);
    expect(printed[0]!.querySelectorAll('img, iframe, video, link, object, embed')).to.be.empty;
    expect(textOf(printed[0]!.querySelector('[part~=local]'))).to.contain('Building C Map');
  });

  it('keeps lists, languages, table headings and safe links', async () => {
    const local = await onPaper(
      '<ol start="3" lang="es"><li dir="rtl">Uno</li></ol>' +
        '<table><tr><th scope="row" colspan="2">Hours</th></tr></table>' +
        '<a href="tel:5550142">555-0142</a> <a href="javascript:x()">More</a>',
    );
    expect(local.querySelector('ol[start="3"][lang=es] > li[dir=rtl]')).not.to.equal(null);
    expect(local.querySelector('th[scope=row][colspan="2"]')).not.to.equal(null);
    expect([...local.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      ['tel:5550142', null],
    );
  });

  it('shows the head of a table, and the words of a button', async () => {
    const local = await onPaper(
      '<table><thead><tr><th>Day</th><th>Call</th></tr></thead>' +
        '<tbody><tr><td>Monday</td><td><button>555-0142</button></td></tr></tbody></table>',
    );
    const frame = local.ownerDocument.defaultView!.frameElement as HTMLIFrameElement;
    frame.hidden = false; // only rendered elements have sizes
    const [day, call] = local.querySelectorAll('th');
    expect(day!.parentElement!.parentElement!.offsetHeight).to.be.greaterThan(10);
    expect(day!.offsetTop, 'side by side').to.equal(call!.offsetTop);
    const number = [...local.querySelectorAll('td *')].find((node) => textOf(node) === '555-0142')!;
    expect(number.matches('button'), 'no control on paper').to.equal(false);
  });

  it('keeps its words, whatever its class names are', async () => {
    const names = ['hint', 'copy', 'status', 'own', 'empty', 'line', 'note'];
    const local = await onPaper(
      names.map((name) => `<p class="${name}">Call ${name}</p>`).join(''),
    );
    for (const name of names) expect(textOf(local)).to.contain(`Call ${name}`);
    expect(local.querySelector(':scope > div [class]')).to.equal(null);
  });

  it('leaves out content that the page doesn’t show', async () => {
    const local = await onPaper(
      '<p hidden>one</p><p style="display: none">two</p><script>three</script><p>four</p><p style="visibility: hidden">five <b style="visibility: visible">six</b><button>seven</button></p>',
    );
    expect(textOf(local))
      .to.match(/four.*six/)
      .and.not.to.match(/one|two|three|five|seven/);
  });

  it('keeps the words of custom elements, with the same line breaks as on the page', async () => {
    customElements.define(
      'x-phone',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<b>Call <slot></slot></b>';
        }
      },
    );
    const local = await onPaper(
      '<x-phone>555-0142</x-phone><x-line style="display: block">A</x-line><x-line>B</x-line>',
    );
    expect(textOf(local)).to.contain('Call 555-0142');
    expect([...local.querySelectorAll('div')].some((line) => textOf(line) === 'A')).to.equal(true);
  });

  it('keeps apart the words that styles or pictures keep apart on the page', async () => {
    for (const markup of [
      '<span style="display: block">Floor 3</span><span>5550142</span>',
      '<b style="display: block">Floor 3</b><a href="tel:5550142">5550142</a>',
      '<p style="display: flex"><span>Floor 3</span><strong>5550142</strong></p>',
      '<span style="margin-inline-end: 1em">Floor 3</span><b>5550142</b>',
      '<i><b>Floor <u>3</u></b></i><button>5550142</button>',
      '<img alt="Floor 3"><b>5550142</b>',
    ]) {
      const local = await onPaper(markup);
      const frame = local.ownerDocument.defaultView!.frameElement as HTMLIFrameElement;
      frame.hidden = false; // only rendered elements have lines
      expect((local as HTMLElement).innerText, markup).to.match(/Floor 3\s+5550142/);
    }
  });

  it('has the number or e-mail address of a link, unless the words of the link have it', async () => {
    for (const [link, words] of [
      ['<a href="tel:5550142">Call us</a>', 'Call us 5550142'],
      ['<a href="tel:112"><img alt=""></a>', '112'],
      ['<a href="tel:+15555550142">Call (555) 555-0142</a>', 'Call (555) 555-0142'],
      ['<a href="tel:+442079460958">020 7946 0958</a>', '020 7946 0958'],
      ['<a href="tel:555%200142">Call us</a>', 'Call us 555 0142'],
      ['<a href="tel:555-0142;ext=12">Call us</a>', 'Call us 555-0142;ext=12'],
      ['<a href="sms:5550142?body=Hi">Text us</a>', 'Text us 5550142'],
      [
        '<a href="mailto:care@example.org?subject=Hi">Write to us</a>',
        'Write to us care@example.org',
      ],
      ['<a href="mailto:care@example.org">Care@example.org</a>', 'Care@example.org'],
      ['<a href="tel:100%">Call us</a>', 'Call us 100%'],
      ['<a href="tel:555%20555%200142">555 555 0142</a>', '555 555 0142'],
      ['<a href=" tel:%2B15555550142">Call us</a>', 'Call us +15555550142'],
      ['<a href="https://wa.me/15555550142">Chat</a>', 'Chat 15555550142'],
      ['<a href="http://wa.me/15555550142?text=Hi">Chat</a>', 'Chat 15555550142'],
      ['<a href="//wa.me/15555550142">Chat</a>', 'Chat 15555550142'],
      ['<a href="mailto:?subject=Hi">Share</a>', 'Share'],
      ['<a href="mailto:r&d@example.org">Write to us</a>', 'Write to us r&d@example.org'],
    ] as const) {
      const local = await onPaper(link);
      expect([...local.querySelectorAll('a')].map(textOf), link).to.deep.equal([words]);
    }
    const bdi = (await onPaper('<a dir="rtl" href="tel:555-0142">اتصل</a>')).querySelector('bdi')!;
    expect([bdi.dir, textOf(bdi)]).to.deep.equal(['ltr', '555-0142']);
  });

  it('has a short number that only seems to be in the other digits of the link', async () => {
    const links = [
      ['<a href="tel:911">Emergency room, open 9-11</a>', 'Emergency room, open 9-11 911'],
      [
        '<a href="tel:112">Urgencias 24 h, planta 1, puerta 12</a>',
        'Urgencias 24 h, planta 1, puerta 12 112',
      ],
      ['<a href="tel:911">Room 1911</a>', 'Room 1911 911'],
      ['<a href="tel:112">Urgencias 112, 24 h</a>', 'Urgencias 112, 24 h'],
      ['<a href="tel:116117">Call 116 117</a>', 'Call 116 117'],
    ] as const;
    const local = await onPaper(links.map(([link]) => `<p>${link}</p>`).join(''));
    expect([...local.querySelectorAll('a')].map(textOf)).to.deep.equal(
      links.map(([, words]) => words),
    );
  });

  it('strikes out an old number that the page strikes out, in each way', async () => {
    const local = await onPaper(
      '<style>.old { text-decoration: line-through }</style><table>' +
        '<tr><td><span style="text-decoration: line-through">555-0101</span> 555-0142</td></tr>' +
        '<tr><td><strike>555-0102</strike> <b class="old">555-0103</b></td></tr>' +
        '<tr class="old"><td>555-0104</td></tr></table><p class="old">555-0105</p>' +
        '<font class="old"><a href="tel:555-0106">Call us</a></font><a class="old" href="tel:555-0107">Call us</a>',
    );
    const frame = local.ownerDocument.defaultView!.frameElement as HTMLIFrameElement;
    frame.hidden = false; // only rendered elements have styles in each browser
    const isStruckOut = (element: Element | null): boolean =>
      !!element &&
      (getComputedStyle(element).textDecorationLine.includes('line-through') ||
        isStruckOut(element.parentElement));
    const struckOut = [...local.querySelectorAll('*')]
      .filter((each) => each.children.length === 0 && isStruckOut(each))
      .map(textOf);
    expect(struckOut.join(' ').match(/\d{3}-\d{4}/g)).to.deep.equal(
      [1, 2, 3, 4, 5, 6, 7].map((last) => `555-010${last}`),
    );
  });

  for (const [source, markup] of Object.entries({
    'text drawn in a picture': '<svg aria-label="A card"><text y="20">Call 555-0142</text></svg>',
    'text drawn beside struck-out text':
      '<svg><text>Call <tspan text-decoration="line-through">555-0101</tspan> 555-0142</text></svg>',
    'the fallback of an object': '<object title="Map"><p>Call 555-0142</p></object>',
    'the fallback of a canvas': '<canvas title="Map"><p>Call 555-0142</p></canvas>',
    'the page’s words in a read-only field': '<input readonly value="Call 555-0142">',
    'a field that can’t be used': '<textarea disabled>Call 555-0142</textarea>',
    'the label of a button': '<input type="button" value="Call 555-0142">',
  })) {
    it(`has ${source}`, async () => {
      expect(textOf(await onPaper(markup))).to.contain('Call 555-0142');
    });
  }

  it('leaves out text that readers type into fields, and hidden values', async () => {
    const local = await onPaper(
      '<input value="one"><input type="hidden" readonly value="two"><input type="password" readonly value="three"><p>four</p>',
    );
    expect(textOf(local))
      .to.contain('four')
      .and.not.to.match(/one|two|three/);
  });

  it('keeps the words of an element that was created in another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    afterThis(() => frame.remove());
    const number = frame.contentDocument!.createElement('p');
    number.slot = 'local';
    number.append('Call 555-0142');
    const element = await mount('<iort-faq></iort-faq>');
    element.append(number);
    await settled(element);
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(textOf(printed[0]!.body)).to.contain('Call 555-0142');
  });

  it('causes one console line about an element whose words can’t be printed', async () => {
    customElements.define(
      'x-closed',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Call 555-0142</p>';
        }
      },
    );
    const lines = consoleLines();
    await onPaper('<x-closed></x-closed><p>Harbor</p>');
    await onPaper('<x-closed style="display: block"></x-closed><p>Harbor</p>');
    expect(lines.filter((line) => line.includes('<x-closed>'))).to.have.length(1);
  });
});
