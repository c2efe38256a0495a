import type { OptionValues } from './options.js';
import { isPastDate } from './date.js';
import { revisionOf, type Facts } from './facts.js';
import type { OutputId, SystemId } from './systems.js';
import { writable } from './text.js';

/** Widths of the preview in CSS pixels: phone, tablet, desktop. */
export const widths = [360, 768, 1200] as const;
export type Width = (typeof widths)[number];

/** The steps of the form: content and language, the hospital, the code. */
export const steps = [1, 2, 3] as const;
export type Step = (typeof steps)[number];

/** The choices for one widget. */
export interface WidgetChoice {
  /** Name of the widget, such as `faq`. */
  readonly widget: string;
  /** Names of the chosen sections, or of chosen parts of them; if empty, all sections are shown. */
  readonly sections: readonly string[];
  /** Ids of the disclosures that are open at first, or only `all`. */
  readonly open: readonly string[];
  /** Names for the option `held`. Each name opens one or more held passages. */
  readonly held: readonly string[];
  /** Signed-off revisions. Each locale has its own revision. */
  readonly revisions: readonly string[];
}

/** Everything that an editor has chosen. */
export interface Choice extends WidgetChoice {
  /** The other widgets on the same page. */
  readonly also: readonly WidgetChoice[];
  /**
   * Locale of the text, such as `es`. If the widgets follow the page's language, their tags have no `lang`. The preview,
   * the form's hints, and outputs in one language, such as a frame, still use this locale.
   */
  readonly lang: string;
  /** Whether the snippets have no `lang`, so that the widgets follow the language of the page. */
  readonly follow: boolean;
  /** Values of the options in `listedOptions`, by name. */
  readonly options: OptionValues;
  /** A phone number, or a sentence that says whom to call. */
  readonly contact: string;
  /** The hospital's own text, with one paragraph per line. */
  readonly local: string;
  readonly reviewedBy: string;
  /** ISO date of the review. */
  readonly reviewedOn: string;
  /** A clinical role, such as `surgeon`; empty if none is given. */
  readonly reviewedRole: string;
  /** Values by custom property. A missing property has its default. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Whether the hospital's pages are light even if the reader's system is dark. */
  readonly lightOnly: boolean;
  /** The address of the folder with our files, with a slash at its end. */
  readonly base: string;
  readonly system: SystemId;
  readonly tab: OutputId;
  /** Whether plain HTML is written without drawings, tables and disclosures. */
  readonly basic: boolean;
  readonly step: Step;
  readonly width: Width;
  readonly scheme: 'light' | 'dark';
}

/** A widget with default choices. */
export const untouchedWidget = (widget: string): WidgetChoice => ({
  widget,
  sections: [],
  open: [],
  held: [],
  revisions: [],
});

/**
 * The default choices.
 * @param builder address of the builder's page; the parent folder of the builder contains the library's files
 */
export const defaultChoice = (builder: string): Choice => ({
  ...untouchedWidget('overview'),
  also: [],
  lang: 'en',
  follow: true,
  options: {},
  contact: '',
  local: '',
  reviewedBy: '',
  reviewedOn: '',
  reviewedRole: '',
  tokens: {},
  lightOnly: false,
  base: new URL('../', builder).href.replace(/[?#].*$/, ''),
  system: 'unsure',
  tab: 'script',
  basic: false,
  step: 1,
  width: 360,
  scheme: 'light',
});

/** Whether the sign-off is complete. It needs a name, a date that is not in the future, and at least one revision. */
export const isSignedOff = ({ reviewedBy, reviewedOn, revisions }: Choice): boolean =>
  writable(reviewedBy) !== '' && isPastDate(reviewedOn) && revisions.length > 0;

/** Whether the sign-off opens held passages. */
export const opensHeld = (choice: Choice): boolean =>
  isSignedOff(choice) && choice.reviewedRole !== '' && choice.held.length > 0;

/** The revision that a sign-off must name. A sign-off that opens held passages names the revision that includes them. */
export const revisionToSign = (facts: Facts, { widget, held }: Choice, locale: string): string =>
  revisionOf(facts, widget, locale, held.length > 0);

/** Signed-off revisions that are not the current revision of any locale. */
export function earlierRevisions(choice: Choice, facts: Facts): string[] {
  const current = facts.locales.map(({ locale }) => revisionToSign(facts, choice, locale));
  return choice.revisions.filter((revision) => !current.includes(revision));
}
