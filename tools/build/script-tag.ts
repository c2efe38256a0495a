/** Builds the script tag, its languages and the prerendered texts: what pictures and some tests need of dist/. */
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import config from '../../rollup.config.mjs';
import { writeLocaleFiles } from './locale-files.js';
import { writePrerendered } from './prerendered.js';

const [script] = config as [RollupOptions & { output: OutputOptions }];

const bundle = await rollup(script);
await bundle.write(script.output);
await bundle.close();
writeLocaleFiles();
await writePrerendered();
