/** Runs a job for each item, a few jobs at the same time. The results have the order of the items. */
export async function inParallel<T, R>(
  all: readonly T[],
  job: (one: T) => Promise<R>,
  atOnce = 3,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...all.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await job(next[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
