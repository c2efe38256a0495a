import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../test/support/define.js';
import { languageName, locales } from '../../src/localization/locale.js';

const meta: Meta = { title: 'States/Languages', parameters: { controls: { disable: true } } };

export default meta;

const isPseudo = (locale: string): boolean => /-X[AB]$/.test(locale);

const sideBySide = (chosen: readonly string[]): StoryObj => ({
  render: () => html`
    <div
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr))"
    >
      ${chosen.map(
        (locale) =>
          html`<section lang=${locale}>
            <p>${languageName(locale)}</p>
            <iort-faq sections="intro deciding" open="alone"></iort-faq>
          </section>`,
      )}
    </div>
  `,
});

/** All shipped languages on one page. Each element has the language of the section around it. */
export const SideBySide: StoryObj = sideBySide(locales().filter((locale) => !isPseudo(locale)));

/** The pseudo-locales, which show layout problems. One has long words with accents, the other is right-to-left. */
export const PseudoLocales: StoryObj = sideBySide(locales().filter(isPseudo));

const rootOf = (canvas: HTMLElement) => canvas.querySelector('iort-faq')?.shadowRoot;
const noticesIn = (canvas: HTMLElement) => [
  ...(rootOf(canvas)?.querySelectorAll('[part=notice]') ?? []),
];
const shownIn = (canvas: HTMLElement) =>
  rootOf(canvas)?.querySelector('[part=root]')?.getAttribute('lang');

const inside = (lang: string, element: ReturnType<typeof html>): StoryObj => ({
  render: () => html`<div lang=${lang}>${element}</div>`,
});

/** Spanish has longer words than English. */
export const Spanish: StoryObj = inside('es', html`<iort-overview></iort-overview>`);

/** Arabic runs from right to left. */
export const Arabic: StoryObj = inside(
  'ar',
  html`<iort-candidacy-factors></iort-candidacy-factors>`,
);

/** Simplified Chinese has no spaces between words. */
export const SimplifiedChinese: StoryObj = inside(
  'zh-Hans',
  html`<iort-side-effects></iort-side-effects>`,
);

/** No translator has signed off the translation. A notice says so and offers the English text. */
export const Unreviewed: StoryObj = {
  ...inside('es', html`<iort-faq open="about"></iort-faq>`),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(noticesIn(canvasElement)).toHaveLength(1));
  },
};

/** A translator has signed off the translation, so there is no notice. A clinician has signed off the English too. */
export const Reviewed: StoryObj = {
  ...Unreviewed,
  globals: { review: 'reviewed' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shownIn(canvasElement)).toBe('es'));
    await expect(noticesIn(canvasElement)).toHaveLength(0);
  },
};

/** The widget shows English until a qualified translator has signed off the translation. */
export const OnlyReviewed: StoryObj = inside(
  'es',
  html`<iort-faq unreviewed="english"></iort-faq>`,
);
