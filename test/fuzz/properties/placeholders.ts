import fc from 'fast-check';
import { readable, rootOf, widgetsIn } from '../../support/reading.js';
import { markupOf, placeholder } from '../arbitraries/placeholders.js';
import { faultsOf, foreignAttributes, judge } from '../oracle.js';
import { property } from '../property.js';
import { comes, names, settled, stage } from '../world.js';

const BATCH = 10;

/** The widget of a placeholder, inside the placeholder or in its shadow root. */
const widgetOf = (place: Element): HTMLElement | undefined => widgetsIn(place)[0];

export const placeholders = [
  property({
    name: 'a placeholder passes on only options, and never keeps another placeholder from being filled',
    share: 15,
    batch: BATCH,
    value: fc.array(placeholder, { minLength: 1, maxLength: BATCH, size: 'max' }),
    async holds(all) {
      // Each placeholder has a box of its own, so that the parser puts none into another.
      stage.innerHTML = all.map((each) => `<article>${markupOf(each)}</article>`).join('');
      const places = [...stage.children].map((article) => article.firstElementChild!);
      // The script corrects capitals in a name, and spaces before or after it. It ignores other wrong names.
      const isNear = (name: string) => names.includes(name.trim().toLowerCase());
      const ours = places.filter((_place, index) => isNear(all[index]!.widget));
      await comes(() => ours.every((place) => rootOf(widgetOf(place) ?? place)), 10_000);
      await settled();
      for (const place of ours) {
        const widget = widgetOf(place);
        if (!widget) throw new Error(`${place.outerHTML.slice(0, 300)} is not filled`);
        await judge(faultsOf(widget));
        await judge(foreignAttributes(widget));
      }
      for (const place of places.filter((each) => !ours.includes(each)))
        if (!readable(place).includes('Ask your care team'))
          throw new Error(`${place.outerHTML.slice(0, 300)} has lost its words`);
      stage.replaceChildren();
      await judge([]);
    },
  }),
];
