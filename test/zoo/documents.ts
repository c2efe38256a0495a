/** Kinds of documents, whatever their content is. */

/** How a page is served, and how its markup begins. */
export interface Kind {
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** The value of the header `Content-Type`; HTML by default. */
  readonly type?: string;
  /** Added to the policy of all pages, which allows nothing from other hosts. */
  readonly policy?: string;
}

export const documents = {
  html: { root: 'lang="en"' },
  quirks: { doctype: '', root: 'lang="en"' },
  'right to left': { root: 'lang="he" dir="rtl"' },
  'dark and light': { root: 'lang="en" style="color-scheme: light dark"' },
  'trusted types': {
    root: 'lang="en"',
    policy: "require-trusted-types-for 'script'; trusted-types iort-widgets lit-html",
  },
} satisfies Record<string, Kind>;
