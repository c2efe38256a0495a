/** The forms in which the zoo puts a widget into a page. */

/** Which widget a page has, and with which words. */
export interface WidgetSpec {
  /** The name of the element without `iort-`, such as `faq`. */
  readonly element: string;
  readonly lang: string;
  /** How the hospital's own words are given. With `data`, a placeholder gets them as `data-` attributes, and other forms as children. */
  readonly words: 'none' | 'children' | 'data';
}

/** The class of our elements in the page. */
export const OURS = 'zoo-ours';
/** The hospital's own words. They must be readable if a page has them. */
export const PHONE = '555-0142';
export const LOCAL = 'Parking is free for our patients.';

/** Whether these tests give an element a phone number. */
const hasCalls = ({ element }: WidgetSpec): boolean => ['side-effects', 'faq'].includes(element);

/** The hospital's words that must be readable once all disclosures are open. */
export const wordsOf = (spec: WidgetSpec): readonly string[] =>
  spec.words === 'none' ? [] : hasCalls(spec) ? [PHONE, LOCAL] : [LOCAL];

/** The hospital's words as children of the element. */
export const children = (spec: WidgetSpec): string =>
  (hasCalls(spec) ? `<p slot="contact">Call ${PHONE}.</p>` : '') + `<p slot="local">${LOCAL}</p>`;

const inner = (spec: WidgetSpec): string => (spec.words === 'none' ? '' : children(spec));

export const forms = {
  tag: (spec: WidgetSpec) =>
    `<iort-${spec.element} class="${OURS}" lang="${spec.lang}">${inner(spec)}</iort-${spec.element}>`,

  placeholder: (spec: WidgetSpec) => {
    const data = hasCalls(spec) ? `data-contact="Call ${PHONE}." ` : '';
    const asData = spec.words === 'data' ? ` ${data}data-local="${LOCAL}"` : '';
    return `<div class="${OURS}" data-iort="${spec.element}" data-lang="${spec.lang}"${asData}>${asData ? '' : inner(spec)}</div>`;
  },

  prerendered: async (spec: WidgetSpec) => {
    const tag = `iort-${spec.element}`;
    const answer = await fetch(`/dist/ssr/${spec.lang}/${tag}.html`);
    const html = await answer.text();
    return html
      .replace(`<${tag} `, `<${tag} class="${OURS}" `)
      .replace(`</${tag}>`, `${inner(spec)}</${tag}>`);
  },
} satisfies Record<string, (spec: WidgetSpec) => string | Promise<string>>;
