import { expect } from '@open-wc/testing';
import { catalogs } from '../../../src/generated/catalogs.js';
import type { CatalogSource } from '../../../src/localization/catalog.js';
import '../../support/define.js';
import {
  all,
  change,
  consoleLines,
  mount,
  pageErrors,
  settled,
  shownIn,
  until,
} from '../helpers.js';
import { stubPrint } from './questions.js';
import { choose, hold, openChoice, rows, status } from './two-languages.js';

/** Waits for the next task. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

describe('a second language that can’t be loaded', () => {
  it('is reported to the reader and in the console, and the reader can try again', async () => {
    const lines = consoleLines();
    const original = (catalogs.ar as CatalogSource).load;
    let isBroken = true;
    const { go } = hold('ar', (again) =>
      isBroken ? Promise.reject(new Error('gone')) : original(again),
    );
    go();
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    await shownIn(element, 'es');
    const printed = stubPrint(element);
    await openChoice(element);
    for (const times of [1, 2]) {
      choose(element, 'ar');
      await until(() => printed.length === times, 'one language is printed');
      await until(() => status(element).includes('no se pudo cargar'), 'the message is shown');
      expect(status(element)).to.contain('árabe');
    }
    for (const { documentElement } of printed) {
      expect(documentElement.lang).to.equal('es');
      expect(rows(documentElement)).to.be.empty;
    }
    await until(() => lines.length > 0, 'a console line is written');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('lang="ar" could not be loaded');
    isBroken = false;
    choose(element, 'ar');
    await until(() => printed.length === 3, 'both languages are printed');
    expect(rows(printed[2]!.body)).not.to.be.empty;
    await settled(element);
    expect(status(element)).to.equal('');
  });
});

describe('while a second language is loaded', () => {
  it('the reader sees a message, and a second press does not print twice', async () => {
    const { go } = hold('en-XA');
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    await openChoice(element);
    choose(element, 'en-XA');
    choose(element, 'en-XA');
    await settled(element);
    expect(status(element)).to.contain('Getting the text');
    go();
    await until(() => printed.length > 0, 'the text is printed');
    await nextTask();
    expect(printed).to.have.length(1);
  });

  it('an element that is removed prints nothing, and works again when it is put back', async () => {
    const errors = pageErrors();
    const { go } = hold('ar-XB');
    const element = await mount('<iort-faq></iort-faq>');
    const place = element.parentElement!;
    const printed = stubPrint(element);
    await openChoice(element);
    choose(element, 'ar-XB');
    element.remove();
    go();
    await until(() => status(element) === '', 'the load has ended');
    expect(printed).to.be.empty;
    place.append(element);
    await settled(element);
    choose(element, 'ar-XB');
    await until(() => printed.length === 1, 'the text is printed');
    expect(all(element, 'iframe')).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('a change of the sections is printed too; if the reader closes the choice of languages, nothing is printed', async () => {
    const { go } = hold('zh-Hans');
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    await openChoice(element);
    choose(element, 'zh-Hans');
    await change(element, 'sections', 'cost');
    go();
    await until(() => printed.length === 1, 'the text is printed');
    const sections = [...printed[0]!.querySelectorAll('section')].map(({ id }) => id);
    expect(sections).to.deep.equal(all(element, 'section').map(({ id }) => id));
    choose(element, 'zh-Hans');
    await openChoice(element); // a second press closes the choice
    await nextTask();
    expect(printed).to.have.length(1);
  });
});
