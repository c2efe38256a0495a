import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';
import { options, type Option } from '../contract/options.js';
import { defaultSlot } from './manifest.js';

/** The settings of a row in the table of controls. */
type Input = Partial<StrictInputType>;

/** The settings of the control for an option, by the kind of the option's value. */
function controlOf({ kind, values }: Option): Input {
  switch (kind) {
    case 'level':
      return { control: { type: 'inline-radio' }, options: [1, 2, 3, 4, 5, 6] };
    case 'choice':
      return { control: { type: 'inline-radio' }, options: [...(values ?? [])] };
    case 'sections':
    case 'disclosures':
      return { control: { type: 'inline-check' } }; // the stories of each element give the words to choose from
    default:
      return { control: { type: 'text' } };
  }
}

/** The settings of an entry that gets no row in the table. The element's page lists events and parts in separate tables. */
const unset: Input = { table: { disable: true } };

function inputOf(name: string, category: string | undefined): Input {
  const option = options.find((each) => each.name === name);
  if (category === 'attributes' && option) return controlOf(option);
  if (category === 'slots') return name === defaultSlot ? unset : { control: { type: 'text' } };
  if (category === 'css custom properties')
    return { control: { type: name.startsWith('--iort-color-') ? 'color' : 'text' } };
  return unset;
}

/** Controls for options, named slots and custom properties. Other entries have no row. */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const input = inputOf(name, argType.table?.category);
      const table = { ...argType.table, ...input.table };
      return [name, { ...argType, ...input, ...chosenBy(argType), table }];
    }),
  );

/** The words to choose from, if the element's stories give any. */
const chosenBy = ({ options: words }: Input): Input => (words ? { options: words } : {});
