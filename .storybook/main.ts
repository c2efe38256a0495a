import type { StorybookConfig } from '@storybook/web-components-vite';
import type { PluginOption } from 'vite';

/**
 * Marks styles, `define` modules and `delivery` modules as having side effects. `sideEffects` in package.json lists
 * only published files. Without this mark, a build may leave out these sources.
 */
const sideEffects: PluginOption = {
  name: 'side-effects',
  transform: (_code, id) =>
    /\/(define|define\/[\w-]+|delivery)\.ts$|\.css$/.test(id) ? { moduleSideEffects: true } : null,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // Storybook takes the file served at /favicon.svg as its icon, but its pages link to the file's own name, /icon.svg.
  staticDirs: ['/favicon.svg', '/icon.svg'].map((to) => ({ from: '../site/builder/icon.svg', to })),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // In dark mode Storybook would write the selected item in white on light blue.
  managerHead: (head) => `${head}
<style>
  @media (prefers-color-scheme: dark) {
    .sidebar-item[data-selected='true'] :is(a, button, svg) { color: #1b1f23; }
  }
</style>`,
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
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        // Storybook's renderer imports this module. Bundled separately, the module would bring a second Lit.
        'lit/directive-helpers.js',
        // Without these entries, Vite finds the packages late and reloads the page in the middle of a test.
        'lit/directives/until.js',
        'lit/directives/live.js',
        'storybook/theming/create',
        '@storybook/addon-docs/blocks',
        'react',
      ],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 1500 },
  }),
};

export default config;
