import { expect, fixture, html } from '@open-wc/testing';
import { version } from '../../../src/generated/version.js';
import { until } from '../helpers.js';

/** The builder, opened in a frame of the test page. */
export interface Builder {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The document in the frame of the preview. */
  readonly preview: Document;
  /** The first element in the preview. */
  readonly widget: HTMLElement;
  /** What the content security policy has blocked since the form appeared. */
  readonly refused: readonly string[];
  /** The same page after a reload. */
  reload(): Promise<Builder>;
}

/** Finds an element in the builder. Throws if there is none. */
export function find<T extends Element = HTMLElement>(builder: Builder, selector: string): T {
  const found = builder.document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/**
 * Opens the builder with a link, for one test, and waits for its preview. Values that an editor has to
 * confirm are not accepted: they stay in the notice that lists them.
 * @param choice fragment of the address, without `#`; `v=1&ui=en&` is put before a fragment that does not begin with `v=`
 * @param csp name of a content security policy of the test server; an unknown name means no policy
 * @param size of the window, in CSS pixels
 */
export async function openLink(
  choice = '',
  csp = 'strict',
  [width, height] = [1200, 900],
): Promise<Builder> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="builder under test" width=${width} height=${height}></iframe>`,
  );
  const fragment = choice.startsWith('v=') ? choice : `v=1&ui=en&${choice}`;
  frame.src = `/dist/builder/index.html?csp=${csp}#${fragment}`;
  return opened(frame);
}

/** Waits until a frame shows the builder and its preview. */
async function opened(frame: HTMLIFrameElement): Promise<Builder> {
  const refused: string[] = [];
  const page = () => frame.contentDocument!;
  const inner = () => page().querySelector<HTMLIFrameElement>('#preview')?.contentDocument;
  const widget = () => inner()?.body?.firstElementChild as HTMLElement | null | undefined;
  await until(
    () => page()?.querySelector('form') ?? page()?.querySelector('[role=alert]'),
    'a form or an error is shown',
  );
  page().addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    refused.push(`${violatedDirective} ${blockedURI}`),
  );
  await until(() => widget()?.shadowRoot?.querySelector('[part~=title]'), 'the preview shows text');
  return {
    window: frame.contentWindow as Builder['window'],
    document: page(),
    get preview() {
      return inner()!;
    },
    get widget() {
      return widget()!;
    },
    refused,
    async reload() {
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      frame.contentWindow!.location.reload();
      await loaded;
      return opened(frame);
    },
  };
}

/** Opens the builder with a link, and accepts all values of the link. */
export async function openBuilder(
  choice = '',
  csp = 'strict',
  size?: [width: number, height: number],
): Promise<Builder> {
  const builder = await openLink(choice, csp, size);
  const notice = find(builder, '#brought');
  if (!notice.hidden) {
    notice.querySelector('button')!.click();
    await until(() => notice.hidden, 'the values of the link are accepted');
    await receivedAll(builder);
  }
  return builder;
}

/** Waits until the preview has received all earlier messages, which arrive in order. */
async function receivedAll(builder: Builder): Promise<void> {
  const view = builder.preview.defaultView!;
  const received = new Promise<void>((resolve) => {
    view.addEventListener('message', ({ data }) => data === 'last message' && resolve());
  });
  view.postMessage('last message', location.origin);
  await received;
}

/** Sets the value of a field, and dispatches the event `input`. */
export function type(builder: Builder, selector: string, text: string): void {
  const field = find<HTMLInputElement>(builder, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sets the value of a `<select>`, and dispatches the event `change`. */
export function select(builder: Builder, selector: string, value: string): void {
  const field = find<HTMLSelectElement>(builder, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Goes to a step and waits until it is shown. */
export async function go(builder: Builder, step: 1 | 2 | 3): Promise<void> {
  find(builder, `#go-${step}`).click();
  await until(() => !find(builder, `#step-${step}`).hidden, `step ${step} is shown`);
}

/** Opens a tab and waits for its snippets. If the chosen system does not have the tab, chooses all systems. */
export async function openTab(builder: Builder, id: string): Promise<void> {
  await go(builder, 3);
  if (!builder.document.querySelector(`#tab-${id}`)) select(builder, '#system', 'every');
  await until(() => builder.document.querySelector(`#tab-${id}`), `the tab ${id} exists`);
  find(builder, `#tab-${id}`).click();
  await until(
    () =>
      find(builder, '#panel').getAttribute('aria-labelledby') === `tab-${id}` &&
      builder.document.querySelector('#panel pre'),
    `the tab ${id} shows a snippet`,
  );
}

/** The code of a snippet in the open tab. */
export const code = (builder: Builder, id: string): string => find(builder, `#${id}`).textContent!;

/** Replaces `navigator.clipboard` of the builder's window. @returns a list to which each copied text is added */
export function copies(builder: Builder): string[] {
  const copied: string[] = [];
  const writeText = async (text: string) => void copied.push(text);
  Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText } });
  return copied;
}

/** All code in the open tab. */
export const allCode = (builder: Builder): string =>
  [...builder.document.querySelectorAll('#panel pre')].map((pre) => pre.textContent).join('\n');

/** The status message, which screen readers announce. */
export const said = (builder: Builder): string => find(builder, '.status').textContent!.trim();

/** An address that names the version of the files, so that the builder pins them by their hashes. */
export const PINNED = `https://files.example/v${version}/`;

/** Changes code or a policy for `PINNED`, so that the result uses the files of the test server. */
export const served = (text: string): string =>
  text
    .replaceAll(PINNED, `${location.origin}/dist/`)
    .replaceAll(new URL(PINNED).origin, location.origin);

/** Opens a page with pasted snippets, under a content security policy. */
export async function paste(head: string, body: string, policy: string): Promise<Window> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title>
<script src="/test/pages/record-console.js"></script>${head}</head><body>${body}</body></html>`;
  const whole = ["default-src 'self'", policy, "require-trusted-types-for 'script'"];
  const answer = await fetch('/pasted/', {
    method: 'POST',
    body: JSON.stringify({ html: page, policy: whole.filter(Boolean).join('; ') }),
  });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = await answer.text();
  await loaded;
  expect(frame.contentDocument?.title).to.equal('Pasted');
  return frame.contentWindow!;
}
