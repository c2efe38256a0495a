/** The level of the top heading in built plain HTML. */
const BUILT = 2;

/** Changes the heading levels of built plain HTML, so that the top heading has this level. The deepest level is 6. */
export function atLevel(html: string, level: number): string {
  const moved = (digit: string) => Math.min(6, Number(digit) - BUILT + level);
  return html
    .replace(
      /<(\/?)h([1-6])(?=[ >])/g,
      (_all, end: string, digit: string) => `<${end}h${moved(digit)}`,
    )
    .replace(/ aria-level="([1-6])"/g, (_all, digit: string) => ` aria-level="${moved(digit)}"`);
}
