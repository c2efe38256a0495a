import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';
import { options, type Option } from '../contract/options.js';
import { defaultSlot } from './manifest.js';

/** What a row of the table says beside its name. */
type Input = Partial<StrictInputType>;

/** How an option is set: by what it may hold. */
function controlOf({ kind, values }: Option): Input {
  switch (kind) {
    case 'level':
      return { control: { type: 'inline-radio' }, options: [1, 2, 3, 4, 5, 6] };
    case 'choice':
      return { control: { type: 'inline-radio' }, options: [...(values ?? [])] };
    case 'sections':
    case 'disclosures':
      return { control: { type: 'inline-check' } }; // which words there are, each element says
    default:
      return { control: { type: 'text' } };
  }
}

/** Rows in which nothing can be set: the page of the element lists these by themselves. */
const unset: Input = { table: { disable: true } };

function inputOf(name: string, category: string | undefined): Input {
  const option = options.find((each) => each.name === name);
  if (category === 'attributes' && option) return controlOf(option);
  if (category === 'slots') return name === defaultSlot ? unset : { control: { type: 'text' } };
  if (category === 'css custom properties')
    return { control: { type: name.startsWith('--iort-color-') ? 'color' : 'text' } };
  return unset;
}

/** Controls for what can be set, by the one list; what can't be set has no row. */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const input = inputOf(name, argType.table?.category);
      const table = { ...argType.table, ...input.table };
      return [name, { ...argType, ...input, ...chosenBy(argType), table }];
    }),
  );

/** The words that an element's stories give to choose from. */
const chosenBy = ({ options: words }: Input): Input => (words ? { options: words } : {});
