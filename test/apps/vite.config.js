import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** One build with a page an app: plain HTML, React and Vue. */
export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iort-') } } }),
  ],
  build: { rollupOptions: { input: ['plain.html', 'react.html', 'vue.html'] } },
});
