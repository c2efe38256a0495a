/**
 * `npm run dev` serves a page with the widgets from source. The page reloads after changes. A change in content/,
 * locales/ or contract/ starts `npm run generate` before the page reloads. If a translation is missing, the page
 * shows the English text.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
import { targetLocales } from '../locales/shipped.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const compiledFolders = ['content', 'locales', 'contract'];

/**
 * Runs `npm run generate`, which prints its own errors.
 * @returns whether it succeeded
 */
function generate(): Promise<boolean> {
  const run = spawn('npm', ['run', '--silent', 'generate'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, MISSING_TRANSLATIONS: 'english' },
  });
  return new Promise((resolve) => {
    run.once('close', (code) => resolve(code === 0));
  });
}

/** A Vite plugin that runs {@link generate} after changes. All changes during a run cause one further run. */
const compiled: Plugin = {
  name: 'compiled-content',
  configureServer(server) {
    let isRunning = false;
    let isStale = false;
    const compile = async () => {
      isStale = true;
      if (isRunning) return;
      isRunning = true;
      while (isStale) {
        isStale = false;
        console.log(
          'Compiling. Until the next line here, a page that reloads may be empty or show the old text.',
        );
        // Vite reloads the page itself when the generated modules change.
        if (await generate()) console.log('Compiled.');
        else console.log('Not compiled: correct the error above and save again.');
      }
      isRunning = false;
    };
    const folders = compiledFolders.map((folder) => `${project}${folder}/`);
    server.watcher.add(folders);
    const onFile = (file: string) => {
      if (folders.some((folder) => file.startsWith(folder))) void compile();
    };
    for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onFile);
  },
};

if (!(await generate())) process.exit(1);
const server = await createServer({
  configFile: false,
  logLevel: 'warn', // Vite's line for each changed file would hide our own messages
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [compiled],
  server: { port: Number(process.env.PORT ?? 5173), fs: { allow: [project] } },
});
await server.listen();
console.log('Edit src/, content/, contract/ or locales/: these pages reload.');
for (const url of server.resolvedUrls?.local ?? []) {
  console.log([url, ...targetLocales.map((locale) => `${url}?lang=${locale}`)].join('  '));
}
