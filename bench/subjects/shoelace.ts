import { bundle } from './bundle.js';
import type { Subject } from './subject.js';
import { plainHtml, widgets, type Widget } from './words.js';

/** The start tag and the summary of a disclosure in our plain HTML. Captures the attributes of the tag, and the heading's content. */
const HEAD =
  /<details([^>]*)>\s*<summary><(?:h\d|strong role="heading")[^>]*>(.*?)<\/(?:h\d|strong)>\s*<\/summary>/gs;

/**
 * The words of a widget, with Shoelace's disclosures in place of `<details>`.
 * @throws if no disclosure is found or any is not replaced, because the benchmark would then measure plain HTML
 */
function withShoelace(widget: Widget): string {
  const html = plainHtml(widget)
    .replace(HEAD, '<sl-details$1><span slot="summary">$2</span>')
    .replaceAll('</details>', '</sl-details>');
  if (!html.includes('<sl-details') || html.includes('<summary')) {
    throw new Error(
      `bench/subjects/shoelace.ts: the disclosures of ${widget} have an unexpected form`,
    );
  }
  return html;
}

const source = `
import '@shoelace-style/shoelace/dist/components/details/details.js';
const words = ${JSON.stringify(Object.fromEntries(widgets.map((widget) => [widget, withShoelace(widget)])))};
for (const place of document.querySelectorAll('[data-shoelace]')) place.innerHTML = words[place.dataset.shoelace];
`;

/** Shoelace, a library of components. One script puts the words into the page. */
export const shoelace = async (): Promise<Subject> => ({
  name: 'Shoelace',
  locale: 'en',
  head: '<link rel="stylesheet" href="/shoelace.css" />',
  markup: (widget) => `<div data-shoelace="${widget}"></div>`,
  // The script fills only the elements that are on the page when it runs. Widgets that are added later contain
  // their words.
  later: (widget) => `<div>${withShoelace(widget)}</div>`,
  end: '<script type="module" src="/shoelace.js"></script>',
  files: {
    '/shoelace.js': await bundle(source),
    '/shoelace.css': await bundle(
      "@import '@shoelace-style/shoelace/dist/themes/light.css';",
      'css',
    ),
  },
});
