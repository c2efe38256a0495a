import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { faq } from '../../content/faq.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Widgets/iort-faq',
  component: 'iort-faq',
  argTypes: states.wordControls(faq),
};

export default meta;

type Story = StoryObj;

/** As it comes, on a page in English. */
export const Default: Story = { tags: ['autodocs'] };

/** Under the title of a page of its own: the top heading is `h1`. */
export const HeadingLevel1: Story = states.headingLevel(1);

/** Deep inside a page: no heading goes below `h6`; the sizes stay as they are. */
export const HeadingLevel6: Story = states.headingLevel(6);

/** Two groups of questions only, in the order that the page gives. */
export const SomeSections: Story = { ...states.sections('day', 'after'), tags: ['autodocs'] };

/** Attributes that mean nothing: level 2 and all sections, as if they were not there. */
export const InvalidAttributes: Story = { ...states.invalidAttributes };

/** Every answer stands open. */
export const OpenAll: Story = states.open('all');

/** One answer stands open, the others are folded. */
export const OpenOne: Story = { ...states.open('awake'), tags: ['autodocs'] };

/** The hospital’s number where the text says when to call, and its own words under its name. */
export const HospitalWords: Story = { ...states.hospitalWords, tags: ['autodocs'] };

/** The hospital has signed off the text as it stands. See “About this information”. */
export const ReviewedCurrent: Story = { ...states.reviewedCurrent('iort-faq'), tags: ['autodocs'] };

/** The text has changed since the hospital signed it off. */
export const ReviewedEarlierVersion: Story = { ...states.reviewedEarlier };

/** A sign-off on a day that never was: the date is left out. */
export const ReviewedInvalidDate: Story = { ...states.reviewedInvalidDate };

/** A page in a language without a translation: English, and one line that says so. */
export const LanguageNotShipped: Story = { ...states.languageNotShipped };

/** A page that leaves its language empty: English, and one line that says so. */
export const LanguageEmpty: Story = { ...states.languageEmpty };

/** On a page from right to left: the hospital’s words follow the page, the text its own language. */
export const RightToLeftPage: Story = { ...states.rightToLeftPage };

/** On a page whose colour scheme is dark. */
export const Dark: Story = { ...states.dark };

/** In 280 pixels: the smallest phones, and pages zoomed to 400 %. */
export const Narrow: Story = { ...states.narrow };

/** In a broad column: lines keep to a length that reads well. */
export const Wide: Story = { ...states.wide };

/** Inside a page with `* { all: unset }`: nothing of it reaches in. */
export const ForeignCss: Story = { ...states.foreignCss };

/** In a hospital’s colours and font, by custom properties and `::part()`. */
export const HospitalTheme: Story = { ...states.hospitalTheme };

/** With `site/themes/warm.css`, a stylesheet to copy. */
export const WarmTheme: Story = { ...states.warmTheme };

/** With `site/themes/high-contrast.css`, a stylesheet to copy. */
export const HighContrastTheme: Story = { ...states.highContrastTheme };

/** Text of twice the size on a phone. */
export const LargeText: Story = { ...states.largeText };

/** As on paper, but for page breaks and the page’s own styles: everything open, no controls. */
export const Print: Story = { ...states.print };

/** Where scripts don’t run: only what the page has put between the tags. */
export const WithoutScripts: Story = { ...states.withoutScripts };

/** The first explained term was pressed: its explanation stands under the paragraph. */
export const TermExplained: Story = { ...states.termExplained, tags: ['autodocs'] };

/** The control at the end was pressed: behind each statement stand the numbers of its sources. */
export const SourcesShown: Story = { ...states.sourcesShown };

/** The reader wants to print it in two languages, and chooses the second. */
export const TwoLanguages: Story = { ...states.twoLanguages };
