import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { candidacyFactors } from '../../content/candidacy-factors.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Widgets/iort-candidacy-factors',
  component: 'iort-candidacy-factors',
  argTypes: states.wordControls(candidacyFactors),
};

export default meta;

type Story = StoryObj;

/** Without options, on a page in English. */
export const Default: Story = { tags: ['autodocs'] };

/** As the main content of a page: the title is `h1`. */
export const HeadingLevel1: Story = states.headingLevel(1);

/** Under a deep heading of the page: no level goes beyond `h6`, and sizes don’t change. */
export const HeadingLevel6: Story = states.headingLevel(6);

/** Two sections, after the introduction, which is always there. */
export const SomeSections: Story = {
  ...states.sections('questions', 'choice'),
  tags: ['autodocs'],
};

/** Invalid attributes are ignored: level 2 and all sections. */
export const InvalidAttributes: Story = { ...states.invalidAttributes };

/** “More questions” and “About this information” are open. */
export const OpenAll: Story = states.open('all');

/** Only “More questions” is open. */
export const OpenOne: Story = { ...states.open('more-questions'), tags: ['autodocs'] };

/** The hospital’s own words, under its name. No passage here says when to call, so it needs no number. */
export const HospitalWords: Story = {
  args: states.withoutContact(states.hospitalWords.args),
  tags: ['autodocs'],
};

/** The hospital has signed off the present text. See “About this information”. */
export const ReviewedCurrent: Story = {
  ...states.reviewedCurrent('iort-candidacy-factors'),
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
export const RightToLeftPage: Story = {
  ...states.rightToLeftPage,
  args: states.withoutContact(states.rightToLeftPage.args),
};

/** On a page whose colour scheme is dark. */
export const Dark: Story = { ...states.dark };

/** In 280 pixels: the smallest phones, and pages zoomed to 400 %. */
export const Narrow: Story = { ...states.narrow };

/** In a wide column: lines keep a readable length. */
export const Wide: Story = { ...states.wide };

/** On a page with `* { all: unset }`: the widget looks the same. */
export const ForeignCss: Story = {
  ...states.foreignCss,
  args: states.withoutContact(states.foreignCss.args),
};

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

/** Two questions are on the reader’s list, and one of their own. */
export const MyList: Story = {
  play: async ({ canvasElement }) => {
    const [first, second] = await states.inside(canvasElement, '[type=checkbox]');
    first?.click();
    second?.click();
    const [field] = await states.inside<HTMLInputElement>(canvasElement, '[part=field]');
    if (field) field.value = 'Can my sister come with me?';
    const [add] = await states.inside(canvasElement, '.own button');
    add?.click();
    field?.blur();
  },
};

/** The control at the end was pressed: each statement is followed by the numbers of its sources. */
export const SourcesShown: Story = { ...states.sourcesShown };
