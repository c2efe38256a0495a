import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { faq } from '../../content/faq.js';
import { inside, wordControls } from '../widgets/states.js';

/** Controls under the pointer and with the keyboard focus, visited links, and “Copy link” after a press. */
const meta: Meta = {
  title: 'States/Controls',
  component: 'iort-faq',
  argTypes: wordControls(faq),
  args: { sections: ['deciding'], open: ['why', 'about'], phone: '(555) 555-0142' },
};

export default meta;

type Story = StoryObj;

/** Every row, button and link looks as if it were under the pointer. */
export const Hover: Story = {
  parameters: { as: 'hover' },
  play: async ({ canvasElement }) => {
    const [row] = await inside(canvasElement, 'summary');
    await waitFor(() => expect(row && getComputedStyle(row).backgroundColor).not.toMatch(/, 0\)$/));
  },
};

/** Every control looks as if it had the keyboard focus. Readers see this on only one control at a time. */
export const Focus: Story = {
  parameters: { as: 'focus-visible' },
  play: async ({ canvasElement }) => {
    const [row] = await inside(canvasElement, 'summary');
    await waitFor(() => expect(row && getComputedStyle(row).outlineWidth).toBe('3px'));
    const [first] = await inside(canvasElement, '[open] > .answer > :first-child');
    const edge = (row?.getBoundingClientRect().bottom ?? 0) + 5; // the outline and its offset
    await expect(
      first?.getBoundingClientRect().top,
      'the outline overlaps the answer',
    ).toBeGreaterThan(edge);
  },
};

/** Links to sources that the reader has visited. */
export const Visited: Story = {
  parameters: { as: 'visited' },
  play: async ({ canvasElement }) => {
    const [source] = await inside(canvasElement, '[part~=sources] a');
    source?.scrollIntoView({ block: 'center' });
    await waitFor(() => expect(source && getComputedStyle(source).color).toBe('rgb(91, 42, 134)'));
  },
};

const copyLink = async (canvas: HTMLElement, selector: string) => {
  const [button] = await inside(canvas, '[open] [data-do=copy-link]');
  button?.scrollIntoView({ block: 'center' });
  button?.click();
  await waitFor(async () => {
    const [result] = await inside(canvas, selector);
    await expect(result?.textContent || result?.hidden === false).toBeTruthy();
  });
};

/** The reader has pressed “Copy link”. Screen readers also read the words beside the button aloud. */
export const LinkCopied: Story = {
  play: async ({ canvasElement }) => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await copyLink(canvasElement, '[open] .copy .status');
  },
};

/** The browser has refused to copy, as it does without https. The link is shown, so that the reader can copy it. */
export const LinkToCopyByHand: Story = {
  play: async ({ canvasElement }) => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await copyLink(canvasElement, '[open] .copy textarea');
  },
};
