import { message, type Message } from '../../../content/message.js';

/** The texts of the fields for colors and type. */
export const theme = {
  title: message({
    id: 'theme.title',
    text: 'Colors and type',
    note: 'Name of a part of the form that folds.',
  }),
  hint: message({
    id: 'theme.hint',
    text: 'The widget takes font and text size from your page. Change colors only if you have to.',
    note: 'Over the fields.',
  }),
  lightOnly: message({
    id: 'theme.light-only',
    text: 'Our pages are light only',
    note: 'Checkbox: the hospital’s pages never turn dark.',
  }),
  lightOnlyHint: message({
    id: 'theme.light-only-hint',
    text: 'The widget then stays light too, whatever the reader’s device prefers.',
    note: 'Hint at the checkbox.',
  }),
  brand: message({ id: 'theme.brand', text: 'Your brand’s color', note: 'Label.' }),
  brandHint: message({
    id: 'theme.brand-hint',
    text: 'Links get this color, or the nearest one that people can read on light or dark pages. Drawings get it as a tint.',
    note: 'Hint.',
  }),
  brandError: message({
    id: 'theme.brand-error',
    text: 'Not a color. Pick one, or type one such as #0b4f8a.',
    note: 'Error at the field.',
  }),
  brandPair: message({
    id: 'theme.brand-pair',
    text: 'Links are {light} on light pages and {dark} on dark ones. {ratios}',
    note: 'Under the field: two colors in code; a sentence on contrast follows.',
  }),
  brandDarker: message({
    id: 'theme.brand-darker',
    text: 'Made darker, so that people can read it: {light}. {ratios}',
    note: 'Under the field: a color in code; a sentence on contrast follows.',
  }),
  ratio: message({
    id: 'theme.ratio',
    text: 'Contrast: {light} (at least {least}).',
    note: 'A contrast ratio and the least that is enough.',
  }),
  ratios: message({
    id: 'theme.ratios',
    text: 'Contrast: {light} on light pages, {dark} on dark ones (at least {least}).',
    note: 'Two contrast ratios and the least that is enough.',
  }),
  lowHere: message({
    id: 'theme.low-here',
    text: 'Too low for some readers. {ratios}',
    note: 'Error at a field; a sentence on contrast follows.',
  }),
  each: message({
    id: 'theme.each',
    text: 'Single colors and type',
    note: 'Name of a part of the form that folds.',
  }),
  eachHint: message({
    id: 'theme.each-hint',
    text: 'Pick one color for light and one for dark pages, or type any CSS value.',
    note: 'Over the fields.',
  }),
  invalid: message({
    id: 'theme.invalid',
    text: 'Not a value that can be used here; it is left out.',
    note: 'Error at a field.',
  }),
  onLight: message({
    id: 'theme.on-light',
    text: '{name}, on light pages',
    note: 'Name of a color picker for screen readers.',
  }),
  onDark: message({
    id: 'theme.on-dark',
    text: '{name}, on dark pages',
    note: 'Name of a color picker for screen readers.',
  }),
  reset: message({ id: 'theme.reset', text: 'Back to the widget’s own colors', note: 'Button.' }),
  contrast: message({ id: 'theme.contrast', text: 'Contrast', note: 'Heading of a table.' }),
  pair: message({ id: 'theme.pair', text: 'What', note: 'Head of a column.' }),
  least: message({
    id: 'theme.least',
    text: 'At least',
    note: 'Head of a column: the least contrast ratio.',
  }),
  enough: message({
    id: 'theme.enough',
    text: 'All contrasts are enough.',
    note: 'Result of the check.',
  }),
  low: message({
    id: 'theme.low',
    text: 'Contrasts that are too low: {count}. Some people will not be able to read the text.',
    note: 'Result of the check, with a number.',
  }),
  tooLow: message({
    id: 'theme.too-low',
    text: '{ratio}, too low',
    note: 'A contrast ratio in a table.',
  }),
};

/** The names of the tokens, by the short name of the token. */
export const tokenNames: Readonly<Record<string, Message>> = {
  'font-family': message({ id: 'token.font-family', text: 'Font', note: 'Name of a property.' }),
  'line-height': message({
    id: 'token.line-height',
    text: 'Line height',
    note: 'Name of a property.',
  }),
  measure: message({
    id: 'token.measure',
    text: 'Longest line',
    note: 'Name of a property: the largest width of text.',
  }),
  surface: message({ id: 'token.surface', text: 'Background', note: 'Name of a color.' }),
  text: message({ id: 'token.text', text: 'Text', note: 'Name of a color.' }),
  secondary: message({ id: 'token.secondary', text: 'Dates and hints', note: 'Name of a color.' }),
  link: message({ id: 'token.link', text: 'Links', note: 'Name of a color.' }),
  visited: message({ id: 'token.visited', text: 'Visited links', note: 'Name of a color.' }),
  edge: message({
    id: 'token.edge',
    text: 'Edges of buttons and fields',
    note: 'Name of a color.',
  }),
  rule: message({ id: 'token.rule', text: 'Dividing lines', note: 'Name of a color.' }),
  tint: message({ id: 'token.tint', text: 'Row under the pointer', note: 'Name of a color.' }),
  focus: message({
    id: 'token.focus',
    text: 'Outline of what has the focus',
    note: 'Name of a color.',
  }),
  picture: message({
    id: 'token.picture',
    text: 'Drawings',
    note: 'Name of a color: the tint in drawings.',
  }),
};

/** The name of a pair of colors in the contrast table. */
export const onColor = message({
  id: 'theme.on-color',
  text: '{of} on: {on}',
  note: 'Two names of colors: the second is the background of the first.',
});
