import { bundle } from './bundle.js';
import type { Subject } from './subject.js';
import { plainHtml, widgets } from './words.js';

/** HTML, escaped for a template literal. */
const literal = (html: string): string => html.replace(/[\\`]|\$\{/g, '\\$&');

const source = `
import { css, html, LitElement } from 'lit';
const styles = css\`:host { display: block; line-height: 1.5 } summary { cursor: pointer } h4 { display: inline }\`;
${widgets
  .map(
    (widget) => `customElements.define('minimal-${widget}', class extends LitElement {
  static styles = styles;
  render() { return html\`${literal(plainHtml(widget))}\`; }
});`,
  )
  .join('\n')}
`;

/** For each widget, a small Lit element with the same words: a template without expressions, and a few styles. */
export const minimalLit = async (): Promise<Subject> => ({
  name: 'minimal Lit',
  locale: 'en',
  head: '',
  markup: (widget) => `<minimal-${widget}></minimal-${widget}>`,
  end: '<script type="module" src="/minimal-lit.js"></script>',
  files: { '/minimal-lit.js': await bundle(source) },
});
