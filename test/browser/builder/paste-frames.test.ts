import { expect } from '@open-wc/testing';
import { isUnreviewed } from '../../support/built-review.js';
import { until } from '../helpers.js';
import { code, openBuilder, paste, PINNED, served } from './builder.js';

const policyOf = (builder: { document: Document }): string =>
  served(builder.document.querySelector('#policy')!.textContent!);

const CHOICE = 'widget=faq&lang=es&sections=day&contact=Llame: 555&tab=';

describe('the code that an editor pastes from the tabs for single files and frames', () => {
  it('works with one classic script, and the policy blocks nothing', async () => {
    const builder = await openBuilder(`${CHOICE}standalone&base=${PINNED}`);
    const head = served(code(builder, 'snippet-head'));
    expect(head).to.match(/integrity="sha384-/);
    const page = await paste(head, code(builder, 'snippet-body'), policyOf(builder));
    const root = () =>
      page.document.querySelector('iort-faq')?.shadowRoot?.querySelector('[part~=root]');
    await until(() => root()?.getAttribute('lang') === 'es', 'the widget is shown');
    expect((page as unknown as { refused: string[] }).refused).to.deep.equal([]);
  });

  it('makes a frame that adapts its height and shows the hospital’s words', async () => {
    const builder = await openBuilder(`${CHOICE}iframe&base=${PINNED}`);
    const once = served(code(builder, 'snippet-once'));
    expect(once).to.match(/integrity="sha384-/);
    const page = await paste('', served(code(builder, 'snippet-body')) + once, policyOf(builder));
    const frame = page.document.querySelector('iframe')!;
    frame.loading = 'eager';
    const widget = () => frame.contentDocument?.querySelector('iort-faq');
    await until(() => widget()?.querySelector('[slot=contact]'), 'the words are handed over');
    expect(widget()!.querySelector('[slot=contact]')!.textContent).to.equal('Llame: 555');
    await until(() => frame.getBoundingClientRect().height !== 800, 'the height is adapted');
    expect((page as unknown as { refused: string[] }).refused).to.deep.equal([]);
  });

  it('works with the option “unreviewed”, which is on the frame and not in its address', async () => {
    const builder = await openBuilder(`${CHOICE}iframe&unreviewed=english&heading-level=3`);
    const once = code(builder, 'snippet-once');
    const page = await paste('', code(builder, 'snippet-body') + once, policyOf(builder));
    const frame = page.document.querySelector('iframe')!;
    frame.loading = 'eager';
    const { searchParams } = new URL(frame.src);
    expect([...searchParams.keys()].sort()).to.deep.equal(['heading-level', 'sections']);
    expect(frame.dataset.unreviewed).to.equal('english');
    const widget = () => frame.contentDocument?.querySelector('iort-faq');
    const root = () => widget()?.shadowRoot?.querySelector('[part~=root]');
    await until(
      () => widget()?.getAttribute('unreviewed') === 'english',
      'the option is handed over',
    );
    const lang = (await isUnreviewed('es', 'iort-faq')) ? 'en' : 'es';
    await until(() => root()?.getAttribute('lang') === lang, `the text is shown in ${lang}`);
  });
});
