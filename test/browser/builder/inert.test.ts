import { expect } from '@open-wc/testing';
import { outputIds } from '../../../site/builder/model/systems.js';
import { until } from '../helpers.js';
import { allCode, openBuilder, openTab, type } from './builder.js';

const EVIL = `"]'><img src=x onerror="parent.hit=1"><script>parent.hit=1</script>[/iort]{hit}\\`;

const FIELDS = ['#contact', '#local-name', '#local', '#reviewed-by', '#base', '#token-link'];

describe('markup and scripts pasted into text fields', () => {
  it('are text in the preview', async () => {
    const builder = await openBuilder('widget=faq&local=x');
    for (const field of FIELDS) type(builder, field, EVIL);
    const contact = () => builder.widget.querySelector('[slot=contact]');
    await until(() => contact()?.textContent === EVIL, 'the preview shows the pasted text');
    expect(builder.widget.querySelector('[slot=local] p')!.textContent).to.equal(EVIL);
    expect(builder.preview.querySelector('img, body script')).to.equal(null);
    expect(builder.document.querySelector('img, body script')).to.equal(null);
    expect('hit' in builder.window).to.equal(false);
    expect(builder.refused).to.deep.equal([]);
  });

  for (const tab of outputIds) {
    it(`are only text in the code of the tab ${tab}`, async () => {
      const builder = await openBuilder(
        `widget=faq&reviewed-on=2026-11-01&reviewed-revision=0123456789ab&tab=${tab}`,
      );
      for (const field of FIELDS) type(builder, field, EVIL);
      await openTab(builder, tab);
      await until(
        () => builder.window.location.hash.includes('local-name'),
        'the form has all values',
      );
      const parsed = new DOMParser().parseFromString(allCode(builder), 'text/html');
      expect(parsed.querySelector('img, [onerror]')).to.equal(null);
      // The code's own scripts have a `src`; pasted scripts have none.
      expect([...parsed.querySelectorAll('script')].every((each) => each.src)).to.equal(true);
      expect(allCode(builder)).not.to.contain('<img');
      // In WordPress, `[/iort]` would close a shortcode. Elsewhere it has no special meaning.
      if (tab === 'wordpress') expect(allCode(builder)).not.to.contain('[/iort]');
    });
  }
});
