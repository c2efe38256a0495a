import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const noConsumers = {
  'src/ knows nothing of what is made from it.': /\/(stories|tools|site|integrations|test)\//,
};
const noElements = { 'shared/ imports no element.': /\/elements\// };

/** Nothing rests on the ways in which it is shipped. */
const noDeliveries = {
  'Only the deliveries import deliveries.': /\/(npm|script-tag|standalone|start\.js)(\/|$)/,
};

/** What these files may not import, by the reason why. Tests look from outside: they may. */
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
  // A page's own few lines, where names are the browser's.
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
      // The DOM's types promise what insecure pages and older browsers lack.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Whatever a page puts into an attribute or property is read as text.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // What a test looks up is there, or the test fails as it should; chai asserts by properties.
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
      // VoiceOver takes a list without markers for none, unless its role is spelled out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },

  // Imports go one way:
  // script-tag, standalone, npm → elements → shared → localization → page; of content/ only types.
  oneWay('contract/**/*.ts', {
    'contract/ stands alone.': /^\.\.\//,
  }),
  oneWay('content/**/*.ts', {
    'content/ is prose: it imports other content.': /^(?!\.\.?\/)/,
    'content/ stands alone.': /\/(src|stories|tools|site|integrations)\//,
  }),
  oneWay('src/**/*.ts', {}), // those below take its place for their files
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
              message: 'Readers get what is compiled: src/generated/content/.',
            },
            {
              regex: '^(\\.\\./)+contract/',
              allowTypeImports: true,
              message: 'Readers get what is compiled: src/generated/contract/.',
            },
          ],
        },
      ],
    },
  },
  oneWay('src/page/*.ts', {
    'page/ stands alone.': /^\.\.\//,
  }),
  oneWay('src/localization/*.ts', {
    ...noDeliveries,
    'localization/ imports neither shared/ nor elements/.': /^\.\.\/(shared|elements)\//,
  }),
  oneWay('src/{slots,trusted-types}/*.ts', {
    ...noDeliveries,
    'What these do they do without the elements.':
      /^\.\.\/(?!(diagnostics|page|generated\/contract)\/)/,
  }),
  oneWay('src/listen/*.ts', {
    ...noDeliveries,
    ...noElements,
    'What is loaded by those who listen holds nothing that widgets hold already, but for small parts without a state.':
      /^(lit|\.\.\/shared)(?!\/styles\/token\.js)\b/,
  }),
  oneWay('src/{prerendered,placeholders}/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/shared/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/shared/*/*.ts', { ...noDeliveries, ...noElements }),
  oneWay('src/elements/*/*.ts', {
    ...noDeliveries,
    'An element imports no other; what two need belongs in shared/.': /^\.\.\/(?!\.\.\/)/,
  }),
  oneWay('{site,integrations}/**/*.{js,mjs,ts}', {
    // But for what is the same everywhere: how a page and texts are read, what of its address is handed on.
    'These use what is built, as any host page would.':
      /\/(src\/(?!(generated\/contract\/names|page\/[a-z-]+|shared\/(page-address|hash-links)|slots\/(paragraphs|phone|phone-place)|localization\/say)\.js$)|content\/(?!message\.js$))/,
  }),
);
