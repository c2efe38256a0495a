/**
 * Builds what tests need in a copy of the project: the script, the locale files, the prerendered widgets and the
 * generated modules, without gates and the builder's texts. All steps run in one process, because many processes are much
 * slower.
 */
await import('../generate/version.js');
await import('../generate/contract.js');
await import('../generate/content.js');
await import('../generate/editions.js');
await import('../generate/catalogs.js');
await import('../generate/listen.js');
const { rollup } = await import('rollup');
// These modules import generated files, so they can be loaded only after those files are written.
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
