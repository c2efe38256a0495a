/** Style sheets of host pages: published frameworks, and hostile resets. */

/** The styles of a page, and the boxes around its content. */
export interface Sheet {
  /** Addresses of style sheets. */
  readonly links?: readonly string[];
  /** CSS rules of the page. */
  readonly css?: string;
  /** Puts content into the boxes that pages with this style sheet have around it. */
  readonly around?: (content: string) => string;
}

/** Puts content into nested boxes, one for each class list. The first is the outermost. */
const boxes =
  (...classes: readonly string[]) =>
  (content: string): string =>
    classes.reduceRight((inner, names) => `<div class="${names}">${inner}</div>`, content);

export const sheets = {
  'no styles': {},
  bootstrap: {
    links: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
    around: boxes('container', 'row', 'col', 'card', 'card-body'),
  },
  tailwind: {
    // Tailwind builds this file, because its preflight is not plain CSS.
    links: ['/zoo/tailwind.css'],
    around: boxes('mx-auto flex max-w-3xl p-4', 'grid gap-4', 'space-y-4 text-sm leading-none'),
  },
  uswds: {
    links: ['/node_modules/@uswds/uswds/dist/css/uswds.min.css'],
    around: boxes('grid-container', 'grid-row grid-gap', 'tablet:grid-col-8 usa-prose'),
  },
  nhs: {
    links: ['/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    around: boxes(
      'nhsuk-width-container',
      'nhsuk-main-wrapper',
      'nhsuk-card',
      'nhsuk-card__content',
    ),
  },
  bulma: {
    links: ['/node_modules/bulma/css/bulma.min.css'],
    around: boxes('section', 'columns', 'column', 'box content'),
  },
  normalize: { links: ['/node_modules/normalize.css/normalize.css'] },
  wordpress: {
    links: [
      '/zoo/wordpress/wp-includes/css/dist/block-library/style.min.css',
      '/zoo/wordpress/wp-includes/css/dist/block-library/theme.min.css',
    ],
    // Like the rules that WordPress makes from theme.json in block themes.
    css: `:where(body) { margin: 0 }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: 620px; margin-left: auto !important; margin-right: auto !important }
      .is-layout-constrained > * { margin-block-start: 1.2rem; margin-block-end: 0 }
      .is-layout-flex { display: flex; flex-wrap: wrap; align-items: center; gap: 1.2rem }
      .is-layout-flex > * { margin: 0 }
      .has-global-padding { padding-right: 20px; padding-left: 20px }`,
    around: boxes('wp-site-blocks', 'entry-content is-layout-constrained has-global-padding'),
  },
  'wordpress stack': {
    links: ['/zoo/wordpress/wp-includes/css/dist/block-library/style.min.css'],
    css: `.is-layout-flex { display: flex; flex-wrap: wrap; gap: 1.2rem }
      .is-vertical { flex-direction: column; align-items: center }
      .is-layout-flex > * { margin: 0 }`,
    around: boxes('wp-block-group is-vertical is-layout-flex wp-block-group-is-layout-flex'),
  },
  'all unset': { css: '* { all: unset }' },
  'all initial, importantly': { css: '* { all: initial !important; display: revert !important }' },
  'all floated': {
    css: '* { float: left !important; width: auto; box-sizing: content-box !important }',
  },
  'hidden until defined': {
    // The second rule is from Dawn, a common theme of Shopify sites.
    css: `:not(:defined) { display: none }
      a:empty, ul:empty, dl:empty, div:empty, section:empty, article:empty, p:empty, h1:empty,
      h2:empty, h3:empty { display: none }`,
  },
  'styles by name': {
    css: `p, h1, h2, h3, h4, ul, ol, li, a, button, summary, details, section, strong, small, div,
      span, svg, input, label { color: lime; font-size: 9px; line-height: 0.8; padding: 3px;
        list-style: square inside; text-transform: uppercase }
      div, section { min-width: 0; max-width: none; overflow: hidden }`,
  },
  'old site': {
    css: `body { font: 62.5%/1 Arial, sans-serif; text-align: center }
      html { font-size: 10px; overflow-x: hidden } img, svg, iframe { max-width: 100% }
      .page, .page * { word-break: break-all; white-space: nowrap }`,
    around: boxes('page'),
  },
} satisfies Record<string, Sheet>;
