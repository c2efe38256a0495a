import fc from 'fast-check';
import { anything } from './words.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Replaces one value in a tree with `value`. The number `at` chooses which value is replaced. */
function replaced(tree: Json, at: number, value: Json): Json {
  const places: [holder: Record<string, Json>, key: string][] = [];
  const visit = (node: Json) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, Json>, key]);
      visit((node as Record<string, Json>)[key] as Json);
    }
  };
  const copy = structuredClone(tree);
  visit(copy);
  // Half of the changes hit one of the first twelve values, the other half any value. If all changes hit any
  // value, hardly any would hit the very first value, which contains most of the others.
  const place = places[at % 2 ? (at >> 1) % places.length : (at >> 1) % 12];
  if (place) place[0][place[1]] = value;
  return copy;
}

/** A damaged language file: it has other content, is cut off, or has one wrong value. */
export const localeBody = (good: string): fc.Arbitrary<string> =>
  fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc.nat(good.length - 1).map((end) => good.slice(0, end)),
    fc
      .tuple(fc.nat(20_000), json)
      .map(([at, value]) => JSON.stringify(replaced(JSON.parse(good) as Json, at, value))),
    fc.constantFrom(
      '',
      'null',
      '[]',
      '{}',
      '5',
      '{"messages":null}',
      '{"messages":[],"editions":{}}',
    ),
    anything.map((value) => {
      try {
        return String(value);
      } catch {
        return '';
      }
    }),
  );
