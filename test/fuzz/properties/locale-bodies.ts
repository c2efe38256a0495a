import fc from 'fast-check';
import { dense, readable } from '../../support/reading.js';
import { blankPage } from '../../support/blank-page.js';
import { localeBody } from '../arbitraries/locale-bodies.js';
import { faultsOf, judge, shownLang } from '../oracle.js';
import { property } from '../property.js';
import { comes, facts, scriptAddress, tags } from '../world.js';

const BATCH = 10;
const LOCALE = 'es';

const address = Object.keys(facts.manifest.files).find((path) =>
  path.startsWith(`locales/${LOCALE}.`),
)!;
const good = await (await fetch(`/dist/cdn/${address}`)).text();

export const localeBodies = [
  property({
    name: 'a damaged language file leaves a whole text, in its language or in English with a notice',
    share: 5,
    batch: BATCH,
    value: fc.tuple(
      fc.constantFrom(...tags),
      fc.array(localeBody(good), { minLength: 1, maxLength: BATCH, size: 'max' }),
    ),
    async holds([tag, bodies]) {
      const under = await blankPage();
      const { page, document } = under;
      let body = '';
      // The browser does not check the hash of this fake response, so every body gets through.
      page.fetch = () => Promise.resolve(new page.Response(body));
      document.body.innerHTML = `<${tag}></${tag}>`;
      const element = document.body.firstElementChild as HTMLElement;
      await under.run(scriptAddress);
      if (!(await comes(() => shownLang(element) === 'en')))
        throw new Error(`${tag} shows nothing`);
      const english = dense(readable(element));
      try {
        for (body of bodies) {
          element.lang = LOCALE;
          const notice = () => element.shadowRoot?.querySelector('[part~=notice]');
          const answered = () => shownLang(element) === LOCALE || !!notice()?.textContent?.trim();
          if (!(await comes(answered))) throw new Error(`no answer to ${body.slice(0, 200)}`);
          await judge(faultsOf(element), under);
          if (shownLang(element) === LOCALE) {
            const text = dense(readable(element));
            if (text.includes(english.slice(0, 100)))
              throw new Error('English is marked as Spanish');
            return; // a loaded language is kept: no other file is requested
          }
          element.lang = 'en';
          await comes(() => !notice());
        }
      } finally {
        under.close();
      }
    },
  }),
];
