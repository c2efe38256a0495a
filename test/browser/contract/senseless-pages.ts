const nonsense = `--iort-color-text: banana; --iort-color-surface: 12px; --iort-color-link: {};
  --iort-color-secondary: url(x); --iort-color-edge: 3; --iort-color-tint: none;
  --iort-line-height: tall; --iort-measure: wide; --iort-font-family: 42;`;

const extreme = `--iort-line-height: 0; --iort-measure: 0px; --iort-color-rule: transparent;`;

/** Inline styles of pages whose tokens make no sense or are extreme, by what is wrong. */
export const senselessPages: Readonly<Record<string, string>> = {
  'tokens that make no sense': nonsense,
  'tokens that make no sense, on a dark page': `${nonsense} color-scheme: dark`,
  'tokens that make no sense, in white letters': `${nonsense} color: #fff; background: #fff`,
  'extreme tokens': extreme,
  'negative tokens': '--iort-line-height: -3; --iort-measure: -100em',
};
