import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../test/support/define.js';
import { failToLoad } from './not-loaded.js';

const meta: Meta = {
  title: 'States/Language not loaded',
  parameters: { controls: { disable: true } },
};

export default meta;

const notLoaded = (element: ReturnType<typeof html>): StoryObj => ({
  render: () => {
    failToLoad('zh-Hans');
    return html`<div lang="zh-Hans">${element}</div>`;
  },
});

/** The file of a language can’t be loaded. The text is in English, and a notice in the reader’s language says so. */
export const English: StoryObj = {
  ...notLoaded(html`<iort-overview sections="what"></iort-overview>`),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('iort-overview')?.shadowRoot;
    await waitFor(() =>
      expect(
        root?.querySelector('[part=notice] [lang=zh-Hans], [part=notice][lang=zh-Hans]'),
      ).toBeTruthy(),
    );
  },
};

/** The file of a language can’t be loaded, and the page has its own words between the tags. These words stay. */
export const WordsOfThePage: StoryObj = {
  ...notLoaded(
    html`<iort-overview><p>我们的指南暂时无法显示。请致电 (555) 555-0142。</p></iort-overview>`,
  ),
  play: async ({ canvasElement }) => {
    const words = canvasElement.querySelector('iort-overview p');
    await waitFor(() => expect(words?.checkVisibility()).toBe(true));
  },
};
