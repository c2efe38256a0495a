import type { StorybookConfig } from '@storybook/web-components-vite';
import type { PluginOption } from 'vite';

/** `sideEffects` in package.json lists published files only: here importing `define` or a style has side effects too. */
const sideEffects: PluginOption = {
  name: 'side-effects',
  transform: (_code, id) =>
    /\/(define\.ts|\.storybook\/\w+\.css)$/.test(id) ? { moduleSideEffects: true } : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // No telemetry and no requests to other servers.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), sideEffects],
    // Storybook's renderer imports it: bundled apart from the rest, it would bring a second Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 1500 },
  }),
};

export default config;
