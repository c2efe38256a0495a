/** Makes a host page, serves it as a real document, and opens it. */
import { fixture, html } from '@open-wc/testing';
import type { IortElement } from '../../src/shared/iort-element.js';
import { until } from '../browser/helpers.js';
import { documents, type Kind } from './documents.js';
import { hostScripts, type HostScript } from './host-scripts.js';
import { layouts, type Layout } from './layouts.js';
import { hostState, type HostState } from './oracles/host.js';
import { sheets, type Sheet } from './sheets.js';

/** The window of a page, with what `page/watch.js` has recorded in it. */
export type PageWindow = Window &
  typeof globalThis & { readonly said: string[]; readonly thrown: string[] };

/** An open page, and the state of the host's own elements before and after our script has run. */
export interface OpenPage {
  readonly window: PageWindow;
  readonly before: HostState;
  readonly after: HostState;
}

/** What a page consists of, apart from the widget. */
export interface Surroundings {
  readonly sheet: keyof typeof sheets;
  readonly layout: keyof typeof layouts;
  readonly document: keyof typeof documents;
  readonly script: keyof typeof hostScripts;
  readonly width: number;
}

export const plainPage: Surroundings = {
  sheet: 'no styles',
  layout: 'block',
  document: 'html',
  script: 'none',
  width: 1000,
};

/** Allows nothing from other hosts. Fonts are not allowed at all, because a font that hangs delays a page. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:; font-src 'none'";

/** Tags for scripts of the host. Classic scripts run before our module, modules after it. */
const scriptTags = (type: 'module' | 'text/javascript', names: readonly string[] = []): string =>
  names.map((name) => `<script type="${type}" src="/zoo/hosts/${name}.js"></script>`).join('\n');

const same = (content: string): string => content;

/** The HTML of a page. The host's own elements come before ours, so that ours don't move them. */
function pageText(page: Surroundings, content: string): string {
  const { links, css, around = same }: Sheet = sheets[page.sheet];
  const { place }: Layout = layouts[page.layout];
  const { before, after }: HostScript = hostScripts[page.script];
  const { doctype = '<!DOCTYPE html>', root }: Kind = documents[page.document];
  const put = (id: string, inner: string) => `<div id="${id}">${around(place(inner))}</div>`;
  return `${doctype}<html ${root}><head>
<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>A host page</title><link rel="icon" href="data:," />
<script src="/test/zoo/page/watch.js"></script>
${(links ?? []).map((link) => `<link rel="stylesheet" href="${link}" />`).join('\n')}
<style>${css ?? ''}</style>
${scriptTags('text/javascript', before)}
<script type="module" src="/test/zoo/page/before.js"></script>
<script type="module" src="/dist/cdn/iort.js"></script>
${scriptTags('module', after)}
</head><body>
<header class="probe"><h1 class="probe">Our hospital</h1><a class="probe" id="link" href="#iort-faq-awake">Is one awake?</a>
<p class="probe">Ring us. <button class="probe" type="button">Ring</button></p><ul class="probe"><li class="probe">Wards</li></ul>
</header>
<host-card></host-card>
${put('reference', '<div class="reference">Plain text</div>')}
${put('place', content)}
</body></html>`;
}

/** Serves a text as a document of a given type and policy. @returns its address */
export async function serve(text: string, { type, policy }: Kind = {}): Promise<string> {
  const answer = await fetch('/pasted/', {
    method: 'POST',
    body: JSON.stringify({ html: text, type, policy: [POLICY, policy].filter(Boolean).join('; ') }),
  });
  return answer.text();
}

/** The window of the test, with the function that a page calls right before our script runs. */
type Hook = typeof globalThis & { zooBefore?: (window: PageWindow) => void };

/** Opens an address in a frame until the test ends. */
export async function openAddress(address: string, width = 1000): Promise<PageWindow> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width=${width} height="600" style="border: 0"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame.contentWindow as PageWindow;
}

/** Opens a page with a widget, and waits until the widget shows its text. Then shows containers that the layout hides at first. */
export async function openPage(page: Surroundings, content: string): Promise<OpenPage> {
  let before: HostState | undefined;
  (globalThis as Hook).zooBefore = (window) => (before = hostState(window));
  const address = await serve(pageText(page, content), documents[page.document]);
  const window = await openAddress(address, page.width);
  const [place, reference] = ['place', 'reference'].map((id) =>
    window.document.getElementById(id)!,
  );
  await until(() => widgetOf(place!), 'the widget shows its text').catch((error: Error) => {
    throw new Error([error.message, ...window.thrown, ...window.said].join('; '));
  });
  await (widgetOf(place!) as IortElement).updateComplete; // prerendered text is there before the script runs
  const after = hostState(window);
  const { show }: Layout = layouts[page.layout];
  show?.(place!);
  show?.(reference!);
  return { window, before: before!, after };
}

/** The widget in a place, also in a shadow tree; undefined until the widget shows its text. */
export function widgetOf(place: ParentNode): Element | undefined {
  for (const element of place.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (!shadowRoot) continue;
    if (/^iort-/.test(element.localName) && shadowRoot.querySelector('[part~=title]'))
      return element;
    const inner = widgetOf(shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}
