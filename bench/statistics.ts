/** The middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** A pseudorandom generator of numbers from 0 to just below 1 (mulberry32, by Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Ratio {
  readonly ratio: number;
  /** 95 % of the resampled ratios are between `low` and `high`. */
  readonly low: number;
  readonly high: number;
}

/**
 * The ratio of the medians of two subjects, with a 95 % confidence interval by the percentile bootstrap
 * (Efron 1979). Whole rounds are resampled, because the two values of a round belong together.
 * @param ours one value for each round
 * @param theirs the values of the same rounds
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const next = random(1979);
  const resampled = Array.from({ length: 4000 }, () => {
    const rounds = ours.map(() => Math.floor(next() * ours.length));
    const pick = (values: readonly number[]) =>
      median(rounds.map((round) => values[round] as number));
    return pick(ours) / pick(theirs);
  }).sort((one, other) => one - other);
  const at = (share: number): number =>
    resampled[Math.round(share * (resampled.length - 1))] as number;
  return { ratio: median(ours) / median(theirs), low: at(0.025), high: at(0.975) };
}
