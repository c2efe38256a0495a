/** The ways in which a widget gets into a page. */

/** A widget as an editor wants it. */
export interface Wish {
  /** `faq` and the like. */
  readonly element: string;
  readonly lang: string;
  /** How the hospital's own words are given: as data of placeholders only, elsewhere as children. */
  readonly words: 'none' | 'children' | 'data';
}

/** Marks what is ours in the page's own markup. */
export const OURS = 'zoo-ours';
/** The hospital's own words; all must be readable where they are given. */
export const PHONE = '555-0142';
export const LOCAL = 'Parking is free for our patients.';

/** Whether some passage of an element says when to call. */
const hasCalls = ({ element }: Wish): boolean => ['side-effects', 'faq'].includes(element);

/** The hospital's words that have to be seen, once all rows are open. */
export const wordsOf = (wish: Wish): readonly string[] =>
  wish.words === 'none' ? [] : hasCalls(wish) ? [PHONE, LOCAL] : [LOCAL];

/** The hospital's words as children of the element. */
export const children = (wish: Wish): string =>
  (hasCalls(wish) ? `<p slot="contact">Call ${PHONE}.</p>` : '') + `<p slot="local">${LOCAL}</p>`;

const inner = (wish: Wish): string => (wish.words === 'none' ? '' : children(wish));

export const forms = {
  tag: (wish: Wish) =>
    `<iort-${wish.element} class="${OURS}" lang="${wish.lang}">${inner(wish)}</iort-${wish.element}>`,

  placeholder: (wish: Wish) => {
    const data = hasCalls(wish) ? `data-contact="Call ${PHONE}." ` : '';
    const asData = wish.words === 'data' ? ` ${data}data-local="${LOCAL}"` : '';
    return `<div class="${OURS}" data-iort="${wish.element}" data-lang="${wish.lang}"${asData}>${asData ? '' : inner(wish)}</div>`;
  },

  prerendered: async (wish: Wish) => {
    const tag = `iort-${wish.element}`;
    const answer = await fetch(`/dist/ssr/${wish.lang}/${tag}.html`);
    const html = await answer.text();
    return html
      .replace(`<${tag} `, `<${tag} class="${OURS}" `)
      .replace(`</${tag}>`, `${inner(wish)}</${tag}>`);
  },
} satisfies Record<string, (wish: Wish) => string | Promise<string>>;
