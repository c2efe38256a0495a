import fc from 'fast-check';
import { blankPage } from '../../support/blank-page.js';
import { hash } from '../arbitraries/hashes.js';
import { faultsOf, judge } from '../oracle.js';
import { property } from '../property.js';
import { comes, nextTask, scriptAddress, tags } from '../world.js';

const BATCH = 20;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const hashes = [
  property({
    name: 'a hash opens the answer with its id, and does no harm',
    share: 20,
    batch: BATCH,
    value: fc.array(hash, { minLength: 1, maxLength: BATCH, size: 'max' }),
    async holds([first = '', ...later]) {
      const under = await blankPage(`#${first}`);
      const { page, document } = under;
      document.body.innerHTML = tags.map((tag) => `<${tag}></${tag}>`).join('');
      await under.run(scriptAddress);
      const widgets = [...document.querySelectorAll(tags.join())];
      await comes(() => widgets.every(({ shadowRoot }) => shadowRoot), 10_000); // widgets are built one after another
      function* closed(value: string): Generator<string> {
        const part = widgets
          .map(({ shadowRoot }) => shadowRoot?.getElementById(value))
          .find(Boolean);
        if (part?.localName === 'details' && !(part as HTMLDetailsElement).open)
          yield `#${value} leaves ${part.id} closed`;
      }
      try {
        for (const value of [first, ...later]) {
          const before = page.location.href;
          const followed = new Promise((resolve) => page.addEventListener('hashchange', resolve));
          page.location.hash = value;
          if (page.location.href !== before) await followed;
          const wanted = decoded(page.location.hash.slice(1));
          await comes(() => [...closed(wanted)].length === 0, 10_000);
          await nextTask();
          await judge(closed(wanted), under);
        }
        for (const widget of widgets) await judge(faultsOf(widget), under);
      } finally {
        under.close();
      }
    },
  }),
];
