import { expect } from '@open-wc/testing';
import { isTokenValue } from '../../../site/builder/model/theme.js';

const COLOR = '--iort-color-text';
const FONT = '--iort-font-family';

/**
 * Parses a value in the first of three rules.
 * @returns how many rules the browser keeps, and the value of the declaration that follows the token.
 * These are 3 and "1" if the token broke nothing.
 */
function parsed(token: string, value: string): [rules: number, next: string] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`iort-faq { ${token}: ${value}; --next: 1; }\n.a { top: 0 }\n.b { top: 0 }`);
  const [first] = sheet.cssRules;
  const next = first instanceof CSSStyleRule ? first.style.getPropertyValue('--next').trim() : '';
  return [sheet.cssRules.length, next];
}

describe('the value of a token', () => {
  for (const value of [
    '#123',
    '#0b4f8a80',
    'rebeccapurple',
    'CanvasText',
    'currentcolor',
    'inherit',
    'rgb(0 0 0 / 50%)',
    'RGBA(1, 2, 3, .5)',
    'oklch(from var(--brand) calc(l + .1) c h)',
    'color-mix(in oklab, #123456 40%, white)',
    'light-dark(#123456, var(--wp--preset--color--primary, hsl(120deg 10% 20%)))',
    'color(display-p3 1 .5 0)',
  ]) {
    it(`is accepted as a color: ${value}`, () => {
      expect(isTokenValue(COLOR, value)).to.equal(true);
      expect(parsed(COLOR, value)).to.deep.equal([3, '1']);
    });
  }

  for (const [token, value] of [
    [FONT, `"Söhne Breit", 'O Sans', system-ui`],
    [FONT, `"O'Neil Sans", 微軟正黑體, sans-serif`],
    ['--iort-line-height', '1.6'],
    ['--iort-line-height', 'calc(1em + 2px)'],
    ['--iort-measure', 'min(40em, 100%)'],
    ['--iort-measure', 'none'],
  ] as const) {
    it(`is accepted for ${token}: ${value}`, () => {
      expect(isTokenValue(token, value)).to.equal(true);
      expect(parsed(token, value)).to.deep.equal([3, '1']);
    });
  }

  for (const value of [
    'var(--x)[',
    'var(--x, [)',
    'var(--x, ])',
    'var(--x)]',
    'var(--x)(',
    'var(--x))',
    'var(--x){',
    'var(--x)}',
    'var(--x);--y:1',
    'var(--x)"',
    `var(--x)'`,
    'var(--x, "\n")',
    'var(--x, "a" b")',
    'var(--x)\\',
    'var(--x)\\29',
    'var(--x, "\\")',
    'var(--x)/*',
    'var(--x)*/',
    'var(--x)/**/',
    'var(--x)<!--',
    'var(--x)-->',
    'var(--x)</style>',
    'var(--x)!important',
    'var(--x)@import "x"',
    'var(--x)\u202e',
    'var(--x)\0',
    'var(--x)\f',
    'var(--x)\u0085',
    'var(--x, url(//evil.example))',
    'var(--x, URL("//evil.example"))',
    'var(--x, u\\72l(x))',
    'var(--x, src("//evil.example"))',
    'var(--x, image-set("//evil.example" 1x))',
    'var(--x, -webkit-image-set("a" 1x))',
    'var(--x, image("//evil.example"))',
    'var(--x, cross-fade("a", "b"))',
    'var(--x, -webkit-cross-fade("a", "b", 50%))',
    'var(--x, element(a))',
    'var(--x, -moz-element(a))',
    'var(--x, paint(a))',
    'var(--x, attr(data-x))',
    'attr(data-x type(<color>), red)',
    'env(safe-area-inset-top, red)',
    'if(else: red)',
    '--f(red)',
    'expression(alert(1))',
    'red; color: blue',
    '#12345g',
    '3 no such value',
    ' ',
    `var(--${'x'.repeat(200)})`,
  ]) {
    it(`is refused: ${JSON.stringify(value)}`, () => {
      expect(isTokenValue(COLOR, value)).to.equal(false);
      expect(isTokenValue(FONT, value)).to.equal(false);
    });
  }

  it('is accepted only if it breaks no CSS after it and loads no file; tried with var(--x) and every three of 29 pieces of CSS', () => {
    const pieces = [
      'var(--x)',
      'red',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '/',
      '*',
      '/*',
    ];
    pieces.push(
      '<!--',
      '-->',
      ' ',
      '\n',
      ',',
      '!',
      '@',
      ';',
      'url(',
      '-',
      '1',
      'é',
      '%',
      '#',
      '\f',
    );
    const harmful: string[] = [];
    let taken = 0;
    for (const a of pieces) {
      for (const b of pieces) {
        for (const c of pieces) {
          const value = `var(--x)${a}${b}${c}`;
          if (!isTokenValue(COLOR, value)) continue;
          taken += 1;
          const [rules, next] = parsed(COLOR, value);
          const called = value.replace(/"[^"]*"|'[^']*'/g, '').includes('url');
          if (rules !== 3 || next !== '1' || called) harmful.push(value);
        }
      }
    }
    expect(taken).to.be.above(500);
    expect(harmful).to.deep.equal([]);
  });
});
