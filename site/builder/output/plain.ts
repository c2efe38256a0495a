/** Built plain HTML has its top heading at this level. */
const BUILT = 2;

/** Built plain HTML with its top heading at `level`; no heading goes deeper than h6. */
export function atLevel(html: string, level: number): string {
  const moved = (digit: string) => Math.min(6, Number(digit) - BUILT + level);
  return html
    .replace(
      /<(\/?)h([1-6])(?=[ >])/g,
      (_all, end: string, digit: string) => `<${end}h${moved(digit)}`,
    )
    .replace(/ aria-level="([1-6])"/g, (_all, digit: string) => ` aria-level="${moved(digit)}"`);
}
