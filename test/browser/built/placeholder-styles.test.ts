import { expect } from '@open-wc/testing';
import { isShown, part, until } from '../helpers.js';
import { add, open, widgetOf } from './placeholders.js';

describe('a placeholder on a page with style sheets', () => {
  it('exports the parts of its widget to the style sheets of the page', async () => {
    const page = await open();
    const style = page.document.createElement('style');
    style.textContent = '[data-iort]::part(title) { letter-spacing: 7px }';
    page.document.head.append(style);
    const title = part(widgetOf(page.document.getElementById('faq')!)!, 'title');
    expect(page.getComputedStyle(title).letterSpacing).to.equal('7px');
  });

  it('is still visible if a theme hides empty elements', async () => {
    const page = await open();
    const style = page.document.createElement('style');
    style.textContent = 'div:empty { display: none }';
    page.document.head.append(style);
    const place = await add(page, '<div data-iort="faq"></div>');
    expect(isShown(widgetOf(place)!)).to.equal(true);
  });

  it('is visible again after a style sheet that hides empty elements has been loaded late, and after a morph', async () => {
    const page = await open();
    const place = await add(page, '<div data-iort="faq"></div>');
    expect(place.matches(':empty'), 'the placeholder stays as the page has written it').to.equal(
      true,
    );
    const style = page.document.createElement('style');
    style.textContent = 'div:empty { display: none }';
    page.document.head.append(style);
    expect(isShown(place)).to.equal(false);
    await until(() => isShown(widgetOf(place)!), 'the widget is shown again');
    place.replaceChildren();
    expect(isShown(place)).to.equal(false);
    await until(() => isShown(widgetOf(place)!), 'the widget is shown again after the morph');
    expect(page.thrown).to.deep.equal([]);
  });
});
