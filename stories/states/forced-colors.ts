import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { languageName } from '../../src/localization/locale.js';
import '../foundations/page.css';

/** The baselines of the visual regression tests with forced colors, by file. */
const pictures = import.meta.glob<string>('../../test/visual/baselines/*.forced*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What a file name says about its picture, such as `faq.en.forced-dark.400.focus.png`. */
function readName(file: string) {
  const [element = '', locale = '', medium, width = '', ...others] = file
    .replace(/^.*\/|\.png$/g, '')
    .split('.');
  const scheme = medium === 'forced-dark' ? 'dark' : 'light';
  const words = [
    `iort-${element}`,
    languageName(locale) ?? locale,
    scheme,
    `${width} px wide`,
    ...others.map((each) => each.replaceAll('-', ' ')),
  ];
  return { file, locale, width: Number(width), words: words.join(', ') };
}

/** The width of a usual phone, in pixels. Pictures of this width come first, then the others from narrow to wide. */
const PHONE = 400;
const byWidth = (one: { width: number }, other: { width: number }): number =>
  Number(other.width === PHONE) - Number(one.width === PHONE) || one.width - other.width;

/** Pictures of widgets in forced colors, in their real size, with links to the whole pictures. Chromium has drawn them. */
export const forcedColors = (): TemplateResult => html`
  <div class="theming pictures">
    ${Object.keys(pictures)
      .map(readName)
      .sort(byWidth)
      .map(
        ({ file, locale, width, words }) => html`
          <figure>
            <img
              src=${pictures[file] ?? ''}
              alt=${`Forced colors: ${words}`}
              width=${width}
              class=${classMap({ wide: width > PHONE, 'from-right': locale === 'ar' })}
              loading="lazy"
            />
            <figcaption>
              <a href=${pictures[file] ?? ''} target="_blank" rel="noreferrer">Whole picture</a>:
              ${words}
            </figcaption>
          </figure>
        `,
      )}
  </div>
`;
