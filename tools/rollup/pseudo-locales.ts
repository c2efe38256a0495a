import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const withPseudo = fileURLToPath(new URL('../../src/generated/dev-catalogs.ts', import.meta.url));

/** Rollup plugin for tests and Storybook: the languages shipped, and the pseudo-locales. */
export const pseudoLocales = (): Plugin => ({
  name: 'pseudo-locales',
  resolveId: (id) => (id.endsWith('/generated/catalogs.js') ? withPseudo : null),
});
