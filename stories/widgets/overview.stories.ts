import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { overview } from '../../content/overview.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Widgets/iort-overview',
  component: 'iort-overview',
  argTypes: states.wordControls(overview),
};

export default meta;

type Story = StoryObj;

/** No options are set, and the page is in English. */
export const Default: Story = { tags: ['autodocs'] };

/** The widget is the main content of a page, so its title is `h1`. */
export const HeadingLevel1: Story = states.headingLevel(1);

/** The widget is below a deep heading of the page. No heading is deeper than `h6`. The headings are as large as at every other level. */
export const HeadingLevel6: Story = states.headingLevel(6);

/** Only two sections are shown, in the order that the page sets. */
export const SomeSections: Story = { ...states.sections('steps', 'talk'), tags: ['autodocs'] };

/** Invalid attributes are ignored. The heading level is 2, and all sections are shown. */
export const InvalidAttributes: Story = { ...states.invalidAttributes };

/** “About this information” is open. It is the only disclosure of this widget. */
export const OpenAll: Story = states.open('all');

/** Where the text says when to call, it shows the hospital’s number. The hospital’s own words are below the hospital’s name. */
export const HospitalWords: Story = { ...states.hospitalWords, tags: ['autodocs'] };

/** The hospital has signed off the current text. See “About this information”. */
export const ReviewedCurrent: Story = {
  ...states.reviewedCurrent('iort-overview'),
  tags: ['autodocs'],
};

/** The text has changed since the hospital signed it off. */
export const ReviewedEarlierVersion: Story = { ...states.reviewedEarlier };

/** The sign-off has a date that does not exist, so the date is left out. */
export const ReviewedInvalidDate: Story = { ...states.reviewedInvalidDate };

/** The page is in French, and the library has no French text. The text is in English, and a notice says so. */
export const LanguageNotShipped: Story = { ...states.languageNotShipped };

/** The widget is in an element whose attribute `lang` is empty. The text is in English, and a notice says so. */
export const LanguageEmpty: Story = { ...states.languageEmpty };

/** The page is in Arabic. The text and the hospital’s words are in Arabic too, from right to left. */
export const RightToLeftPage: Story = { ...states.rightToLeftPage };

/** The color scheme of the page is dark. */
export const Dark: Story = { ...states.dark };

/** The widget is 280 pixels wide, as on the smallest phones and on pages zoomed to 400 %. */
export const Narrow: Story = { ...states.narrow };

/** In a wide column, benefits and limits are side by side. */
export const Wide: Story = { ...states.wide };

/** The page has the style `* { all: unset }`, but the widget looks the same. */
export const ForeignCss: Story = { ...states.foreignCss };

/** The page sets a hospital’s colors and font with custom properties and `::part()`. */
export const HospitalTheme: Story = { ...states.hospitalTheme };

/** The page uses `site/themes/warm.css`, a style sheet to copy. */
export const WarmTheme: Story = { ...states.warmTheme };

/** The page uses `site/themes/high-contrast.css`, a style sheet to copy. */
export const HighContrastTheme: Story = { ...states.highContrastTheme };

/** The text has twice the usual size, in a column as narrow as a phone. */
export const LargeText: Story = { ...states.largeText };

/** The widget as it is printed, but without page breaks and the page’s print styles. Everything is open, and there are no controls. */
export const Print: Story = { ...states.print };

/** Scripts are off, so only the page’s own content between the tags is shown. */
export const WithoutScripts: Story = { ...states.withoutScripts };

/** The reader has pressed the first explained term. Its explanation is below the paragraph. */
export const TermExplained: Story = { ...states.termExplained, tags: ['autodocs'] };

/** The reader has pressed the control that shows sources, at the end of the widget. Each statement that has sources is now followed by their numbers. */
export const SourcesShown: Story = { ...states.sourcesShown };
