import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { code, find, go, openBuilder, type, type Builder } from './builder.js';

/** Whether the top of an element in the preview is in sight. */
function isSeen(builder: Builder, element: Element | null | undefined): boolean {
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && top < builder.preview.defaultView!.innerHeight;
}

const inWidget = (builder: Builder, id: string): Element | null | undefined =>
  builder.widget.shadowRoot?.getElementById(id);

describe('the preview', () => {
  it('scrolls to the phone number, the hospital’s own text and the review as they are typed', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=side-effects&step=2');
    const slotted = (name: string) => builder.widget.querySelector(`[slot=${name}]`);
    type(builder, '#contact', 'Call 555-0142');
    await until(() => isSeen(builder, slotted('contact')), 'the sentence is in sight');
    type(builder, '#local', 'Our own text');
    await until(() => isSeen(builder, slotted('local')), 'the own text is in sight');
    type(builder, '#reviewed-by', 'Dr. Example');
    const about = () => inWidget(builder, 'iort-side-effects-about');
    await until(() => isSeen(builder, about()), 'the review is in sight');
  });

  it('scrolls to a number in a folded answer, and opens the answer', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&step=2');
    const link = () =>
      [...builder.widget.shadowRoot!.querySelectorAll('[href="tel:5550142"]')].find((each) =>
        isSeen(builder, each),
      );
    type(builder, '#contact', '555-0142');
    await until(link, 'the number is in sight');
    builder.preview.defaultView!.scrollTo(0, 0);
    await until(() => !link(), 'the number is out of sight');
    type(builder, '#phone-label', 'Nurse line:');
    await until(
      () => link()?.parentElement!.textContent!.includes('Nurse line:'),
      'the words before it are in sight',
    );
  });

  it('keeps the number in sight in the last step, where the preview is less high', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2', 'strict', [1280, 720]);
    const view = builder.preview.defaultView!;
    const link = () => builder.widget.shadowRoot!.querySelector('[part~=contact] a');
    type(builder, '#contact', '(555) 555-0142');
    await until(() => isSeen(builder, link()), 'the number is in sight');
    const height = view.innerHeight;
    await go(builder, 3);
    await until(() => view.innerHeight < height, 'the preview is less high');
    await until(() => isSeen(builder, link()), 'the number is in sight again');
  });

  it('scrolls to a section that is added, and to an answer that is opened', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&sections=deciding cost');
    find(builder, '#section-after').click();
    await until(
      () => isSeen(builder, inWidget(builder, 'iort-faq-after')),
      'the section is in sight',
    );
    find(builder, '#open-some').click();
    const first = () => builder.document.querySelector('[id^=open-iort-faq]');
    await until(first, 'its answers are listed');
    const id = first()!.id.replace('open-', '');
    await until(() => isSeen(builder, inWidget(builder, id)), 'the answer is in sight');
  });

  it('does not scroll while the edited part is in sight', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    const view = builder.preview.defaultView!;
    const places: number[] = [];
    type(builder, '#local', 'One');
    const count = () => builder.widget.querySelectorAll('[slot=local] p').length;
    await until(
      () => isSeen(builder, builder.widget.querySelector('[slot=local] p')),
      'the own text is in sight',
    );
    const place = view.scrollY;
    const watcher = new MutationObserver(() => places.push(view.scrollY));
    watcher.observe(builder.widget, { childList: true });
    type(builder, '#local', 'One more');
    await until(() => builder.widget.textContent!.includes('One more'), 'the change is shown');
    watcher.disconnect();
    expect(count()).to.equal(1);
    expect(places).to.deep.equal([place]);
    expect(view.scrollY).to.equal(place);
  });

  it('shows a page as wide as on a phone, a tablet or a desktop, and scales the page to fit the preview', async () => {
    const builder = await openBuilder('v=2&ui=en', 'strict', [1280, 720]);
    const stage = find(builder, '.stage');
    for (const width of [768, 1200, 360]) {
      find(builder, `#width-${width}`).click();
      await until(
        () => builder.preview.defaultView!.innerWidth === width,
        `the page is ${width} pixels wide`,
      );
      const frame = find(builder, '#preview');
      await until(() => {
        const [inner, outer] = [frame, stage].map((each) => each.getBoundingClientRect());
        return (
          inner!.width <= outer!.width + 1 &&
          inner!.right <= outer!.right + 1 &&
          Math.abs(inner!.height - outer!.height) < 4
        );
      }, `a page of ${width} pixels fits`);
    }
  });

  it('is fully in sight beside the form on a laptop', async () => {
    const builder = await openBuilder('v=2&ui=en', 'strict', [1280, 720]);
    const { bottom, left } = find(builder, '.stage').getBoundingClientRect();
    expect(bottom).to.be.at.most(720);
    expect(left).to.be.above(find(builder, 'form').getBoundingClientRect().right);
  });
});

describe('several widgets in one page', () => {
  it('are in one piece of code in reading order, and in the preview', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&contact=Call+555&local=Own+text');
    find(builder, '#also-overview').click();
    const tags = () => [...builder.preview.body.children].map(({ localName }) => localName);
    await until(() => tags().join() === 'iort-overview,iort-faq', 'both are shown');
    const body = new DOMParser().parseFromString(code(builder, 'snippet-body'), 'text/html').body;
    expect([...body.children].map(({ localName }) => localName)).to.deep.equal(tags());
    expect(body.querySelectorAll('[slot=contact]')).to.have.length(2);
    expect(body.querySelectorAll('iort-faq [slot=local]')).to.have.length(1);
    expect(body.querySelectorAll('[slot=local]'), 'the own text comes once').to.have.length(1);
  });

  it('each have their own sections, open answers and sign-offs', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&also=overview&reviewed-by=Dr.+Ex');
    find(builder, '#overview-section-why').click();
    find(builder, '#section-cost').click();
    find(builder, '#open-all').click();
    type(builder, '#reviewed-on', '2026-11-01');
    find(builder, '#overview-revision-en').click();
    const body = () =>
      new DOMParser().parseFromString(code(builder, 'snippet-body'), 'text/html').body;
    await until(
      () => body().querySelector('iort-overview[reviewed-revision]'),
      'the overview is signed off',
    );
    const [overview, faq] = body().children;
    expect(overview!.getAttribute('sections')).to.equal('what steps cancers weigh talk');
    expect(overview!.getAttribute('open')).to.equal(null);
    expect(faq!.getAttribute('sections')).not.to.contain('cost');
    expect(faq!.getAttribute('open')).to.equal('all');
    expect(faq!.getAttribute('reviewed-by')).to.equal(null);
    const again = await builder.reload();
    expect(code(again, 'snippet-body')).to.equal(code(builder, 'snippet-body'));
  });

  it('are both in the code of other ways to embed', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&also=overview&system=every&step=3');
    for (const [tab, place, count] of [
      ['wordpress', 'snippet-shortcode', /\[iort widget="overview"\]\n\[iort widget="faq"\]/],
      ['iframe', 'snippet-body', /iort-overview\.en\.html[^]*iort-faq\.en\.html/],
      ['prerendered', 'snippet-body', /<iort-overview[^]*<iort-faq/],
      ['html', 'snippet-body', /iort-overview[^]*iort-faq/],
      ['npm', 'snippet-module', /iort-overview';\nimport 'iort-widgets\/define\/iort-faq'/],
      ['react', 'snippet-module', /function IortOverview[^]*function IortFaq/],
    ] as const) {
      find(builder, `#tab-${tab}`).click();
      await until(
        () => builder.document.querySelector(`#${place}`)?.textContent!.match(count),
        `both are in ${tab}`,
      );
    }
  });

  it('get their sign-offs from a link after the editor confirms once', async () => {
    const builder = await openBuilder(
      'v=2&ui=en&widget=faq&also=overview&overview.reviewed-revision=0123456789ab&reviewed-by=Dr.+Ex&reviewed-on=2026-11-01',
    );
    await until(
      () => code(builder, 'snippet-body').includes('0123456789ab'),
      'the sign-off is in the code',
    );
    expect(find(builder, '#review').textContent).to.contain('0123456789ab');
  });
});
