import { bundle } from './bundle.js';
import type { Subject } from './subject.js';
import { plainHtml, widgets, type Widget } from './words.js';

/** The words with Shoelace's disclosures, everything else unchanged. */
const withShoelace = (widget: Widget): string =>
  plainHtml(widget)
    .replace(
      /<details([^>]*)><summary><h\d>(.*?)<\/h\d>\s*<\/summary>/gs,
      '<sl-details$1><span slot="summary">$2</span>',
    )
    .replaceAll('</details>', '</sl-details>');

const source = `
import '@shoelace-style/shoelace/dist/components/details/details.js';
const words = ${JSON.stringify(Object.fromEntries(widgets.map((widget) => [widget, withShoelace(widget)])))};
for (const place of document.querySelectorAll('[data-shoelace]')) place.innerHTML = words[place.dataset.shoelace];
`;

/** A library of components, with the words put into the page by one script. */
export const shoelace = async (): Promise<Subject> => ({
  name: 'Shoelace',
  locale: 'en',
  head: '<link rel="stylesheet" href="/shoelace.css" />',
  markup: (widget) => `<div data-shoelace="${widget}"></div>`,
  // The script fills places once, when it is loaded.
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
