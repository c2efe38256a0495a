import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

interface Catalog {
  messages: Record<string, unknown>;
  editions: Record<string, unknown>;
}

interface Template {
  strings: unknown[];
  values: unknown[];
}

/** A copy of a locale file in which `change` was applied to each text with gaps. */
const withTemplates = (good: Catalog, change: (template: Template) => Template): Catalog => ({
  ...good,
  messages: Object.fromEntries(
    Object.entries(good.messages).map(([id, message]) => [
      id,
      typeof message === 'string' ? message : { strTag: true, ...change(message as Template) },
    ]),
  ),
});

/** Functions that give a locale file a wrong shape, by the name of the shape. A faulty build could make such a file with a correct hash. */
export const misshapen: Readonly<Record<string, (good: Catalog) => unknown>> = {
  as_null: () => null,
  as_number: () => 5,
  as_list: () => [],
  as_object: () => ({}),
  as_text: () => 'text',
  no_messages: (good) => ({ ...good, messages: null }),
  few_messages: (good) => ({
    ...good,
    messages: Object.fromEntries(Object.entries(good.messages).slice(0, 10)),
  }),
  odd_messages: (good) => ({
    ...good,
    messages: Object.fromEntries(Object.keys(good.messages).map((id) => [id, 5])),
  }),
  odd_pieces: (good) =>
    withTemplates(good, ({ strings, values }) => ({
      strings: [{}, ...strings.slice(1)],
      values,
    })),
  odd_gaps: (good) =>
    withTemplates(good, ({ strings, values }) => ({
      strings,
      values: values.map(() => 9),
    })),
  no_editions: ({ messages }) => ({ messages }),
  odd_editions: (good) => ({ ...good, editions: { faq: null } }),
};

/** Gives a locale file the wrong shape `how`. */
export const misshape = (how: string, content: string): string =>
  JSON.stringify(misshapen[how]?.(JSON.parse(content) as Catalog));

const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');

const folder = new URL('../../dist/cdn/locales/', import.meta.url);

/** The script, in which the hash of each locale file is replaced by the hash of the same file in the wrong shape `how`, as if the build had made the wrong file. */
export function scriptFor(how: string, script: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('held.'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .reduce(
      (text, content) => text.replace(hashOf(content), hashOf(misshape(how, content))),
      script,
    );
}
