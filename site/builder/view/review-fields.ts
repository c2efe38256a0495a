import { html, nothing, type TemplateResult } from 'lit';
import { earlierRevisions, isSignedOff, revisionToSign } from '../model/choice.js';
import { isPastDate } from '../model/date.js';
import { widgetOf } from '../model/facts.js';
import { listedOptions, placeOf } from '../model/options.js';
import { isReviewIncomplete } from '../model/unused.js';
import { widgetsOf } from '../model/widgets.js';
import { signOff } from '../texts/form.js';
import { namesOf } from './content-fields.js';
import { aloneIn, titleIn, type Context } from './context.js';
import { folding, selectField, textField, tick } from './fields.js';
import { optionField } from './option-field.js';
import { say } from '../../../src/localization/say.js';

/** A notice if a sign-off is incomplete, or if it is not for the text in the chosen language; otherwise undefined. */
function noticeOf({ choice, facts }: Context): string | undefined {
  const { revisions, lang } = choice;
  if (isReviewIncomplete(choice)) return say(signOff.incomplete);
  if (!isSignedOff(choice)) return undefined;
  return revisions.includes(revisionToSign(facts, choice, lang)) ? undefined : say(signOff.notThis);
}

/**
 * The checkboxes for the held passages that the sign-off opens. A sign-off that opens a passage must name another
 * revision than a sign-off that opens none. So the signed revisions are cleared when the first passage is chosen or the
 * last one is removed.
 */
function heldFields(context: Context): TemplateResult | typeof nothing {
  const { choice, facts, change } = context;
  const passages = widgetOf(facts, choice.widget).held;
  if (passages.length === 0) return nothing;
  const open = (name: string, isOpen: boolean) => {
    const held = isOpen ? [...choice.held, name] : choice.held.filter((each) => each !== name);
    const isSameText = held.length > 0 === choice.held.length > 0;
    change({ held, revisions: isSameText ? choice.revisions : [] });
  };
  return html`<fieldset aria-describedby="held-hint">
    <legend>${say(signOff.held)}</legend>
    <p class="hint" id="held-hint">${say(signOff.heldHint)}</p>
    ${passages.map(({ name, text }) =>
      tick({
        id: context.id(`held-${name}`),
        label: html`<bdi lang=${choice.lang}>${text[choice.lang]}</bdi>`,
        checked: choice.held.includes(name),
        change: (checked) => open(name, checked),
      }),
    )}
  </fieldset>`;
}

/** A checkbox for each language, to tick if the text of the widget in that language was read. */
function textFields(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const earlier = earlierRevisions(choice, facts);
  const { revisions } = choice;
  return html`<fieldset>
    <legend>${say(signOff.texts)}</legend>
    ${facts.locales.map(({ locale }) => {
      const revision = revisionToSign(facts, choice, locale);
      return tick({
        id: context.id(`revision-${locale}`),
        label: say(signOff.text, { language: namesOf(context, locale), revision }),
        checked: revisions.includes(revision),
        change: (checked) =>
          change({
            revisions: checked
              ? [...revisions, revision]
              : revisions.filter((each) => each !== revision),
          }),
      });
    })}
    ${
      earlier.length > 0
        ? html`<p class="note">${say(signOff.earlier, { revisions: earlier.join(', ') })}</p>`
        : nothing
    }
  </fieldset>`;
}

/** The sign-off fields of one widget. If there is more than one widget, the widget's title is above them. */
const widgetFields = (context: Context, isOneOfSeveral: boolean): TemplateResult =>
  html`${
      isOneOfSeveral
        ? html`<h4>${titleIn(context, widgetOf(context.facts, context.choice.widget).title)}</h4>`
        : nothing
    }
    ${heldFields(context)} ${textFields(context)}
    <p class="note" role="status" .textContent=${noticeOf(context) ?? ''}></p>`;

/** The fields of the hospital's sign-off. At first all are empty. */
export function reviewFields(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const { reviewedOn } = choice;
  const widgets = widgetsOf(choice);
  const listed = listedOptions.filter((option) => placeOf(option) === 'review');
  return folding(
    'review',
    say(signOff.title),
    html`<p>${say(signOff.meaning)}</p>
      ${textField({
        id: 'reviewed-by',
        label: say(signOff.by),
        value: choice.reviewedBy,
        change: (reviewedBy) => change({ reviewedBy }),
      })}
      ${textField({
        id: 'reviewed-on',
        type: 'date',
        label: say(signOff.on),
        value: reviewedOn,
        error: reviewedOn && !isPastDate(reviewedOn) ? say(signOff.onError) : undefined,
        change: (reviewedOn) => change({ reviewedOn }),
      })}
      ${selectField({
        id: 'reviewed-role',
        label: say(signOff.role),
        value: choice.reviewedRole,
        options: [
          { value: '', label: say(signOff.noRole) },
          ...facts.roles.map(({ name, title }) => ({
            value: name,
            label: title[context.builderLocale] ?? title.en,
          })),
        ],
        change: (reviewedRole) => change({ reviewedRole }),
      })}
      ${listed.map((option) => optionField(context, option))}
      ${widgets.map(({ widget }) => widgetFields(aloneIn(context, widget), widgets.length > 1))}`,
  );
}
