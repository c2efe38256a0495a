import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { mount, pageErrors, shownIn, until } from '../helpers.js';
import { stubPrint } from './questions.js';
import { choose, hold, languages, openChoice, status } from './two-languages.js';

describe('while a second language is loaded', () => {
  it('the page may change to that language, and then the text is printed once', async () => {
    const errors = pageErrors();
    const { go } = hold('ar');
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    await openChoice(element);
    choose(element, 'ar');
    element.lang = 'ar';
    go();
    await shownIn(element, 'ar');
    await until(() => printed.length === 1, 'the text is printed');
    expect(languages(element).map(({ lang }) => lang)).not.to.include('ar');
    expect(status(element)).to.equal('');
    expect(errors).to.deep.equal([]);
  });
});
