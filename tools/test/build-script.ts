/**
 * For copies of the project: makes everything that `npm run generate` makes except gates and the builder's
 * texts, then the script tag and the prerendered texts. One process is much faster than many.
 */
await import('../generate/version.js');
await import('../generate/contract.js');
await import('../generate/content.js');
await import('../generate/editions.js');
await import('../generate/catalogs.js');
await import('../generate/listen.js');
// These modules import generated files, so they are loaded only now.
const { rollup } = await import('rollup');
// @ts-expect-error a configuration has no types
const [script] = (await import('../../rollup.config.mjs')).default;
const { writeLocaleFiles } = await import('../build/write-locale-files.js');
const { writePrerendered } = await import('../build/prerendered.js');

const bundle = await rollup(script);
await bundle.write(script.output);
await bundle.close();
writeLocaleFiles();
await writePrerendered();

export {};
