import { expect, fixture, html } from '@open-wc/testing';
import { all, langOf, until } from '../helpers.js';
import { fakeIn, listenButton, statusOf } from '../listen/speech.js';
import type { PageWindow } from './pages.js';

let runs = 0;

/** What a test page contains, and how it is served. */
interface PageOptions {
  readonly policy?: string;
  /** Attributes of all its script tags. */
  readonly attributes?: string;
  readonly src?: string;
  readonly body?: string;
}

/** Opens a page with the fake voices and, by default, with two widgets. Waits for the widgets. */
async function open({
  policy = '',
  attributes = '',
  src,
  body,
}: PageOptions = {}): Promise<PageWindow> {
  const tag = (address: string, type = '') =>
    `<script ${type} ${attributes} src="${address}"></script>`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Listen</title>
${tag('/test/pages/record-console.js')}${tag('/test/pages/fake-speech.js')}
${tag(src ?? '/dist/cdn/iort.js', 'type="module"')}</head>
<body>${body ?? '<iort-faq></iort-faq><iort-overview></iort-overview>'}</body></html>`;
  const answer = await fetch('/pasted/', {
    method: 'POST',
    body: JSON.stringify({ html: page, policy }),
  });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = await answer.text();
  await loaded;
  const opened = frame.contentWindow as PageWindow;
  await until(() => widgets(opened).every((widget) => langOf(widget)), 'the widgets are shown');
  return opened;
}

const widgets = ({ document }: PageWindow): Element[] => [
  ...document.querySelectorAll('iort-faq, iort-overview'),
];

const requests = (page: PageWindow): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.includes('/test/pages/') && !/\/iort[^/]*\.js$/.test(name));

/** Presses "Listen" of the first widget. */
const pressIn = (page: PageWindow): void => listenButton(widgets(page)[0]!).click();

const speaks = (page: PageWindow) =>
  until(() => fakeIn(page).said.length > 0, 'a text is read aloud');

const ownLines = (page: PageWindow) => page.said.filter((line) => line.includes('[iort-widgets]'));

const origin = `${location.origin}/`;

describe('the code that reads aloud', () => {
  it('is one file beside the script; it is requested at the first press of “Listen” and never again', async () => {
    const page = await open();
    expect(requests(page)).to.deep.equal([]);
    const [faq, overview] = widgets(page);
    pressIn(page);
    await speaks(page);
    expect(requests(page)).to.have.length(1);
    expect(requests(page)[0]).to.match(/\/dist\/cdn\/listen\.[0-9a-f]{8}\.js$/);
    listenButton(overview!).click();
    await until(() => all(overview!, '.player').length === 1);
    faq!.setAttribute('lang', 'en-GB');
    listenButton(faq!).click();
    await until(() => all(faq!, '.player').length === 1);
    expect(requests(page)).to.have.length(1);
    for (const each of widgets(page))
      expect(each.shadowRoot!.querySelectorAll('script')).to.be.empty;
    expect(page.thrown).to.deep.equal([]);
    expect(ownLines(page)).to.deep.equal([]);
  });

  it('is requested once if several widgets need it at the same time, and only one of them is read', async () => {
    const page = await open();
    for (const widget of widgets(page)) listenButton(widget).click();
    await speaks(page);
    await until(() => widgets(page).every((each) => !listenButton(each).ariaBusy));
    expect(requests(page)).to.have.length(1);
    expect(widgets(page).flatMap((widget) => all(widget, '.player'))).to.have.length(1);
  });

  it('sends nothing to other hosts while it reads, and uses only voices of the device', async () => {
    const page = await open();
    pressIn(page);
    await speaks(page);
    for (let times = 0; times < 10; times++) {
      const before = fakeIn(page).said.length;
      all(widgets(page)[0]!, '.player .next')[0]!.click();
      await until(() => fakeIn(page).said.length > before);
    }
    for (const name of requests(page)) expect(name.startsWith(origin)).to.equal(true);
    for (const { voice } of fakeIn(page).said) expect(voice.localService).to.equal(true);
  });

  for (const [allowed, options] of Object.entries({
    'trusted types, with our policy in its list': {
      policy: "require-trusted-types-for 'script'; trusted-types iort-widgets",
    },
    'scripts of its own origin only': {
      policy: "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'none'",
    },
    nonces: { policy: "script-src 'nonce-abc123'", attributes: 'nonce="abc123"' },
    'nonces and strict-dynamic': {
      policy: "script-src 'nonce-abc123' 'strict-dynamic'; require-trusted-types-for 'script'",
      attributes: 'nonce="abc123"',
    },
  } satisfies Record<string, PageOptions>))
    it(`works under a policy that allows ${allowed}`, async () => {
      const page = await open(options);
      pressIn(page);
      await speaks(page);
      expect(all(widgets(page)[0]!, '.player')).to.have.length(1);
      const { display } = page.getComputedStyle(all(widgets(page)[0]!, '.player')[0]!);
      expect(display).to.equal('flex');
      expect(page.refused).to.deep.equal([]);
      expect(page.thrown).to.deep.equal([]);
    });

  it('is blocked by a policy that names only the main script: the control says that listening does not work, and the console says why', async () => {
    const page = await open({
      policy: `script-src ${origin}dist/cdn/iort.js ${origin}test/pages/`,
    });
    for (let times = 0; times < 2; times++) {
      pressIn(page);
      await until(() => /does not work here/.test(statusOf(widgets(page)[0]!)));
      await until(() => !listenButton(widgets(page)[0]!).ariaBusy);
    }
    expect(fakeIn(page).said).to.be.empty;
    expect(ownLines(page).filter((line) => /did not load: .*script-src/.test(line))).not.to.be
      .empty;
    expect(page.thrown).to.deep.equal([]);
  });

  for (const [how, what] of [
    ['missing', 'missing'],
    ['html', 'an HTML page'],
    ['truncated', 'truncated'],
  ] as const) {
    it(`makes the control say that listening does not work if the file is ${what}`, async () => {
      const page = await open({
        src: `/broken/${how}/listen-${(runs += 1)}-${Date.now()}/cdn/iort.js`,
      });
      pressIn(page);
      await until(() => /does not work here/.test(statusOf(widgets(page)[0]!)));
      expect(fakeIn(page).said).to.be.empty;
      expect(page.thrown).to.deep.equal([]);
    });

    it(`works at the next press if the file was ${what} only once`, async () => {
      const run = `listen-${(runs += 1)}-${Date.now()}`;
      const page = await open({ src: `/broken/once_${how}/${run}/cdn/iort.js` });
      pressIn(page);
      await until(() => /does not work here/.test(statusOf(widgets(page)[0]!)));
      await until(() => !listenButton(widgets(page)[0]!).ariaBusy);
      pressIn(page);
      await speaks(page);
    });
  }

  it('is part of the Spanish standalone script, which requests nothing', async () => {
    const page = await open({
      src: '/dist/cdn/standalone/iort.es.js',
      body: '<iort-faq lang="es"></iort-faq>',
    });
    pressIn(page);
    await speaks(page);
    expect(requests(page)).to.deep.equal([]);
    expect(fakeIn(page).said[0]!.voice.lang).to.equal('es-ES');
  });

  it('reads prerendered text without rendering it again', async () => {
    const faq = await (await fetch('/dist/ssr/en/iort-faq.html')).text();
    const note =
      '<script>addEventListener("iort-ready", () => { window.isReady = true; });</script>';
    const page = await open({ body: note + faq });
    await until(() => 'isReady' in page);
    const before = widgets(page)[0]!.shadowRoot!.querySelector('.title');
    pressIn(page);
    await speaks(page);
    expect(widgets(page)[0]!.shadowRoot!.querySelector('.title')).to.equal(before);
  });
});

describe('prerendered text', () => {
  it('shows no “Listen” control, and leaves no gap for one, if the browser has no speech synthesis', async () => {
    const faq = await (await fetch('/dist/ssr/en/iort-faq.html')).text();
    expect(faq).to.include('data-do="listen"');
    const page = await open({
      body: `<script>Object.defineProperty(window, 'speechSynthesis', { value: undefined })</script>${faq}`,
    });
    await until(() => widgets(page)[0]!.matches(':defined'));
    const controls = all(widgets(page)[0]!, '.listen');
    await until(() => controls.every((control) => control.getClientRects().length === 0));
  });
});
