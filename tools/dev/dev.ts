/**
 * `npm run dev`: the widgets from source, with watch and reload. What is written in content/, locales/
 * or contract/ is compiled again (`npm run generate`), and the page then loads anew.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));
const compiledFolders = ['content', 'locales', 'contract'];

/** Runs `npm run generate`; its own messages say what is wrong where it fails. */
function generate(): Promise<boolean> {
  const run = spawn('npm', ['run', '--loglevel=error', 'generate'], {
    cwd: project,
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    run.once('close', (code) => resolve(code === 0));
  });
}

/** Compiles again after each change; changes that come meanwhile are compiled together afterwards. */
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
        // Vite reloads by itself once the compiled modules have changed.
        if (!(await generate())) console.log('Not compiled: mend the line above and save again.');
      }
      isRunning = false;
    };
    const folders = compiledFolders.map((folder) => `${project}${folder}/`);
    server.watcher.add(folders);
    server.watcher.on('change', (file) => {
      if (folders.some((folder) => file.startsWith(folder))) void compile();
    });
  },
};

if (!(await generate())) process.exit(1);
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [compiled],
  server: { port: Number(process.env.PORT ?? 5173), fs: { allow: [project] } },
});
await server.listen();
console.log('Edit src/, content/ or locales/: this page follows.');
server.printUrls();
