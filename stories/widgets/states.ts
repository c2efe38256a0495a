import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Topic } from '../../content/topic.js';
import '../../test/support/define.js';
import { disclosureNames } from '../../src/shared/sections.js';

/** A state that stories of more than one element may show. */
type State = StoryObj;

/** The controls for the words that an element accepts in its attributes `sections` and `open`. */
export const wordControls = (topic: Topic): Partial<ArgTypes> => ({
  sections: { options: topic.sections.map(({ name }) => name) },
  open: { options: ['all', ...disclosureNames(topic)] },
});

export const headingLevel = (level: number): State => ({ args: { 'heading-level': level } });

export const sections = (...names: string[]): State => ({ args: { sections: names } });

export const open = (...names: string[]): State => ({ args: { open: names } });

export const invalidAttributes: State = {
  args: {
    'heading-level': 'two',
    sections: ['nothing', 'else'],
    open: ['nobody'],
    print: 'maybe',
    'reviewed-revision': 'abc',
  },
};

const nurseLine =
  '<p>Lakeside nurse line, day and night: <a href="tel:+1-555-555-0142">(555) 555-0142</a></p>';

export const hospitalWords: State = {
  args: {
    contact: nurseLine,
    'local-name': 'Lakeside Regional Cancer Center',
    local:
      '<p>We meet you in the Harbor Building, level 2. Bring your questions and, if you like, ' +
      'someone to listen with you.</p><p><a href="#visit">How to find us</a></p>',
  },
};

/** Removes the contact from arguments, for an element that never says when to call. */
export const withoutContact = (args: State['args']): NonNullable<State['args']> => ({
  ...args,
  contact: undefined,
});

const review = {
  open: ['about'],
  'reviewed-by': 'Lakeside Regional Cancer Center',
  'reviewed-on': '2026-11-23',
};

export const reviewedCurrent = (
  tag: 'iort-overview' | 'iort-side-effects' | 'iort-candidacy-factors' | 'iort-faq',
): State => ({ args: { ...review, 'reviewed-revision': document.createElement(tag).revision } });

export const reviewedEarlier: State = {
  args: { ...review, 'reviewed-on': '2026-01-15', 'reviewed-revision': '0123456789ab' },
};

export const reviewedInvalidDate: State = {
  args: { ...review, 'reviewed-on': '2026-02-31', 'reviewed-revision': '0123456789ab' },
};

export const languageNotShipped: State = {
  decorators: [(story) => html`<div lang="fr">${story()}</div>`],
};

export const languageEmpty: State = {
  decorators: [(story) => html`<div lang="">${story()}</div>`],
};

export const rightToLeftPage: State = {
  args: {
    'local-name': 'مركز ليكسايد للأورام',
    local: '<p>نلتقي بكم في الطابق الثاني. أحضروا أسئلتكم معكم.</p>',
    contact: '<p>خط التمريض: <bdi dir="ltr">(555) 555-0142</bdi></p>',
  },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const twoLanguages: State = {
  play: async ({ canvasElement }) => {
    const [control] = await inside(canvasElement, '[data-do=two-languages]');
    control?.click();
    await expect(await inside(canvasElement, '[data-do=print-two]')).not.toHaveLength(0);
  },
};

export const dark: State = { globals: { scheme: 'dark' } };

/** On paper no buttons are visible, except explained terms. */
export const print: State = {
  globals: { medium: 'print' },
  play: async ({ canvasElement }) => {
    const buttons = await inside(canvasElement, 'button:not([part~=term])');
    await waitFor(() =>
      expect(
        buttons.filter((button) => button.checkVisibility()),
        'controls on paper',
      ).toEqual([]),
    );
  },
};

export const largeText: State = { globals: { textSize: '200', width: '400' } };

export const warmTheme: State = { globals: { theme: 'warm' } };

export const highContrastTheme: State = { globals: { theme: 'high-contrast' } };

export const withoutScripts: State = {
  args: {
    '(default)':
      '<p>Our guide to IORT belongs here. If you can’t see it, call us at ' +
      '<a href="tel:+1-555-555-0142">(555) 555-0142</a> and we will mail you a printed copy.</p>',
  },
  globals: { medium: 'no-script' },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe');
    await waitFor(() =>
      expect(frame?.contentDocument?.body.innerText).toContain('Our guide to IORT belongs here.'),
    );
  },
};

export const narrow: State = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

export const wide: State = {
  decorators: [(story) => html`<div style="inline-size: 72rem">${story()}</div>`],
};

export const foreignCss: State = {
  args: { contact: 'Lakeside nurse line: (555) 555-0142' },
  decorators: [
    (story) => html`
      <style>
        :where(.foreign) * {
          all: unset;
        }
      </style>
      <div class="foreign">${story()}</div>
    `,
  ],
};

export const hospitalTheme: State = {
  args: {
    '--iort-font-family': 'Georgia, serif',
    '--iort-color-surface': 'light-dark(#fffaf3, #241c18)',
    '--iort-color-text': 'light-dark(#1f2a2e, #f4ebe2)',
    '--iort-color-link': 'light-dark(#0c4a5b, #9fd8e8)',
    '--iort-color-focus': 'light-dark(#8a3a00, #ffd08a)',
    '--iort-color-picture': 'light-dark(#f5d5bd, #6b4636)',
  },
  decorators: [
    (story) => html`
      <style>
        .theme ::part(title) {
          color: light-dark(#0c4a5b, #9fd8e8);
          font-weight: normal;
        }
      </style>
      <div class="theme">${story()}</div>
    `,
  ],
};

/** The elements in a widget's shadow tree that match a selector. */
export async function inside<T extends HTMLElement>(
  canvas: HTMLElement,
  selector: string,
): Promise<T[]> {
  const element = canvas.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
    ':is(iort-overview, iort-side-effects, iort-candidacy-factors, iort-faq)',
  );
  await element?.updateComplete;
  return [...(element?.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

export const termExplained: State = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const [term] = await inside(canvasElement, '[part=term]');
    term?.click();
  },
};

export const sourcesShown: State = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const [control] = await inside(canvasElement, '[data-do=sources]');
    control?.click();
    await waitFor(async () => expect(await inside(canvasElement, '.mark')).not.toEqual([]));
  },
};
