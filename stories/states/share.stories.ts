import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, fn, spyOn, waitFor } from 'storybook/test';
import { faq } from '../../content/faq.js';
import { ui, uiShare } from '../../src/generated/content/shared.js';
import { inside, wordControls } from '../widgets/states.js';

/** Sharing an answer. Readers can always copy the link. If the browser has a share sheet, they can use that too. */
const meta: Meta = {
  title: 'States/Share',
  component: 'iort-faq',
  argTypes: wordControls(faq),
  args: { sections: ['day'], open: ['awake'] },
};

export default meta;

type Story = StoryObj;

/** Simulates a browser with or without a share sheet while a story is shown. */
const sheet =
  (share?: Navigator['share']): NonNullable<Story['beforeEach']> =>
  () => {
    const replaced = { share, canShare: () => true };
    for (const [name, value] of Object.entries(replaced))
      Object.defineProperty(navigator, name, { value, configurable: true });
    return () => {
      for (const name of Object.keys(replaced)) Reflect.deleteProperty(navigator, name);
    };
  };

/** Finds a control of the open answer and scrolls to it. */
async function control(canvas: HTMLElement, action: string): Promise<HTMLElement | undefined> {
  const [button] = await inside(canvas, `[open] [data-do=${action}]`);
  button?.scrollIntoView({ block: 'center' });
  return button;
}

/**
 * Presses a control whenever the story is rendered. A change in the toolbar renders the story anew without calling
 * `play`, so a press in `play` would be lost.
 */
const pressed =
  (action: string): NonNullable<Story['decorators']> =>
  (story) => {
    const press = (canvas?: Element) => {
      if (!canvas) return;
      queueMicrotask(async () => (await control(canvas as HTMLElement, action))?.click());
    };
    return html`<div ${ref(press)}>${story()}</div>`;
  };

const says = (canvas: HTMLElement, words: string) =>
  waitFor(async () => {
    const [status] = await inside(canvas, '[open] .copy .status');
    await expect(status?.textContent?.trim()).toBe(words);
  });

const sent = fn(async () => {});

/** The browser has a share sheet, so there is “Share” before “Copy link”. The share sheet itself is not shown here. */
export const WithShareSheet: Story = {
  beforeEach: sheet(sent),
  play: async ({ canvasElement }) => {
    sent.mockClear();
    const share = await control(canvasElement, 'share-link');
    await expect(share?.textContent).toBe(uiShare.shareAnswer.text);
    share?.click();
    await expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringMatching(/#iort-faq-awake$/) }),
    );
    await says(canvasElement, '');
  },
};

/** The browser has no share sheet, so there is only “Copy link”. After a press, a line says that the link was copied. */
export const WithoutShareSheet: Story = {
  beforeEach: sheet(),
  play: async ({ canvasElement }) => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await expect(await control(canvasElement, 'share-link')).toBeUndefined();
    (await control(canvasElement, 'copy-link'))?.click();
    await says(canvasElement, ui.linkCopied.text);
  },
};

/** The share sheet could not be opened. A line says so, and says that the reader can copy the link instead. */
export const ShareFailed: Story = {
  beforeEach: sheet(() => Promise.reject(new DOMException('refused', 'NotAllowedError'))),
  decorators: pressed('share-link'),
  play: async ({ canvasElement }) => {
    await says(canvasElement, uiShare.shareFailed.text);
  },
};
