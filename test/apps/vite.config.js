import vue from '@vitejs/plugin-vue';
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Builds one page for each app: plain HTML, React, Vue, and the pages that a test adds. */
export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iort-') } } }),
  ],
  build: { rollupOptions: { input: readdirSync('.').filter((name) => name.endsWith('.html')) } },
});
