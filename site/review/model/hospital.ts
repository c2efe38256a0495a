import { htmlValue } from '../../builder/output/escape.js';
import type { Answers } from './answers.js';
import { isDay } from '../../../src/shared/day.js';
import { countsUntil } from '../../../src/shared/review-age.js';
import { nameProblem } from './review-file.js';
import type { SheetWidget } from './sheet.js';

/** The progress of a hospital's sign-off of a widget. */
export interface WidgetState {
  readonly widget: SheetWidget;
  /** How many statements of the widget are ticked. */
  readonly agreed: number;
  /** Whether all statements of the widget are ticked, so that a sign-off can include the widget. */
  readonly counts: boolean;
  /** Names of held passages that may be opened. All statements of the passage and of the widget must be ticked. */
  readonly opens: readonly string[];
}

/** Options and their values, in the order of writing. */
export type SignOffOptions = readonly (readonly [option: string, value: string])[];

/**
 * A hospital's own sign-off, made from the answers on a sheet. `tags` and `site` are empty until there are a valid name, a
 * valid date and a widget whose statements are all ticked.
 */
export interface HospitalSignOff {
  readonly widgets: readonly WidgetState[];
  /** What is missing for the sign-off or a part of it. Empty if nothing is missing. */
  readonly missing: readonly string[];
  /** The tag of each signed-off widget, with the attributes of the sign-off. */
  readonly tags: readonly { readonly tag: string; readonly attributes: SignOffOptions }[];
  /** The options for all signed-off widgets together, for a page's head or the settings of a site. */
  readonly site: SignOffOptions;
}

function stateOf(widget: SheetWidget, { agreed }: Answers): WidgetState {
  const ticked = widget.statements.filter((id) => agreed.has(id)).length;
  const counts = ticked === widget.statements.length;
  const whole = widget.held.filter(({ statements }) => statements.every((id) => agreed.has(id)));
  return { widget, agreed: ticked, counts, opens: counts ? whole.map(({ name }) => name) : [] };
}

/**
 * The options of a sign-off for the given widgets.
 * @param isOpening whether the sign-off may open held passages
 */
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
 * The sign-off that a hospital may use. It is for the widgets whose statements are all ticked, and for those of their
 * held passages whose statements are all ticked too. Held passages also need a clinical role and a recent date.
 * @param today today's date as an ISO date
 */
export function hospitalSignOff(answers: Answers, today: string): HospitalSignOff {
  const { sheet, reviewer, date, clinicalRole } = answers;
  const widgets = sheet.widgets.map((widget) => stateOf(widget, answers));
  const counting = widgets.filter(({ counts }) => counts);
  const name = nameProblem(reviewer);
  const isDated = isDay(date) && date <= today;
  const wantsHeld = counting.some(({ opens }) => opens.length > 0);
  const isOld = isDated && countsUntil(date) < today;
  const missing = [
    ...(name ? [`Your name: ${name}`] : []),
    ...(isDated ? [] : [isDay(date) ? 'A date that is not in the future' : 'The date']),
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

/** A tag with its attributes, as HTML. No line begins with `>`, which Markdown would treat as the beginning of a quote. */
export const tagLines = (tag: string, attributes: SignOffOptions): string =>
  [`<${tag}`, ...attributes.map(([name, value]) => `  ${name}="${htmlValue(value)}"`)].join('\n') +
  `></${tag}>`;

/** The HTML lines for a page's `<head>`. */
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
