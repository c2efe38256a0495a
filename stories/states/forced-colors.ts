import { html, type TemplateResult } from 'lit';
import '../foundations/page.css';

/** The baselines of the visual regression tests with forced colors, by file. */
const pictures = import.meta.glob<string>('../../test/visual/baselines/*.forced*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A caption made from the file name of a picture, such as `faq.en.forced-dark.400.focus.png`. */
function wordsOf(file: string): string {
  const [element, locale, medium, width, ...others] = file.replace(/^.*\/|\.png$/g, '').split('.');
  const scheme = medium === 'forced-dark' ? 'dark' : 'light';
  return [`iort-${element}`, locale, scheme, `${width} px`, ...others].join(', ');
}

/** Pictures of widgets in forced colors. Chromium has drawn them. */
export const forcedColors = (): TemplateResult => html`
  <div class="theming pictures">
    ${Object.entries(pictures).map(
      ([file, address]) => html`
        <figure>
          <a href=${address} target="_blank" rel="noreferrer"
            ><img src=${address} alt=${`Forced colors: ${wordsOf(file)}`} loading="lazy"
          /></a>
          <figcaption>${wordsOf(file)}</figcaption>
        </figure>
      `,
    )}
  </div>
`;
