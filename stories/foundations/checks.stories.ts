import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { tokens } from '../../contract/tokens.js';
import { forcedColors } from '../states/forced-colors.js';
import { inside } from '../widgets/states.js';
import { drawingsPage } from './drawings-page.js';
import { partsPage } from './parts-page.js';
import { spacingPage } from './spacing-page.js';
import { themeCheck } from './theme-check.js';
import { tokensPage } from './tokens-page.js';
import { typePage } from './type-page.js';

/** Tests of the pages in Foundations, of the page on forced colors, and of the color of links. They are not in the sidebar. */
const meta: Meta = { title: 'Foundations/Checks', tags: ['!dev'] };

export default meta;

/** The theme check accepts any CSS color, and says which contrast is too low. */
export const ThemeCheckWorks: StoryObj = {
  render: () => themeCheck(),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const status = page.getByRole('status');
    await expect(status).toHaveTextContent('All contrasts are high enough.');
    const text = page.getByLabelText('text');
    await userEvent.type(text, 'light-dark(oklch(0.6 0 0), white)');
    await expect(status).toHaveTextContent(/too low/);
    await expect(page.getAllByText(/^\d\.\d\d too low$/)).not.toHaveLength(0);
    await userEvent.clear(text);
    await userEvent.type(text, 'no color');
    await expect(text).toBeInvalid();
    await userEvent.click(page.getByRole('button', { name: 'warm.css' }));
    await expect(status).toHaveTextContent('All contrasts are high enough.');
    await expect(text).toHaveValue('light-dark(#2b201a, #f4ebe2)');
  },
};

/** The other pages in one story. No measured number is missing, the pictures of forced colors are shown, and axe finds no violation. */
export const Pages: StoryObj = {
  render: () => html`
    ${tokensPage()} ${typePage()} ${spacingPage()} ${drawingsPage()} ${partsPage()}
    ${forcedColors()}
  `,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await page.findByText('Above the date');
    // If a measured part of a widget was not found, its cell has `–` or `0 px`.
    for (const cell of canvasElement.querySelectorAll('.number'))
      await expect(cell.textContent).not.toMatch(/–|\b0 px/);
    await expect(page.getAllByRole('img', { name: /^Forced colors: / }).length).toBeGreaterThan(5);
  },
};

/** The page's link color does not apply inside a widget. Links in a widget have the color of the token. */
export const LinkColor: StoryObj = {
  render: () => html`
    <style>
      .page a {
        color: red;
      }
    </style>
    <iort-faq open="about"></iort-faq>
  `,
  play: async ({ canvasElement }) => {
    const value = tokens.find(({ name }) => name === '--iort-color-link')?.default as {
      light: string;
    };
    const probe = document.createElement('span');
    probe.style.color = value.light;
    canvasElement.append(probe);
    const [link] = await inside(canvasElement, '[part~=sources] a');
    await expect(link && getComputedStyle(link).color).toBe(getComputedStyle(probe).color);
  },
};
