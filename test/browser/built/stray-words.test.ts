import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { strays } from '../stray-words.js';
import { openPage } from './pages.js';

// Each mistake has a page of its own, because the script writes the same line only once for a page.
describe('the console says what to correct if', () => {
  for (const [mistake, markup] of Object.entries(strays)) {
    it(mistake, async () => {
      const page = await openPage('blank.html');
      const said: string[] = [];
      page.console.warn = (line: string) => said.push(line);
      page.document.body.innerHTML = `<iort-side-effects>${markup}</iort-side-effects>`;
      const number = page.document.querySelector('.number')!;
      const isInSlot = number.closest('[slot], slot') !== null;
      const script = Object.assign(page.document.createElement('script'), { type: 'module' });
      page.document.head.append(Object.assign(script, { src: '/dist/cdn/iort.js' }));
      const line = isInSlot ? /slot="/ : /telephone number or address is not in a slot/;
      await until(() => said.some((each) => line.test(each)), 'a line is written');
      expect(said).to.have.length(1);
    });
  }
});
