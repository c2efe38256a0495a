import { expect } from '@open-wc/testing';
import { contrast } from '../../../tools/themes/contrast.js';
import { until } from '../helpers.js';
import { code, find, openBuilder, type, type Builder } from './builder.js';

const link = (builder: Builder): RegExpExecArray | null =>
  /--iort-color-link: light-dark\((#\w{6}), (#\w{6})\)/.exec(
    builder.document.querySelector('#snippet-stylesheet')?.textContent ?? '',
  );

describe('a brand color', () => {
  it('gives a readable color for light pages and another for dark pages', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    for (const brand of ['#e4002b', '#fc0', 'rebeccapurple', 'hsl(190 100% 40%)', '#fff']) {
      const before = link(builder)?.[0];
      type(builder, '#brand', brand);
      await until(() => link(builder) && link(builder)![0] !== before, `${brand} is used`);
      const [, light = '', dark = ''] = link(builder)!;
      expect(contrast(light, '#fff'), brand).to.be.at.least(7);
      expect(contrast(dark, '#1b1f23'), brand).to.be.at.least(7);
      const note = find(builder, '#brand-note').textContent!;
      expect(note)
        .to.contain(light)
        .and.contain(dark)
        .and.match(/Contrast: \d/);
    }
  });

  it('stays unchanged on light pages if its contrast is high enough there', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    type(builder, '#brand', '#0b4f8a');
    await until(() => link(builder), 'the color is in the style sheet');
    expect(link(builder)![1]).to.equal('#0b4f8a');
  });

  it('is reported at once if it is not a color, and changes nothing', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    for (const wrong of ['no color', 'var(--brand)', 'currentColor', 'red; } body { x: y']) {
      type(builder, '#brand', wrong);
      await until(() => find(builder, '#brand-note').textContent!.includes('Not a color'), wrong);
      expect(find(builder, '#brand').getAttribute('aria-invalid')).to.equal('true');
      expect(builder.document.querySelector('#snippet-stylesheet')).to.equal(null);
    }
    type(builder, '#brand', '#0b4f8a');
    await until(() => link(builder), 'the color is in the style sheet');
    type(builder, '#brand', '');
    await until(() => !link(builder), 'the color is gone');
    expect(builder.document.querySelector('#snippet-stylesheet')).to.equal(null);
  });
});

describe('pages that are light only', () => {
  it('get one value for each color, no dark preview, and a widget that stays light', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2&scheme=dark');
    expect(builder.preview.documentElement.dataset['scheme']).to.equal('dark');
    find(builder, '#light-only').click();
    type(builder, '#brand', '#fc0');
    const sheet = () => builder.document.querySelector('#snippet-stylesheet')?.textContent ?? '';
    await until(() => sheet().includes('--iort-color-link: #'), 'the color is in the style sheet');
    expect(sheet()).to.contain('color-scheme: light;').and.not.contain('light-dark');
    await until(
      () => builder.preview.documentElement.dataset['scheme'] === 'light',
      'the preview is light',
    );
    expect(builder.document.querySelector('#scheme-dark')).to.equal(null);
    expect(find(builder, '#brand-note').textContent).to.contain('Made darker');
    expect(builder.document.querySelectorAll('#tokens table thead th')).to.have.length(3);
  });
});

describe('the contrast of a color', () => {
  it('is shown at its field, and is reported there if it is too low', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    const note = () => find(builder, '#token-link-note');
    expect(note().textContent).to.equal('');
    type(builder, '#token-link', 'light-dark(#0b4f8a, #a9d2ff)');
    await until(
      () => /Contrast: \d+\.\d\d on light pages/.test(note().textContent!),
      'the message is shown',
    );
    expect(note().className).not.to.contain('error');
    type(builder, '#token-link', '#999');
    await until(() => note().className.includes('error'), 'the contrast is reported as too low');
    expect(note().textContent).to.match(/^Too low for some readers\. Contrast: \d/);
    expect(find(builder, '#token-link').getAttribute('aria-invalid')).to.equal('true');
    expect(code(builder, 'snippet-stylesheet')).to.contain('#999');
  });

  it('is reported as too low if a new background makes it too low', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    type(builder, '#token-surface', '#0b4f8a');
    await until(
      () => find(builder, '#token-link-note').textContent!.startsWith('Too low'),
      'the contrast of links is reported as too low',
    );
  });
});
