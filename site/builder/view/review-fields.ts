import { html, nothing, type TemplateResult } from 'lit';
import { earlierRevisions, isPastDate, isSignedOff } from '../model/choice.js';
import { revisionOf } from '../model/facts.js';
import { signOff } from '../texts/form.js';
import { namesOf } from './content-fields.js';
import type { Context } from './context.js';
import { folding, textField, tick } from './fields.js';
import { say } from '../../../src/localization/say.js';

/** What is still to say of a sign-off; nothing where nobody has begun one. */
function noticeOf({ choice, facts }: Context): string | undefined {
  const { reviewedBy, reviewedOn, revisions, widget, lang } = choice;
  if (!reviewedBy.trim() && !reviewedOn && revisions.length === 0) return undefined;
  if (!isSignedOff(choice)) return say(signOff.incomplete);
  return revisions.includes(revisionOf(facts, widget, lang)) ? undefined : say(signOff.notThis);
}

/** The hospital's sign-off: nothing in it is filled in for anybody. */
export function reviewFields(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const earlier = earlierRevisions(choice, facts);
  const { reviewedOn, revisions } = choice;
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
      <fieldset>
        <legend>${say(signOff.texts)}</legend>
        ${facts.locales.map(({ locale }) => {
          const revision = revisionOf(facts, choice.widget, locale);
          return tick({
            id: `revision-${locale}`,
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
      </fieldset>
      <p class="note" role="status" .textContent=${noticeOf(context) ?? ''}></p>`,
  );
}
