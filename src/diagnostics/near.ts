/** How many letters must be added, dropped or replaced to make one word of another. */
function distance(one: string, other: string): number {
  const across = Array.from(other);
  let row = [0, ...across.map((_, index) => index + 1)];
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [index, against] of across.entries()) {
      const replaced = (row[index] as number) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] as number) + 1, (next[index] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

/** How far off a word may be: a letter in three, two at most. */
const reach = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** The known word that was meant by one that is off by case, by spaces or by a letter or two. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  return (
    known.find((name) => name === written) ??
    known.find((name) => distance(name, written) <= reach(name))
  );
}
