import { compile } from 'json-schema-to-typescript';
import { writeFileSync } from 'node:fs';
import { contentSchema } from './content-schema.js';
import { root } from './files.js';

/** Writes lib/types/json.d.ts, the types of the files in dist/json/, from their JSON Schema. */
export async function writeJsonTypes(): Promise<void> {
  const { $comment: version, ...schema } = contentSchema;
  const types = await compile({ ...schema, title: 'Content' } as object, 'Content', {
    bannerComment: `/** The content of the IORT widgets in one language: dist/json/<locale>.json, version ${version} of its schema. */`,
    ignoreMinAndMaxItems: true, // lists, not tuples
  });
  writeFileSync(new URL('lib/types/json.d.ts', root), types);
}
