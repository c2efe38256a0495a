import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../locale.js';
import { withWidget, type Choice } from '../model/choice.js';
import { isReviewed } from '../model/facts.js';
import { form } from '../texts/form.js';
import { titleIn, type Context } from './context.js';
import { radios, selectField, tick } from './fields.js';
import { sectionsField } from './sections-field.js';
import { say } from '../../../src/localization/say.js';

/** A language by its own name and its name in the builder's language. */
export function namesOf({ ui }: Context, locale: string): string {
  const own = languageName(locale);
  const here = languageName(locale, ui);
  return own === here ? own : `${own} · ${here}`;
}

/** Which widget. */
const widgetField = (context: Context): TemplateResult =>
  radios({
    name: 'widget',
    label: say(form.widget),
    value: context.choice.widget,
    options: context.facts.widgets.map(({ name, title }) => ({
      value: name,
      label: titleIn(context, title),
    })),
    change: (widget) => context.change(withWidget(context.choice, widget)),
  });

/** Which language, and what readers see of one that is not reviewed. */
function languageFields(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const reviewed = isReviewed(facts, choice.lang);
  return html`${selectField({
    id: 'lang',
    label: say(form.lang),
    value: choice.lang,
    options: facts.locales.map(({ locale }) => ({
      value: locale,
      label: `${namesOf(context, locale)} (${isReviewed(facts, locale) ? say(form.reviewed) : say(form.notReviewed)})`,
    })),
    notice: reviewed ? say(form.isReviewed) : say(form.isNotReviewed),
    change: (lang) => change({ lang }),
  })}
  ${
    reviewed || choice.lang === 'en'
      ? nothing
      : radios({
          name: 'unreviewed',
          label: say(form.unreviewed),
          value: choice.unreviewed,
          options: [
            { value: 'show', label: say(form.show) },
            { value: 'english', label: say(form.english) },
          ],
          change: (unreviewed) => change({ unreviewed: unreviewed as Choice['unreviewed'] }),
        })
  }
  ${tick({
    id: 'follow',
    label: say(form.follow),
    hint: say(form.followHint),
    checked: choice.follow,
    change: (follow) => change({ follow }),
  })}`;
}

/** What is shown: widget, language, sections. */
export const contentFields = (context: Context): TemplateResult =>
  html`${widgetField(context)} ${languageFields(context)} ${sectionsField(context)}`;
