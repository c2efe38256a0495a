import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { IortOverview } from '../../src/npm/index.js';

/** An element that throws while it renders. It simulates a defect in our code or in a browser. */
class BrokenOverview extends IortOverview {
  protected override render(): never {
    throw new Error('a story about failure');
  }
}
if (!customElements.get('broken-overview')) {
  customElements.define('broken-overview', BrokenOverview);
}

const meta: Meta = { title: 'States/Failure', parameters: { controls: { disable: true } } };

export default meta;

/** An element can’t be shown. The page’s content between its tags stays visible, and a console line says why. */
export const CouldNotBeShown: StoryObj = {
  render: () => html`
    <broken-overview>
      <p>
        Our guide to IORT belongs here. If you can’t see it, call us at
        <a href="tel:+1-555-555-0142">(555) 555-0142</a> and we will mail you a printed copy.
      </p>
    </broken-overview>
  `,
  play: async ({ canvasElement }) => {
    const link = canvasElement.querySelector('a');
    await expect(link?.checkVisibility()).toBe(true);
  },
};

/** An element can’t be shown, and has no content between its tags. It shows nothing, and the rest of the page stays. */
export const NothingToFallBackOn: StoryObj = {
  render: () => html`
    <p>Before the widget.</p>
    <broken-overview></broken-overview>
    <p>After the widget.</p>
  `,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('broken-overview');
    await expect(element?.getBoundingClientRect().height).toBe(0);
  },
};
