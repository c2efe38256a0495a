import { htmlValue } from '../../builder/output/escape.js';
import type { Answers } from './answers.js';
import { nameProblem } from './review-file.js';
import type { SheetWidget } from './sheet.js';

/** A widget, and the progress of a hospital's sign-off of it. */
export interface WidgetState {
  readonly widget: SheetWidget;
  /** How many of its statements are ticked. */
  readonly agreed: number;
  /** Whether all its statements are ticked, so that it is signed off. */
  readonly counts: boolean;
  /** Names of held passages that may be opened: completely ticked, in a completely ticked widget. */
  readonly opens: readonly string[];
}

/** Options and their values, in the order in which they are written. */
export type SignOffOptions = readonly (readonly [option: string, value: string])[];

/** A hospital's own sign-off, made from the sheet. */
export interface HospitalSignOff {
  readonly widgets: readonly WidgetState[];
  /** What is missing for the sign-off, or for parts of it; empty if nothing is. */
  readonly missing: readonly string[];
  /** For each widget that is signed off, the attributes of its tag. */
  readonly tags: readonly { readonly tag: string; readonly attributes: SignOffOptions }[];
  /** The options for all these widgets together, for a page's head or the settings of a site. */
  readonly site: SignOffOptions;
}

function stateOf(widget: SheetWidget, { agreed }: Answers): WidgetState {
  const ticked = widget.statements.filter((id) => agreed.has(id)).length;
  const counts = ticked === widget.statements.length;
  const whole = widget.held.filter(({ statements }) => statements.every((id) => agreed.has(id)));
  return { widget, agreed: ticked, counts, opens: counts ? whole.map(({ name }) => name) : [] };
}

/** Whether a date is too old for a sign-off to open held passages. */
function isTooOld(date: string, months: number, today: string): boolean {
  const limit = new Date(date);
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return limit.toISOString().slice(0, 10) < today;
}

/** The options of a sign-off for the given widgets. */
function optionsFor(
  answers: Answers,
  states: readonly WidgetState[],
  isOpening: boolean,
): SignOffOptions {
  const opens = isOpening ? states.flatMap((state) => state.opens) : [];
  const revisions = states.map(({ widget, opens: own }) =>
    isOpening && own.length > 0 ? (widget.withHeld ?? widget.revision) : widget.revision,
  );
  return [
    ['reviewed-by', answers.reviewer.trim()],
    ...(answers.clinicalRole ? [['reviewed-role', answers.clinicalRole] as const] : []),
    ['reviewed-on', answers.date],
    ['reviewed-revision', [...new Set(revisions)].join(' ')],
    ...(opens.length > 0 ? [['held', opens.join(' ')] as const] : []),
  ];
}

/**
 * The sign-off that a hospital may use: for widgets in which every statement is ticked, and for their held
 * passages in which every statement is ticked too.
 * @param today ISO date
 */
export function hospitalSignOff(answers: Answers, today: string): HospitalSignOff {
  const { sheet, reviewer, date, clinicalRole } = answers;
  const widgets = sheet.widgets.map((widget) => stateOf(widget, answers));
  const counting = widgets.filter(({ counts }) => counts);
  const name = nameProblem(reviewer);
  const isDated = date !== '' && date <= today;
  const wantsHeld = counting.some(({ opens }) => opens.length > 0);
  const isOld = isDated && isTooOld(date, sheet.heldMonths, today);
  const missing = [
    ...(name ? [`Your name: ${name}`] : []),
    ...(isDated ? [] : [date ? 'A date that is not in the future' : 'The date']),
    ...(counting.length > 0 ? [] : ['A widget in which every statement is ticked']),
    ...(wantsHeld && !clinicalRole ? ['Your clinical role, to open held passages'] : []),
    ...(wantsHeld && isOld
      ? [`A date within ${sheet.heldMonths} months, to open held passages`]
      : []),
  ];
  const isReady = !name && isDated && counting.length > 0;
  const isOpening = clinicalRole !== '' && !isOld;
  return {
    widgets,
    missing,
    tags: isReady
      ? counting.map((state) => ({
          tag: state.widget.tag,
          attributes: optionsFor(answers, [state], isOpening),
        }))
      : [],
    site: isReady ? optionsFor(answers, counting, isOpening) : [],
  };
}

/** A tag with its attributes, as HTML. */
export const tagLines = (tag: string, attributes: SignOffOptions): string =>
  [
    `<${tag}`,
    ...attributes.map(([name, value]) => `  ${name}="${htmlValue(value)}"`),
    `></${tag}>`,
  ].join('\n');

/** Lines for a page's `<head>`. */
export const metaLines = (site: SignOffOptions): string =>
  site
    .map(([name, value]) => `<meta name="iort-${name}" content="${htmlValue(value)}" />`)
    .join('\n');

/** The labels of the fields in the WordPress plugin's settings. */
const FIELDS: Readonly<Record<string, string>> = {
  'reviewed-by': 'Text signed off by',
  'reviewed-on': 'Signed off on',
  'reviewed-role': 'Clinical role',
  held: 'Held passages to open',
  'reviewed-revision': 'Revisions signed off',
};

/** The values for the fields of the WordPress plugin's settings. */
export const settingsOf = (site: SignOffOptions): SignOffOptions =>
  site.map(([name, value]) => [FIELDS[name] ?? name, value]);
