/** Markup that is inserted without escaping. */
export class Html {
  constructor(readonly text: string) {}
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);

/** A value for a gap. Texts and numbers are escaped. `undefined` and `false` write nothing. */
export type Filling = Html | string | number | undefined | false | readonly Filling[];

function filled(filling: Filling): string {
  if (filling === undefined || filling === false) return '';
  if (filling instanceof Html) return filling.text;
  return typeof filling === 'object' ? filling.map(filled).join('') : escaped(String(filling));
}

/** Makes markup from a template. Gaps may be between tags or in a double-quoted attribute value. */
export const html = (strings: TemplateStringsArray, ...fillings: readonly Filling[]): Html =>
  new Html(strings.reduce((text, part, index) => text + filled(fillings[index - 1]) + part));
