/** `npm run test:stories`: every story renders, plays through and passes axe, in Chromium. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumArgs } from '../tools/browsers/chromium.ts';
import { pathOf } from '../tools/browsers/needs.ts';
import { SummaryReporter } from './summary-reporter.ts';

const configDir = fileURLToPath(new URL('.', import.meta.url));
const summary = process.env.STORIES_SUMMARY;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [storybookTest({ configDir })],
  test: {
    name: 'stories',
    reporters: ['default', ...(summary ? [new SummaryReporter(summary)] : [])],
    silent: 'passed-only',
    testTimeout: 30_000, // axe looks at whole matrices
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
