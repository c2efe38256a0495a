import type { Page } from './page.js';

/** A page at the address of Storybook. Building Storybook replaces this page. */
export const storybookPage: Page = {
  path: 'storybook/index.html',
  title: 'Storybook',
  group: 'Start',
  text: `# Storybook is not built yet

\`npm run build\` leaves Storybook out, because building it takes long. In a copy of the source code, \`npm start\` builds Storybook and serves it at this address, with the rest of the site. \`npm run build:storybook\` only builds Storybook. When Storybook is built, load this page again.

Until then, look at the widgets on the pages of the elements, such as [questions and answers](../elements/iort-faq.html), and on [a hospital’s pages](../demo/). The guide [for designers](../guides/designers.html) says what Storybook contains.
`,
};
