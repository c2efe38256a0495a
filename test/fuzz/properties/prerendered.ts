import fc from 'fast-check';
import { widgetsIn } from '../../support/reading.js';
import { applyTo, applyToHost, hostChange, mutation } from '../arbitraries/prerendered.js';
import { faultsOf, judge, learnPrerendered } from '../oracle.js';
import { property } from '../property.js';
import { locales, settled, stage, tags } from '../world.js';

type Parser = typeof Document & { parseHTMLUnsafe(html: string): Document };

const files = new Map<string, string>();
for (const lang of locales)
  for (const tag of tags)
    files.set(`${lang}/${tag}`, await (await fetch(`/dist/ssr/${lang}/${tag}.html`)).text());
for (const html of files.values()) learnPrerendered(html);

export const prerendered = [
  property({
    name: 'prerendered text is complete, whatever has changed it before it reached the reader, unless the browser has translated it',
    share: 20,
    value: fc.tuple(
      fc.constantFrom(...files.keys()),
      fc.array(mutation, { maxLength: 4 }),
      hostChange,
    ),
    async holds([file, mutations, change]) {
      // No script runs in this document. So the elements stay as the parser has created them.
      const page = (Document as Parser).parseHTMLUnsafe(files.get(file)!);
      const [host] = widgetsIn(page) as [HTMLElement];
      for (const each of mutations) applyTo(host.shadowRoot!, each);
      applyToHost(host, change);
      stage.replaceChildren(...page.body.childNodes);
      const translated = mutations.some(({ kind }) => kind === 'translate');
      // A text that the reader's browser has translated may stay, even if it is damaged. So only errors of the page count.
      const faults = translated ? () => [] : faultsOf;
      await settled();
      await judge(faults(host));
      for (const lang of ['es', 'en', 'ar']) {
        host.lang = lang;
        await settled();
        await judge(faults(host));
      }
    },
  }),
];
