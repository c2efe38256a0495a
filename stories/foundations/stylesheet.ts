import { isColorValue, type Theme } from './measure.js';

/** A theme as a stylesheet for a hospital's pages. */
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
