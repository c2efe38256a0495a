import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { partsPage } from './theming/parts-page.js';
import { themeCheck } from './theming/theme-check.js';
import { tokensPage } from './theming/tokens-page.js';

/** What a hospital can change of the look: pages made from `dist/custom-elements.json`. */
const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;

/** Do the colours of a theme keep apart what has to be told apart? */
export const ThemeCheck: StoryObj = { name: 'Theme check', render: () => themeCheck() };

/** A test: the check knows any CSS colour, and says what is too low. */
export const ThemeCheckWorks: StoryObj = {
  ...ThemeCheck,
  name: 'Theme check works',
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const status = page.getByRole('status');
    await expect(status).toHaveTextContent('All are enough.');
    const text = page.getByLabelText('text');
    await userEvent.type(text, 'light-dark(oklch(0.6 0 0), white)');
    await expect(status).toHaveTextContent(/too low/);
    await expect(page.getAllByText(/^\d\.\d\d too low$/)).not.toHaveLength(0);
    await userEvent.clear(text);
    await userEvent.type(text, 'no colour');
    await expect(text).toBeInvalid();
    await userEvent.click(page.getByRole('button', { name: 'warm.css' }));
    await expect(status).toHaveTextContent('All are enough.');
    await expect(text).toHaveValue('light-dark(#2b201a, #f4ebe2)');
  },
};

/** Every custom property, with what it stands for by itself. */
export const Tokens: StoryObj = { render: () => tokensPage() };

/** Every `::part()`, and where it is. */
export const Parts: StoryObj = { render: () => partsPage() };
