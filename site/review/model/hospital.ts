import { htmlValue } from '../../builder/output/escape.js';
import type { Answers } from './answers.js';
import { nameProblem } from './review-file.js';
import type { SheetWidget } from './sheet.js';

/** A widget, and the progress of a hospital's sign-off of it. */
export interface WidgetState {
  readonly widget: SheetWidget;
  /** How many of its statements are ticked. */
  readonly agreed: number;
  /** Whether all are. */
  readonly counts: boolean;
  /** Names of held passages that may be opened: completely ticked, in a completely ticked widget. */
  readonly opens: readonly string[];
}

/** Values by option, in the order in which they are written. */
export type Stated = readonly (readonly [option: string, value: string])[];

/** A hospital's own sign-off, made from the sheet. */
export interface HospitalSignOff {
  readonly widgets: readonly WidgetState[];
  /** What is missing to use it, or parts of it; empty if nothing is. */
  readonly missing: readonly string[];
  /** For a tag each. */
  readonly tags: readonly { readonly tag: string; readonly attributes: Stated }[];
  /** For a page's head or the settings of a site: all widgets that count, together. */
  readonly site: Stated;
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
function stated(answers: Answers, states: readonly WidgetState[], isOpening: boolean): Stated {
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
 * The sign-off that a hospital may state: for widgets in which every statement is ticked, with the held
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
    ...(isDated ? [] : [date ? 'The date lies in the future' : 'The date']),
    ...(counting.length > 0 ? [] : ['A widget of which every statement is ticked']),
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
          attributes: stated(answers, [state], isOpening),
        }))
      : [],
    site: isReady ? stated(answers, counting, isOpening) : [],
  };
}

/** A tag with its attributes, as HTML. */
export const tagLines = (tag: string, attributes: Stated): string =>
  [
    `<${tag}`,
    ...attributes.map(([name, value]) => `  ${name}="${htmlValue(value)}"`),
    `></${tag}>`,
  ].join('\n');

/** Lines for a page's `<head>`. */
export const metaLines = (site: Stated): string =>
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
export const settingsOf = (site: Stated): Stated =>
  site.map(([name, value]) => [FIELDS[name] ?? name, value]);
