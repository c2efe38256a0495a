import type { Named } from './named.js';

/** A custom property that a page may set. */
export interface Token extends Named {
  /** The default, in CSS. Most colors have one for each color scheme. */
  readonly default: string | { readonly light: string; readonly dark: string };
}

/** Every design token. */
export const tokens: readonly Token[] = [
  { name: '--iort-font-family', default: 'inherit', doc: 'Font.', since: '0.1.0' },
  { name: '--iort-line-height', default: '1.5', doc: 'Line height.', since: '0.1.0' },
  {
    name: '--iort-measure',
    default: '44em',
    doc: 'Longest line, and the width of rows, columns and tables.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-surface',
    default: { light: '#fff', dark: '#1b1f23' },
    doc: 'Background.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-text',
    default: { light: '#1b1f23', dark: '#e8eaec' },
    doc: 'Text.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-secondary',
    default: { light: '#465059', dark: '#bcc4cb' },
    doc: 'Secondary text.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-link',
    default: { light: '#0b4f8a', dark: '#a9d2ff' },
    doc: 'Links.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-visited',
    default: { light: '#5b2a86', dark: '#d0bcff' },
    doc: 'Visited links.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-edge',
    default: { light: '#6f7a83', dark: '#8d97a0' },
    doc: 'Edges of controls.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-rule',
    default: { light: '#d3d9dd', dark: '#3c444c' },
    doc: 'Thin dividing lines.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-tint',
    default: { light: '#f4f6f7', dark: '#252a30' },
    doc: 'Background of rows and buttons under the pointer.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-focus',
    default: 'var(--iort-color-text)',
    doc: 'Focus outline.',
    since: '0.1.0',
  },
  {
    name: '--iort-color-picture',
    default: { light: '#cfe3f1', dark: '#2f4a5e' },
    doc: 'Filled areas of the drawings.',
    since: '0.1.0',
  },
];

/** The default of a token as CSS. */
export const defaultOf = ({ default: value }: Pick<Token, 'default'>): string =>
  typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
