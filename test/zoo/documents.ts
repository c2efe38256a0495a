/** Kinds of documents, whatever stands in them. */

/** How a page is served, and what stands at its beginning. */
export interface Kind {
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly type?: string;
  /** Of the page's policy, besides that it loads nothing from elsewhere. */
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
