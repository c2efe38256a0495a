import { msg, str } from '@lit/localize';

/** Colours and type. */
export const theme = {
  title: () =>
    msg('Colors and type', { id: 'theme.title', desc: 'Name of a part of the form that folds.' }),
  hint: () =>
    msg(
      'The widget takes font and text size from your page. Change a color only if you have to, and keep the contrast. Pick one for light and one for dark pages, or type any CSS value.',
      { id: 'theme.hint', desc: 'Over the fields.' },
    ),
  invalid: () =>
    msg('Not a value that can be used here; it is left out.', {
      id: 'theme.invalid',
      desc: 'Error at a field.',
    }),
  onLight: (name: string) =>
    msg(str`${name}, on light pages`, {
      id: 'theme.on-light',
      desc: 'Name of a color picker for screen readers.',
    }),
  onDark: (name: string) =>
    msg(str`${name}, on dark pages`, {
      id: 'theme.on-dark',
      desc: 'Name of a color picker for screen readers.',
    }),
  reset: () => msg('Back to the widget’s own colors', { id: 'theme.reset', desc: 'Button.' }),
  contrast: () => msg('Contrast', { id: 'theme.contrast', desc: 'Heading of a table.' }),
  pair: () => msg('What', { id: 'theme.pair', desc: 'Head of a column.' }),
  least: () =>
    msg('At least', { id: 'theme.least', desc: 'Head of a column: the least contrast ratio.' }),
  enough: () =>
    msg('All contrasts are enough.', { id: 'theme.enough', desc: 'Result of the check.' }),
  low: (count: string) =>
    msg(str`Contrasts that are too low: ${count}. Some people will not be able to read the text.`, {
      id: 'theme.low',
      desc: 'Result of the check, with a number.',
    }),
  tooLow: (ratio: string) =>
    msg(str`${ratio}, too low`, { id: 'theme.too-low', desc: 'A contrast ratio in a table.' }),
};

/** Names of the tokens, by their last word. */
export const tokenNames: Readonly<Record<string, () => string>> = {
  'font-family': () => msg('Font', { id: 'token.font-family', desc: 'Name of a property.' }),
  'line-height': () => msg('Line height', { id: 'token.line-height', desc: 'Name of a property.' }),
  measure: () =>
    msg('Longest line', {
      id: 'token.measure',
      desc: 'Name of a property: the largest width of text.',
    }),
  surface: () => msg('Background', { id: 'token.surface', desc: 'Name of a color.' }),
  text: () => msg('Text', { id: 'token.text', desc: 'Name of a color.' }),
  secondary: () => msg('Dates and hints', { id: 'token.secondary', desc: 'Name of a color.' }),
  link: () => msg('Links', { id: 'token.link', desc: 'Name of a color.' }),
  visited: () => msg('Visited links', { id: 'token.visited', desc: 'Name of a color.' }),
  edge: () => msg('Edges of buttons and fields', { id: 'token.edge', desc: 'Name of a color.' }),
  rule: () => msg('Dividing lines', { id: 'token.rule', desc: 'Name of a color.' }),
  tint: () => msg('Row under the pointer', { id: 'token.tint', desc: 'Name of a color.' }),
  focus: () =>
    msg('Outline of what has the focus', { id: 'token.focus', desc: 'Name of a color.' }),
  picture: () =>
    msg('Drawings', { id: 'token.picture', desc: 'Name of a color: the tint in drawings.' }),
};

/** Two colours that meet. */
export const onColor = (of: string, on: string): string =>
  msg(str`${of} on: ${on}`, {
    id: 'theme.on-color',
    desc: 'Two names of colors: the second is the background of the first.',
  });
