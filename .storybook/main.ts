import type { StorybookConfig } from '@storybook/web-components-vite';
import type { PluginOption } from 'vite';

/** package.json speaks of what is published: here, too, importing `define` or a style does something. */
const sideEffects: PluginOption = {
  name: 'side-effects',
  transform: (_code, id) =>
    /\/(define\.ts|\.storybook\/\w+\.css)$/.test(id) ? { moduleSideEffects: true } : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../site/builder/icon.svg', to: '/favicon.svg' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Nothing is sent anywhere, and nothing asked of anyone.
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
