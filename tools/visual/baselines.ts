import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The pictures to compare with, kept in the repository. */
export const baselines = new URL('../../test/visual/baselines/', import.meta.url);

/** The output of a failed run: the new pictures, and their differences. Not in the repository. */
export const failures = new URL('../../test/visual/failures/', import.meta.url);

const madeBy = new URL('made-by.txt', baselines);

const fileOf = (folder: URL, name: string): URL =>
  new URL(`${encodeURIComponent(name)}.png`, folder);

export function readBaseline(name: string): Buffer | undefined {
  try {
    return readFileSync(fileOf(baselines, name));
  } catch {
    return undefined; // none yet
  }
}

/** The browser that drew the baselines: another one may draw letters differently. */
export function baselineBrowser(): string {
  try {
    return readFileSync(madeBy, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

export function emptyFailures(): void {
  rmSync(failures, { recursive: true, force: true });
}

/** Writes the picture of a failed case, and its differences. */
export function writeFailure(name: string, actual: Buffer, diff: Buffer | undefined): void {
  mkdirSync(failures, { recursive: true });
  writeFileSync(fileOf(failures, `${name} (actual)`), actual);
  if (diff) writeFileSync(fileOf(failures, `${name} (diff)`), diff);
}

export function writeBaseline(name: string, picture: Buffer): void {
  mkdirSync(baselines, { recursive: true });
  writeFileSync(fileOf(baselines, name), picture);
}

/** After all baselines were written: deletes those of removed cases. */
export function finishBaselines(names: readonly string[], browser: string): void {
  for (const file of readdirSync(baselines)) {
    if (file.endsWith('.png') && !names.includes(file.slice(0, -4))) {
      rmSync(new URL(encodeURIComponent(file), baselines));
    }
  }
  writeFileSync(madeBy, `${browser}\n`);
}
