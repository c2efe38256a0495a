import type { Preview } from '@storybook/web-components-vite';
import { languageName, locales } from '../src/localization/locale.js';
import { themes } from './themes.js';

type Items = readonly (readonly [value: string, title: string])[];

type Menu = NonNullable<Preview['globalTypes']>[string];

/** Names of the pseudo-locales in English. `languageName` would return an Arabic name for `ar-XB`. */
const pseudo: Readonly<Record<string, string>> = {
  'en-XA': 'Pseudo: accents',
  'ar-XB': 'Pseudo: right to left',
};

/** A menu in the toolbar. */
const menu = (
  description: string,
  icon: NonNullable<NonNullable<Menu['toolbar']>['icon']>,
  items: Items,
): Menu => ({
  description,
  toolbar: {
    icon,
    items: items.map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

/**
 * The settings of the page around every story, which the toolbar can change. Storybook keeps a value in the
 * address only if it is not empty and has only letters, digits, `-`, `_` and spaces.
 */
export const globalTypes = {
  lang: menu('Language of the page', 'globe', [
    ...locales().map(
      (locale) => [locale, pseudo[locale] ?? languageName(locale) ?? locale] as const,
    ),
    ['tlh', 'Not shipped'],
  ]),
  dir: menu('Direction of the page', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  theme: menu('Stylesheet of site/themes/', 'paintbrush', [
    ['none', 'No theme'],
    ...Object.keys(themes).map((name) => [name, `${name}.css`] as const),
  ]),
  scheme: menu('Color scheme of the page', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['system', 'As the system'],
  ]),
  width: menu('Width of the column', 'ruler', [
    ['full', 'Full column'],
    ...['280', '400', '768', '1440'].map((width) => [width, `Column of ${width} px`] as const),
  ]),
  textSize: menu('Text size of the page', 'zoom', [
    ['100', '100 %'],
    ['200', '200 %'],
  ]),
  review: menu('What is signed off, whatever the ledgers say', 'check', [
    ['unreviewed', 'Unreviewed'],
    ['reviewed', 'Reviewed'],
  ]),
  medium: menu('How the page is shown', 'browser', [
    ['screen', 'Screen'],
    ['print', 'Print preview'],
    ['no-script', 'Without scripts'],
    ['forced', 'Forced colors'],
  ]),
};

export const initialGlobals = {
  lang: 'en',
  dir: 'ltr',
  theme: 'none',
  scheme: 'light',
  width: 'full',
  textSize: '100',
  review: 'unreviewed',
  medium: 'screen',
};

const viewport = (
  name: string,
  width: number,
  height: number,
  type: 'mobile' | 'tablet' | 'desktop',
) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: `${height}px` },
  type,
});

/** Sizes of the window that Storybook's own menu offers. The keys begin with letters, because Storybook reads a key of digits in the address as a number. */
export const viewports = {
  px320: viewport('Small phone, or 400 % zoom', 320, 640, 'mobile'),
  px390: viewport('Phone', 390, 844, 'mobile'),
  px768: viewport('Tablet', 768, 1024, 'tablet'),
  px1280: viewport('Laptop', 1280, 720, 'desktop'),
};

export type Globals = typeof initialGlobals;

/** The color scheme of the page, as a value of CSS. */
export const colorScheme = ({ scheme, medium }: Globals): string =>
  medium === 'print' ? 'light' : scheme === 'system' ? 'light dark' : scheme;
