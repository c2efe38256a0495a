import { revisionOf, type Facts } from './facts.js';
import { writable } from './text.js';

/** The ways onto a page, in the order of their tabs. */
export const outputIds = [
  'script',
  'standalone',
  'wordpress',
  'iframe',
  'prerendered',
  'html',
  'npm',
  'react',
] as const;
export type OutputId = (typeof outputIds)[number];

/** Widths of the preview in CSS pixels: phone, tablet, desktop. */
export const widths = [360, 768, 1200] as const;
export type Width = (typeof widths)[number];

/** Everything an editor has chosen; the address holds nothing else. */
export interface Choice {
  /** Name of the widget, such as `faq`. */
  readonly widget: string;
  /** Locale of the text, such as `es`. */
  readonly lang: string;
  /** Leaves `lang` out, so that the widget follows the page. */
  readonly follow: boolean;
  readonly unreviewed: 'show' | 'english';
  /** Names of sections; none: all. */
  readonly sections: readonly string[];
  /** From 1 to 6. */
  readonly headingLevel: number;
  /** Ids of disclosures, or `all` alone. */
  readonly open: readonly string[];
  readonly print: 'open' | 'closed';
  /** A number alone, or a sentence with one. */
  readonly contact: string;
  /** Words before a number alone; empty: those of the text's language. */
  readonly phoneLabel: string;
  readonly localName: string;
  /** A paragraph a line. */
  readonly local: string;
  readonly reviewedBy: string;
  /** ISO date. */
  readonly reviewedOn: string;
  /** A clinical role, such as `surgeon`; empty where none is given. */
  readonly reviewedRole: string;
  /** Names of held passages to open. */
  readonly held: readonly string[];
  /** Revisions that were signed off, one a locale. */
  readonly revisions: readonly string[];
  /** Values by custom property; what is missing is as it is by itself. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Where the files are served, with a slash at its end. */
  readonly base: string;
  readonly tab: OutputId;
  /** Plain HTML without drawings, in which nothing folds. */
  readonly basic: boolean;
  readonly width: Width;
  readonly scheme: 'light' | 'dark';
}

/**
 * What is chosen before anything is.
 * @param builder address of the builder's own page, whose neighbours the files are
 */
export const defaultChoice = (builder: string): Choice => ({
  widget: 'overview',
  lang: 'en',
  follow: false,
  unreviewed: 'show',
  sections: [],
  headingLevel: 2,
  open: [],
  print: 'open',
  contact: '',
  phoneLabel: '',
  localName: '',
  local: '',
  reviewedBy: '',
  reviewedOn: '',
  reviewedRole: '',
  held: [],
  revisions: [],
  tokens: {},
  base: new URL('../', builder).href.replace(/[?#].*$/, ''),
  tab: 'script',
  basic: false,
  width: 360,
  scheme: 'light',
});

/** Another widget has other sections, other answers and other texts to sign off. */
export const withWidget = (choice: Choice, widget: string): Choice => ({
  ...choice,
  widget,
  sections: [],
  open: choice.open.filter((id) => id === 'all'),
  revisions: [],
  held: [],
});

/**
 * A host as it may stand in a policy. Some browsers take more for a host: there a `;` or `,` would
 * begin a directive or a policy of its own.
 */
const HOST = /^(?:[a-z\d.-]+|\[[a-f\d:.]+\])(?::\d+)?$/;

/** The address of a base, with a slash at its end; nothing where it is no web address. */
export function readBase(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (!HOST.test(url.host)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** Whether a text is a day that has come: `2026-11-23`, and no 31 February. */
export function isPastDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(text);
  // Tomorrow may be today further east.
  return date.getTime() < Date.now() + 864e5 && date.toISOString().startsWith(text);
}

/** A sign-off says who, when and what; less than that is none. */
export const isSignedOff = ({ reviewedBy, reviewedOn, revisions }: Choice): boolean =>
  writable(reviewedBy) !== '' && isPastDate(reviewedOn) && revisions.length > 0;

/** Whether a sign-off opens held passages. */
export const opensHeld = (choice: Choice): boolean =>
  isSignedOff(choice) && choice.reviewedRole !== '' && choice.held.length > 0;

/** The revision of a locale's text that a sign-off names: with what is held, where it opens some. */
export const revisionToSign = (facts: Facts, { widget, held }: Choice, locale: string): string =>
  revisionOf(facts, widget, locale, held.length > 0);

/** Revisions that were signed off and that no locale shows any more. */
export function earlierRevisions(choice: Choice, facts: Facts): string[] {
  const current = facts.locales.map(({ locale }) => revisionToSign(facts, choice, locale));
  return choice.revisions.filter((revision) => !current.includes(revision));
}
