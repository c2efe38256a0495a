import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The folder of the baselines: the stored pictures with which new pictures are compared. */
export const baselines = new URL('../../test/visual/baselines/', import.meta.url);

/** The folder for the output of a failed run: new pictures and pictures of their differences. It is not in git. */
export const failures = new URL('../../test/visual/failures/', import.meta.url);

const madeBy = new URL('made-by.txt', baselines);

const fileOf = (folder: URL, name: string): URL =>
  new URL(`${encodeURIComponent(name)}.png`, folder);

/** The stored picture of a case; undefined if there is none. */
export function readBaseline(name: string): Buffer | undefined {
  try {
    return readFileSync(fileOf(baselines, name));
  } catch {
    return undefined; // none yet
  }
}

/** The browser that drew the baselines. Another browser version may draw letters differently. */
export function baselineBrowser(): string {
  try {
    return readFileSync(madeBy, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

/** Deletes the output of the last failed run. */
export function emptyFailures(): void {
  rmSync(failures, { recursive: true, force: true });
}

/** Writes the new picture of a failed case, and the picture of its differences if there is one. */
export function writeFailure(name: string, actual: Buffer, diff: Buffer | undefined): void {
  mkdirSync(failures, { recursive: true });
  writeFileSync(fileOf(failures, `${name} (actual)`), actual);
  if (diff) writeFileSync(fileOf(failures, `${name} (diff)`), diff);
}

export function writeBaseline(name: string, picture: Buffer): void {
  mkdirSync(baselines, { recursive: true });
  writeFileSync(fileOf(baselines, name), picture);
}

/** Finishes an update of all baselines: deletes those of removed cases and records the browser. */
export function finishBaselines(names: readonly string[], browser: string): void {
  for (const file of readdirSync(baselines)) {
    if (file.endsWith('.png') && !names.includes(file.slice(0, -4))) {
      rmSync(new URL(encodeURIComponent(file), baselines));
    }
  }
  writeFileSync(madeBy, `${browser}\n`);
}
