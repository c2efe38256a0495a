import { isColorValue, type Theme } from './measure.js';

/** Writes a theme as a style sheet for a hospital's pages. Invalid colors are left out. */
export function stylesheet(theme: Theme): string {
  const set = Object.entries(theme)
    .filter(([name, value]) => value && (!name.startsWith('--iort-color-') || isColorValue(value)))
    .map(([name, value]) => `  ${name}: ${value};`);
  if (!set.length) return '/* Nothing is changed. */';
  return [
    'iort-overview,\niort-side-effects,\niort-candidacy-factors,\niort-faq {',
    ...set,
    '}',
  ].join('\n');
}
