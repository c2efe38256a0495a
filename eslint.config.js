import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const noConsumers = {
  'src/ must not import code that uses src/.': /\/(stories|tools|site|integrations|test)\//,
};
const noElements = { 'shared/ imports no element.': /\/elements\// };

/** For code that must not depend on how the library is delivered. */
const noDeliveries = {
  'Only the deliveries import deliveries.': /\/(npm|script-tag|standalone|start\.js)(\/|$)/,
};

/** Forbids imports in some files, each with a message that says why. Tests may import anything. */
const oneWay = (files, forbidden) => ({
  files: [files],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.entries({
          ...(files.startsWith('src/') ? noConsumers : {}),
          ...forbidden,
        }).map(([message, { source }]) => ({ message, regex: source })),
      },
    ],
  },
});

export default defineConfig(
  globalIgnores([
    'dist/',
    'lib/',
    'coverage/',
    'src/generated/',
    'site/builder/generated/',
    'content/generated/',
  ]),
  js.configs.recommended,
  {
    files: ['*.{js,mjs}', 'tools/**/*.{js,mjs}'],
    languageOptions: { globals: { Buffer: false, console: false, process: false, URL: false } },
  },
  // Small scripts of pages, which use the browser's globals.
  {
    files: ['{site,integrations,test/pages,test/zoo}/**/*.{js,mjs}', '{tools,test}/**/*.page.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['src/**/*.ts', 'content/**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The DOM's types have fields that insecure pages and older browsers lack, so checks for them are needed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Any value that a page puts into an attribute or property is read as text.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // Tests may use `!`: if an element is missing, the test should fail. Chai's assertions look like
    // unused expressions.
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['{src,site,stories,test}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // VoiceOver treats a list without markers as a list only if it has an explicit role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },

  // Imports in src/ go one way: script-tag, standalone, npm → elements → shared → localization → page.
  // Modules of src/ import only types from content/.
  oneWay('contract/**/*.ts', {
    'contract/ imports nothing else.': /^\.\.\//,
  }),
  oneWay('content/**/*.ts', {
    'content/ is only text: it may import other content, but no packages.': /^(?!\.\.?\/)/,
    'content/ imports nothing else.': /\/(src|stories|tools|site|integrations)\//,
  }),
  oneWay('src/**/*.ts', {}), // the rules below replace this one for their files
  {
    files: ['src/**/*.ts'],
    ignores: ['src/generated/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+content/',
              allowTypeImports: true,
              message: 'Import the compiled texts instead: src/generated/content/.',
            },
            {
              regex: '^(\\.\\./)+contract/',
              allowTypeImports: true,
              message: 'Import the compiled names instead: src/generated/contract/.',
            },
          ],
        },
      ],
    },
  },
  oneWay('src/page/*.ts', {
    'page/ imports nothing else.': /^\.\.\//,
  }),
  oneWay('src/localization/*.ts', {
    ...noDeliveries,
    'localization/ imports neither shared/ nor elements/.': /^\.\.\/(shared|elements)\//,
  }),
  oneWay('src/{slots,trusted-types}/*.ts', {
    ...noDeliveries,
    'These modules work without the elements.':
      /^\.\.\/(?!(diagnostics|page|generated\/contract)\/)/,
  }),
  oneWay('src/listen/*.ts', {
    ...noDeliveries,
    ...noElements,
    'This file is loaded beside the widgets, so it may share only small modules without state with them.':
      /^(lit|\.\.\/shared)(?!\/styles\/token\.js)\b/,
  }),
  oneWay('src/{prerendered,placeholders}/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/shared/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/shared/*/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/elements/*/*.ts', {
    ...noDeliveries,
    'An element imports no other element; shared code belongs in shared/.': /^\.\.\/(?!\.\.\/)/,
  }),
  oneWay('{site,integrations}/**/*.{js,mjs,ts}', {
    // Exceptions are small modules that must work the same in both places, such as those that read the
    // page and its address.
    'These use the built files, as any host page would.':
      /\/(src\/(?!(generated\/contract\/names|page\/[a-z-]+|diagnostics\/(console|quotes)|shared\/(day|review-age|page-address|hash-links|site-settings)|slots\/(in-order|names|number-forms|paragraphs|phone|phone-place)|localization\/(direction|say))\.js$)|content\/(?!message\.js$))/,
  }),
);
