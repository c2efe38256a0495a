import optimise, { init } from '@jsquash/oxipng/optimise.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { withFewColors } from './few-colors.js';

let ready: Promise<unknown> | undefined;

/** Loads the WebAssembly code of the optimizer. In a browser the package would fetch this code, but in Node it can't. */
const load = async () => {
  const code = createRequire(import.meta.url).resolve(
    '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm',
  );
  await init(await WebAssembly.compile(readFileSync(code)));
};

/** Makes the file of a picture smaller, to about a third. Reduces its colors with {@link withFewColors}. */
export async function smaller(picture: Buffer): Promise<Buffer> {
  await (ready ??= load());
  const few = withFewColors(PNG.sync.read(picture));
  const plain = Uint8Array.from(PNG.sync.write(few, { colorType: 2, deflateLevel: 1 }));
  return Buffer.from(await optimise(plain.buffer, { level: 2 }));
}
