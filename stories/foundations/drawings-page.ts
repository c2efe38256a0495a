import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { pictureTexts, type PictureName } from '../../content/picture.js';
import { pictures } from '../../src/shared/picture.js';
import { viewBox } from '../../src/shared/pictures/shape.js';
import '../../test/support/define.js';
import { IortOverview } from '../../src/npm/index.js';
import { tokens } from './tokens.js';
import './page.css';

const surface = tokens.find(({ name }) => name === '--iort-color-surface')?.default ?? null;

/** A drawing in a shadow root with the widget's styles, as in a widget. */
function drawn(name: PictureName): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = IortOverview.elementStyles.flatMap((style) =>
    style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
  );
  const paths = pictures[name].map(([look, path]) => `<path class="${look}" d="${path}"/>`);
  root.innerHTML = `<div class="root" part="root"><svg class="picture" viewBox="${viewBox}" role="img">${paths.join('')}</svg></div>`;
  root.querySelector('svg')?.setAttribute('aria-label', pictureTexts[name].text);
  return host;
}

const onPage = (name: PictureName, scheme: 'light' | 'dark'): TemplateResult => html`
  <div class="drawing" style=${styleMap({ 'color-scheme': scheme, background: surface })}>
    ${drawn(name)}
  </div>
`;

/** Every drawing with its text alternative, on a light and on a dark page. */
export const drawingsPage = (): TemplateResult => html`
  <div class="theming">
    ${(Object.keys(pictures) as PictureName[]).map(
      (name) => html`
        <figure>
          <div class="pair">${onPage(name, 'light')} ${onPage(name, 'dark')}</div>
          <figcaption><code>${name}</code> “${pictureTexts[name].text}”</figcaption>
        </figure>
      `,
    )}
  </div>
`;
