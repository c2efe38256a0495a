import type { Case } from './cases.js';

/** The fonts that `npm run browsers` installs. With them every machine draws the same letters. */
const FONTS = `'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC'`;

/** The words that a hospital puts between the tags of the element. */
const words = `
  <p>Our guide to IORT belongs here. If you can’t see it, call us at (555) 555-0142.</p>
  <p slot="contact">Lakeside nurse line: <a href="tel:+1-555-555-0142">(555) 555-0142</a></p>
  <div slot="local"><p>We meet you in the Harbor Building, level 2.</p></div>`;

/** A small page with one widget. Addresses in it start at the project's root. */
export function pageOf({ element, lang, medium, ...one }: Case): string {
  const scheme = medium.endsWith('dark') ? 'dark' : 'light';
  const theme = one.theme && `<link rel="stylesheet" href="/site/themes/${one.theme}.css">`;
  const script =
    one.state === 'no-script' ? '' : '<script type="module" src="/dist/cdn/iort.js"></script>';
  const attributes = [
    one.open && ' open="all"',
    one.hospital && ' local-name="Lakeside Regional Cancer Center"',
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${lang}" dir="${one.rtlPage ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${element}</title><link rel="icon" href="data:,">
<style>
  html { color-scheme: ${scheme}; font: ${one.largeText ? 200 : 100}% / 1.4 ${FONTS} }
  body { margin: 16px }
</style>
${theme}${script}
<iort-${element}${attributes.join('')}>${one.hospital ? words : ''}</iort-${element}>
</html>`;
}
