import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { sideEffects } from '../../content/side-effects.js';
import { inside, wordControls } from '../widgets/states.js';

/** What the passages on when to call say, with a number and without. */
const meta: Meta = {
  title: 'States/Number of the hospital',
  component: 'iort-side-effects',
  argTypes: wordControls(sideEffects),
  args: { sections: ['help'] },
};

export default meta;

type Story = StoryObj;

/** Nobody has given a number: readers are sent to their care team, and no gap is left. */
export const NumberMissing: Story = {
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, 'a[href^="tel:"]')).toEqual([]);
  },
};

/** The number as `phone`: a link to call it, behind words in the language of the text. */
export const NumberGiven: Story = { args: { phone: '(555) 555-0142' } };

/** The same in Arabic: the words from the right, the number from the left. */
export const NumberInArabic: Story = {
  args: { phone: '(555) 555-0142', 'local-name': 'مركز ليكسايد للأورام' },
  globals: { lang: 'ar', dir: 'rtl' },
};
