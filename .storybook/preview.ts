import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json?raw';
import '../test/support/define.js';
import { controls, forTables } from './manifest.js';
import { page, withoutPage } from './page.js';
import { render } from './render.js';
import { globalTypes, initialGlobals } from './toolbars.js';

// As long as busy machines may need.
configure({ asyncUtilTimeout: 10_000 });
setCustomElementsManifest(forTables(JSON.parse(manifest)));

const preview: Preview = {
  tags: ['autodocs'],
  render,
  decorators: [page],
  argTypesEnhancers: [controls],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { source: { transform: withoutPage } },
    // The page's colour scheme is what decides, not a colour behind it.
    backgrounds: { disable: true },
    // The width of its column is: the toolbar has that.
    viewport: { disable: true },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Theming',
          ['Theme check', 'Tokens', 'Parts'],
          'Matrix',
          'iort-overview',
          'iort-side-effects',
          'iort-candidacy-factors',
          'iort-faq',
        ],
      },
    },
  },
};

export default preview;
