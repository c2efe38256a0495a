import { html, render, type TemplateResult } from 'lit';
import '../../test/support/define.js';
import { parts } from './tokens.js';
import './page.css';

const widgets = ['iort-overview', 'iort-side-effects', 'iort-candidacy-factors', 'iort-faq'];

/** The list of all parts with their descriptions, beside the widgets. The chosen part is outlined in all widgets. */
export function partsPage(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'theming';
  const style = document.createElement('style');
  const preview = document.createElement('div');
  preview.className = 'window';
  preview.tabIndex = 0;
  preview.role = 'region';
  preview.ariaLabel = 'Widgets';
  for (const tag of widgets) {
    const widget = document.createElement(tag);
    widget.setAttribute('open', 'all');
    widget.setAttribute('local-name', 'Lakeside Regional Cancer Center');
    widget.innerHTML =
      '<p slot="contact">(555) 555-0142</p><p slot="local">We meet you on level 2.</p>';
    preview.append(widget);
  }
  const choose = (part: string) => {
    style.textContent = `.theming ::part(${part}) { outline: 3px solid #c4007a; outline-offset: 2px; }`;
    render(view(part, preview, style, choose), root);
    firstWith(part, preview)?.scrollIntoView({ block: 'nearest' });
  };
  choose('title');
  return root;
}

/** The first visible element with this part in the widgets. */
const firstWith = (part: string, preview: HTMLElement): Element | undefined =>
  [...preview.children]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(`[part~='${part}']`) ?? [])])
    .find((element) => element.checkVisibility());

const view = (
  chosen: string,
  preview: HTMLElement,
  style: HTMLStyleElement,
  choose: (part: string) => void,
): TemplateResult => html`
  ${style}
  <div class="columns">
    <table>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          ({ name, description }) =>
            html`<tr>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name="part"
                    .checked=${name === chosen}
                    @change=${() => choose(name)}
                  />
                  <code>${name}</code>
                </label>
              </th>
              <td>${description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${preview}
  </div>
`;
