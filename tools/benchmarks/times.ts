/** Times of one thing in many rounds, in milliseconds. */
export class Times {
  readonly #sorted: readonly number[];

  constructor(times: readonly number[]) {
    this.#sorted = [...times].sort((one, other) => one - other);
  }

  /** The time that a share (0 to 1) of the rounds stays within; 0.5 is the median. */
  at(share: number): number {
    return this.#sorted[Math.floor(share * (this.#sorted.length - 1))] ?? NaN;
  }

  /** Median and spread, such as `median 2.9 ms, 2.4 to 7.6`. */
  toString(): string {
    const [least, median, most] = [0, 0.5, 1].map((share) => this.at(share).toFixed(1));
    return `median ${median} ms, ${least} to ${most}`;
  }
}
