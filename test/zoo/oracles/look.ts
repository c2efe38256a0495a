/** Compares how widgets look, except for what the host decides: font, letter spacing, color scheme. */

/** Properties whose change a reader would see. Lengths are compared relative to the size of the text. */
const properties = [
  'background-color',
  'border-block-start-style',
  'box-sizing',
  'color',
  'column-count',
  'display',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'list-style-position',
  'list-style-type',
  'margin-block-end',
  'opacity',
  'overflow-x',
  'overflow-y',
  'padding-inline-start',
  'position',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'transform',
  'visibility',
  'white-space-collapse',
  'word-break',
  'writing-mode',
] as const;

/** The different looks of the elements in a widget, by tag and class; under `size`, whether the text has 16 px or more. */
export type Looks = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the looks of all elements in a widget. */
export function looks(widget: Element): Looks {
  const found = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const root = widget.shadowRoot!.querySelector('[part~=root]')!;
  const size = parseFloat(styleOf(root).fontSize);
  found.set('size', new Set([size < 16 ? `${size} px` : '16 px or more']));
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    if (!found.has(name)) found.set(name, new Set());
    // Only the first two elements of each kind are checked, to save time.
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count <= 2) found.get(name)!.add(lookOf(element, size));
  }
  return found;
}

/** A message for each kind of element that looks different here than on all the pages in `elsewhere`. */
export function differences(here: Looks, elsewhere: readonly Looks[]): string[] {
  const different: string[] = [];
  for (const [name, ways] of here) {
    const known = elsewhere.flatMap((other) => [...(other.get(name) ?? [])]);
    const strange = [...ways].find((way) => !known.includes(way));
    // Elements that only this page has, such as the hospital's words, can't be compared.
    if (strange && known.length)
      different.push(`${name}: ${propertiesThatDiffer(strange, known[0]!)}`);
  }
  return different;
}

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

function lookOf(element: Element, size: number): string {
  const style = styleOf(element);
  // Lengths are rounded, because engines differ in the last digits. Adding 0.021 moves our own lengths
  // away from the values that could be rounded up or down.
  const inEms = (value: string) =>
    value.replace(
      /([\d.]+)px/g,
      (_, pixels: string) => `${(Number(pixels) / size + 0.021).toFixed(1)}em`,
    );
  return properties.map((name) => `${name}: ${inEms(style.getPropertyValue(name))}`).join('; ');
}

function propertiesThatDiffer(look: string, usual: string): string {
  const expected = usual.split('; ');
  return look
    .split('; ')
    .flatMap((value, index) => (value === expected[index] ? [] : [`${value} (${expected[index]})`]))
    .join('; ');
}
