import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../site/builder/model/address.js';
import type { Choice } from '../../../site/builder/model/choice.js';
import { outputIds } from '../../../site/builder/model/systems.js';
import { outputOf, type Output } from '../../../site/builder/output/outputs.js';
import { rootOf } from '../../support/reading.js';
import { watch, type Watch } from '../../support/watch.js';
import type { Page } from '../../support/blank-page.js';
import { builderHash } from '../arbitraries/builder.js';
import { faultsOf, judge } from '../oracle.js';
import { property } from '../property.js';
import { comes, facts } from '../world.js';

const BUILDER = 'https://files.example/v1/builder/index.html';

/** Elements and attributes that HTML snippets may have. */
const elements = /^(script|iort-[a-z-]+|p|div|iframe)$/;
const attributes =
  /^(type|src|defer|integrity|crossorigin|slot|lang|heading-level|sections|open|print|listen|unreviewed|local-name|reviewed-(by|on|revision|role)|held|title|width|height|style|loading|allow|data-(?!on)[a-z-]+|class|referrerpolicy|sandbox)$/;

/** Whether a link leads to a frame page, or a `<meta>` is one of our settings for the page's head. */
function isOurs(element: Element): boolean {
  const names = element.getAttributeNames().join(' ');
  if (element.localName === 'a') {
    const { protocol, pathname } = new URL(element.getAttribute('href') ?? '', BUILDER);
    return names === 'href' && /^https?:$/.test(protocol) && /\/embed\/iort-[^/]+$/.test(pathname);
  }
  return (
    element.localName === 'meta' &&
    names === 'name content' &&
    /^iort-[a-z-]+$/.test(element.getAttribute('name') ?? '')
  );
}

function* foreignInSnippets({ snippets }: Output): Generator<string> {
  for (const { place, code } of snippets) {
    if (place === 'stylesheet') {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${code}\n.after { color: red; }`);
      if (sheet.cssRules.length !== 2) yield `the style sheet swallows what follows: ${code}`;
    }
    if (!['head', 'body', 'placeholder', 'once'].includes(place)) continue;
    const { head, body } = new DOMParser().parseFromString(code, 'text/html');
    for (const element of [...head.children, ...body.querySelectorAll('*')]) {
      if (isOurs(element)) continue;
      const { localName } = element;
      const odd = element.getAttributeNames().filter((name) => !attributes.test(name));
      if (!elements.test(localName) || odd.length > 0)
        yield `foreign markup in a snippet: <${localName} ${odd.join(' ')}>`;
      if (localName === 'script' && element.textContent) yield `an inline script: ${code}`;
    }
  }
}

/** Finds sources in a policy that would end a directive or match more than one origin. */
function* looseSources({ policy }: Output): Generator<string> {
  for (const sources of Object.values(policy))
    for (const source of sources ?? [])
      if (!/^('sha256-[\w+/=]+'|'self'|https?:\/\/[\w.:[\]-]+)$/.test(source))
        yield `the policy names ${source}`;
}

/** A running builder, for the property that uses its page. */
let running: Promise<{ page: Page; seen: Watch }> | undefined;

async function open(): Promise<{ page: Page; seen: Watch }> {
  const frame = document.createElement('iframe');
  frame.title = 'builder';
  frame.src = '/dist/builder/index.html#v=1&ui=en';
  document.body.append(frame);
  if (!(await comes(() => !!frame.contentDocument?.querySelector('form'), 10_000)))
    throw new Error('the builder does not start');
  const page = frame.contentWindow as Page;
  return { page, seen: watch(page) };
}

export const builder = [
  property({
    name: 'any address of the builder gives a choice with safe snippets',
    share: 30,
    value: builderHash,
    async holds(hash) {
      const { choice } = readAddress(hash, facts, BUILDER);
      const again = readAddress(writeAddress(choice, BUILDER, 'en'), facts, BUILDER);
      if (fc.stringify(again.choice) !== fc.stringify(choice))
        throw new Error('the written address is read as another choice');
      for (const tab of outputIds) {
        const output = outputOf({ ...choice, tab } as Choice, facts, () => '<p>built</p>');
        await judge(foreignInSnippets(output));
        await judge(looseSources(output));
      }
    },
  }),
  property({
    name: 'the builder shows a preview with any address',
    share: 1,
    value: builderHash,
    async holds(hash) {
      running ??= open();
      const { page, seen } = await running;
      const { document } = page;
      page.location.hash = hash;
      await comes(() => !!document.querySelector('form, [role=alert]'));
      const preview = () =>
        document.querySelector<HTMLIFrameElement>('#preview')?.contentDocument?.body
          ?.firstElementChild;
      const shown = await comes(() => !!preview() && !!rootOf(preview()!), 5000);
      if (!shown) throw new Error('the preview shows nothing');
      await judge(faultsOf(preview()!), seen);
    },
  }),
];
