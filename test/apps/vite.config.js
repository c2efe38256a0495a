import vue from '@vitejs/plugin-vue';
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Builds every HTML page in the folder: one for each app, and those that a test adds. */
export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iort-') } } }),
  ],
  build: { rollupOptions: { input: readdirSync('.').filter((name) => name.endsWith('.html')) } },
});
