import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** The root folder of the project. */
export const root = new URL('../../', import.meta.url);

/** Size after brotli at its highest level, in bytes. */
export const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Size and integrity of a file, as dist/cdn/manifest.json lists them. */
export interface FileFacts {
  readonly bytes: number;
  readonly brotli: number;
  /** Subresource integrity value. */
  readonly integrity: string;
}

/** Returns size and integrity of a file. The path is relative to the project's root. */
export function fileFacts(path: string): FileFacts {
  const content = readFileSync(new URL(path, root));
  return {
    bytes: content.length,
    brotli: brotliSize(content),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
