import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languageName, locales } from '../src/localization/locale.js';
import './page.css';

/** What the toolbar changes of the page on which every story stands. */
export const globalTypes = {
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'contrast',
      items: [
        { value: 'light', title: 'Light page' },
        { value: 'dark', title: 'Dark page' },
        { value: 'light dark', title: 'As the reader’s system' },
      ],
      dynamicTitle: true,
    },
  },
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      items: [
        ...locales.map((locale) => ({
          value: locale,
          title: `${languageName(locale) ?? locale} (${locale})`,
        })),
        { value: 'tlh', title: 'Page in a language not shipped' },
      ],
      dynamicTitle: true,
    },
  },
  dir: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
      dynamicTitle: true,
    },
  },
};

export const initialGlobals = { scheme: 'light', lang: 'en', dir: 'ltr' };

/** A plain page, in place of a hospital's. */
export const page: Decorator = (story, { globals: { scheme, lang, dir }, viewMode }) => html`
  <div
    class=${viewMode === 'docs' ? 'page' : 'page whole'}
    lang=${lang}
    dir=${dir}
    style=${`color-scheme: ${scheme}`}
  >
    ${story()}
  </div>
`;

/** The code shown for a story is what a hospital would write: without the page around it. */
export function withoutPage(code: string): string {
  const template = document.createElement('template');
  template.innerHTML = code;
  return (template.content.querySelector('.page')?.innerHTML ?? code).trim();
}
