/** `npm run test:stories` checks in Chromium that every story renders, plays through and passes axe. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumArgs } from '../tools/browsers/chromium.ts';
import { pathOf } from '../tools/browsers/needs.ts';
import { SummaryReporter } from './summary-reporter.ts';

const configDir = fileURLToPath(new URL('.', import.meta.url));
const summary = process.env.STORIES_SUMMARY;

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // In a copy of the project (tools/test/project-copy.ts), node_modules is a link to another folder.
  server: { fs: { allow: [root, realpathSync(`${root}node_modules`)] } },
  plugins: [storybookTest({ configDir })],
  test: {
    name: 'stories',
    reporters: ['default', ...(summary ? [new SummaryReporter(summary)] : [])],
    silent: 'passed-only',
    testTimeout: 30_000, // axe checks whole matrices of states
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 900 },
      // The machine's Chromium: nothing is downloaded.
      provider: playwright({
        launchOptions: { executablePath: pathOf('Chromium'), args: chromiumArgs },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
