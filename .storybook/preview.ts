import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json?raw';
import '../test/support/define.js';
import { brand, isDark } from './brand.js';
import { controls } from './controls.js';
import { DocsPage } from './docs-page.js';
import { forTables } from './manifest.js';
import { page, withoutPage } from './page.js';
import { render } from './render.js';
import { globalTypes, initialGlobals, viewports } from './toolbars.js';

// How long tests of stories wait for something to appear, in milliseconds. Busy machines may need this long.
configure({ asyncUtilTimeout: 10_000 });
setCustomElementsManifest(forTables(JSON.parse(manifest)));

const preview: Preview = {
  render,
  decorators: [page],
  argTypesEnhancers: [controls],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: {
      page: DocsPage,
      source: { transform: withoutPage },
      theme: brand(isDark() ? 'dark' : 'light'),
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
    },
    // The page around a story sets the background, so Storybook's menu for backgrounds is off.
    backgrounds: { disable: true },
    // Storybook's menu sets the size of the window. Our toolbar sets only the width of the column.
    viewport: { options: viewports },
    options: {
      storySort: {
        order: [
          'Start',
          ['Introduction', 'Changelog'],
          'Foundations',
          ['Tokens', 'Type', 'Spacing', 'Drawings', 'Parts', 'Theme check'],
          'Widgets',
          ['iort-overview', 'iort-side-effects', 'iort-candidacy-factors', 'iort-faq'],
          'States',
          [
            'Controls',
            'Share',
            'Languages',
            'Language not loaded',
            'Number of the hospital',
            'Failure',
            'Forced colors',
            'Matrix',
          ],
        ],
      },
    },
  },
};

export default preview;
