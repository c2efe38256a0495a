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

/** Without options, on a page in English. */
export const Default: Story = { tags: ['autodocs'] };

/** As the main content of a page: the title is `h1`. */
export const HeadingLevel1: Story = states.headingLevel(1);

/** Under a deep heading of the page: no level goes beyond `h6`, and sizes don’t change. */
export const HeadingLevel6: Story = states.headingLevel(6);

/** Two sections only, in the order that the page gives. */
export const SomeSections: Story = { ...states.sections('steps', 'talk'), tags: ['autodocs'] };

/** Invalid attributes are ignored: level 2 and all sections. */
export const InvalidAttributes: Story = { ...states.invalidAttributes };

/** “About this information” is open: it is the only part here that opens and closes. */
export const OpenAll: Story = states.open('all');

/** The hospital’s number where the text says when to call, and its own words under its name. */
export const HospitalWords: Story = { ...states.hospitalWords, tags: ['autodocs'] };

/** The hospital has signed off the present text. See “About this information”. */
export const ReviewedCurrent: Story = {
  ...states.reviewedCurrent('iort-overview'),
  tags: ['autodocs'],
};

/** The text has changed since the hospital signed it off. */
export const ReviewedEarlierVersion: Story = { ...states.reviewedEarlier };

/** A sign-off with a date that does not exist: the date is left out. */
export const ReviewedInvalidDate: Story = { ...states.reviewedInvalidDate };

/** A page in a language without a translation: English, and one line that says so. */
export const LanguageNotShipped: Story = { ...states.languageNotShipped };

/** A page that leaves its language empty: English, and one line that says so. */
export const LanguageEmpty: Story = { ...states.languageEmpty };

/** On a right-to-left page: the hospital’s words have the direction of the page, the text that of its language. */
export const RightToLeftPage: Story = { ...states.rightToLeftPage };

/** On a page whose colour scheme is dark. */
export const Dark: Story = { ...states.dark };

/** In 280 pixels: the smallest phones, and pages zoomed to 400 %. */
export const Narrow: Story = { ...states.narrow };

/** Benefits and limits stand side by side where there is room. */
export const Wide: Story = { ...states.wide };

/** On a page with `* { all: unset }`: the widget looks the same. */
export const ForeignCss: Story = { ...states.foreignCss };

/** In a hospital’s colours and font, by custom properties and `::part()`. */
export const HospitalTheme: Story = { ...states.hospitalTheme };

/** With `site/themes/warm.css`, a stylesheet to copy. */
export const WarmTheme: Story = { ...states.warmTheme };

/** With `site/themes/high-contrast.css`, a stylesheet to copy. */
export const HighContrastTheme: Story = { ...states.highContrastTheme };

/** Text of twice the size on a phone. */
export const LargeText: Story = { ...states.largeText };

/** As printed, without page breaks and the page’s own styles: everything is open, and there are no controls. */
export const Print: Story = { ...states.print };

/** Without scripts: only the page’s own content between the tags is shown. */
export const WithoutScripts: Story = { ...states.withoutScripts };

/** The first explained term was pressed: its explanation is below the paragraph. */
export const TermExplained: Story = { ...states.termExplained, tags: ['autodocs'] };

/** The control at the end was pressed: each statement is followed by the numbers of its sources. */
export const SourcesShown: Story = { ...states.sourcesShown };
