/**
 * How many letters must be added, dropped, replaced or swapped to turn one word into another (edit
 * distance).
 */
function distance(one: string, other: string): number {
  const [down, across] = [one.split(''), other.split('')];
  let before: number[] = [];
  let row = [0, ...across.map((_, index) => index + 1)];
  down.forEach((letter, line) => {
    const next = [line + 1];
    across.forEach((against, index) => {
      const isSwapped = letter === across[index - 1] && down[line - 1] === against;
      next.push(
        Math.min(
          (row[index] as number) + (letter === against ? 0 : 1),
          (row[index + 1] as number) + 1,
          (next[index] as number) + 1,
          isSwapped ? (before[index - 1] as number) + 1 : Infinity,
        ),
      );
    });
    [before, row] = [row, next];
  });
  return row.at(-1) as number;
}

/** How many letters may be wrong: one in three, two at most. */
const tolerance = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/**
 * The known word that was probably meant, if there is one. Case and spaces around the word may differ, and
 * as many letters as {@link tolerance} allows.
 */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  return (
    known.find((name) => name === written) ??
    known.find(
      (name) =>
        Math.abs(name.length - written.length) <= 2 && distance(name, written) <= tolerance(name),
    )
  );
}
