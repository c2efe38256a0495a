import { expect } from '@open-wc/testing';
import { isShown, langOf, part, until } from '../helpers.js';
import { widgetsIn } from '../../support/reading.js';
import { add, isReady, open, widgetOf } from './placeholders.js';

describe('a placeholder that a page changes', () => {
  it('is filled if it is added later, and follows changes of its attributes', async () => {
    const page = await open();
    const place = await add(page, '<div data-iort="faq"></div>');
    place.dataset.headingLevel = '4';
    place.dataset.lang = 'ar';
    await until(() => langOf(widgetOf(place)!) === 'ar');
    expect(part(widgetOf(place)!, 'title').localName).to.equal('h4');
    place.dataset.iort = 'overview';
    await until(() => widgetOf(place)!.localName === 'iort-overview' && isReady(place));
    expect(part(widgetOf(place)!, 'title').localName).to.equal('h4');
    place.innerHTML = '<p>Theirs</p>';
    delete place.dataset.iort;
    await until(() => isShown(place.firstElementChild!), 'the page’s own content is shown again');
  });

  it('leaves its children where the framework that owns them expects them', async () => {
    const page = await open();
    const place = await add(page, '<div data-iort="side-effects"><p slot="contact">1</p></div>');
    const child = place.firstElementChild!;
    place.removeChild(child); // throws if the child was moved
    place.append(child);
    child.textContent = '555-0142';
    await until(() => isShown(child));
  });

  it('gets its widget again if the page replaces its content', async () => {
    const page = await open();
    const item = page.document.querySelector('li[data-iort]')!;
    item.innerHTML = 'Refreshed';
    await until(() => item.querySelector('iort-faq'));
    await until(() => langOf(item.querySelector('iort-faq')!));
  });

  it('can be copied by an editor or a framework: the copy passes its own options to its own widget', async () => {
    const page = await open();
    const item = page.document.querySelector('li[data-iort]')!;
    await until(() => langOf(item.querySelector('iort-faq')!));
    const copy = item.cloneNode(true) as HTMLElement;
    item.after(copy);
    copy.dataset.lang = 'es';
    await until(() => langOf(copy.querySelector('iort-faq')!) === 'es');
    expect(copy.querySelectorAll('iort-faq')).to.have.length(1);
  });

  it('still shows the hospital’s words after data-iort was removed and set again', async () => {
    const page = await open();
    const place = await add(
      page,
      '<div data-iort="side-effects"><p slot="contact">Call 555-0142</p></div>',
    );
    const words = place.querySelector('p')!;
    await until(() => isShown(words));
    place.removeAttribute('data-iort');
    await until(() => widgetsIn(place).length === 0, 'the widget is gone');
    place.setAttribute('data-iort', 'side-effects');
    await until(
      () => widgetsIn(place).length === 1 && isShown(words),
      'the widget and its words are there again',
    );
  });

  it('shows the hospital’s words if the page adds them later', async () => {
    const page = await open();
    const empty = await add(page, '<div data-iort="side-effects"><p slot="contact"></p></div>');
    const words = empty.querySelector('p')!;
    words.textContent = 'Call 555-0142';
    await until(() => isShown(words), 'the words in the slot are shown');
    const none = await add(page, '<div data-iort="side-effects"></div>');
    none.innerHTML = '<p>Call 555-0142-11</p>';
    await until(() => isShown(none.querySelector('p')!), 'the new words are shown');
  });
});
