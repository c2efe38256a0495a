import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { sideEffects } from '../../content/side-effects.js';
import { inside, wordControls } from '../widgets/states.js';

/** The passages that say when to call, with and without a phone number. */
const meta: Meta = {
  title: 'States/Number of the hospital',
  component: 'iort-side-effects',
  argTypes: wordControls(sideEffects),
  args: { sections: ['help'] },
};

export default meta;

type Story = StoryObj;

/** There is no number. The text tells readers to ask their care team which number to call. */
export const NumberMissing: Story = {
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, 'a[href^="tel:"]')).toEqual([]);
  },
};

/** The attribute `phone` sets the number. The number is a link after words in the language of the text. */
export const NumberGiven: Story = { args: { phone: '(555) 555-0142' } };

/** The number in Arabic text. The words run from right to left, and the number from left to right. */
export const NumberInArabic: Story = {
  args: { phone: '(555) 555-0142', 'local-name': 'مركز ليكسايد للأورام' },
  globals: { lang: 'ar', dir: 'rtl' },
};
