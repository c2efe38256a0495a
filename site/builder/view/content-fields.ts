import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../locale.js';
import { isReviewed } from '../model/facts.js';
import { listedOptions } from '../model/options.js';
import { widgetsOf, withAlso, withWidget } from '../model/widgets.js';
import { form } from '../texts/form.js';
import { titleIn, type Context } from './context.js';
import { folding, radios, selectField, tick } from './fields.js';
import { optionField } from './option-field.js';
import { sectionsFields } from './sections-field.js';
import { say } from '../../../src/localization/say.js';

/** The name of a language in that language, and its name in the builder's language if the two differ. */
export function namesOf({ builderLocale }: Context, locale: string): string {
  const own = languageName(locale);
  const here = languageName(locale, builderLocale);
  return own === here ? own : `${own} · ${here}`;
}

/** The field for the widget. */
const widgetField = (context: Context): TemplateResult =>
  radios({
    name: 'widget',
    label: say(form.widget),
    value: context.choice.widget,
    options: context.facts.widgets.map(({ name, title }) => ({
      value: name,
      label: titleIn(context, title),
    })),
    change: (widget) => context.change((now) => withWidget(now, widget)),
  });

/** The fields for further widgets on the same page. */
const alsoField = (context: Context): TemplateResult => {
  const { choice, facts, change } = context;
  const chosen = widgetsOf(choice).map(({ widget }) => widget);
  return folding(
    'also',
    say(form.also),
    html`<fieldset aria-describedby="also-hint">
      <legend class="unseen">${say(form.also)}</legend>
      <p class="hint" id="also-hint">${say(form.alsoHint)}</p>
      ${facts.widgets
        .filter(({ name }) => name !== choice.widget)
        .map(({ name, title }) =>
          tick({
            id: `also-${name}`,
            label: titleIn(context, title),
            checked: chosen.includes(name),
            change: (checked) => change((now) => withAlso(now, name, checked)),
          }),
        )}
    </fieldset>`,
  );
};

/** The value of "the same as the page" in the list of languages. */
const PAGE = 'page';

/** The fields for the language, and for what readers see if its text is not reviewed. */
function languageFields(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const { follow, lang } = choice;
  const state = (locale: string) =>
    isReviewed(facts, locale) ? say(form.reviewed) : say(form.notReviewed);
  const shown = follow ? facts.locales.map(({ locale }) => locale) : [lang];
  const unreviewed = shown.filter((locale) => !isReviewed(facts, locale));
  const option = listedOptions.find(({ name }) => name === 'unreviewed');
  // If the widgets follow the page's language, the field for `unreviewed` is in a disclosure instead. If the editor has
  // already chosen a value, the field is shown even for a reviewed language.
  const isChosen = choice.options['unreviewed'] !== undefined;
  const isAsked = !follow && (isChosen || unreviewed.some((locale) => locale !== 'en'));
  return html`${selectField({
    id: 'lang',
    label: say(form.lang),
    value: follow ? PAGE : lang,
    options: [
      { value: PAGE, label: say(form.follow) },
      ...facts.locales.map(({ locale }) => ({
        value: locale,
        label: `${namesOf(context, locale)} (${state(locale)})`,
      })),
    ],
    hint: follow ? say(form.followHint) : undefined,
    notice: unreviewed.length > 0 ? say(form.isNotReviewed) : say(form.isReviewed),
    change: (value) => change(value === PAGE ? { follow: true } : { follow: false, lang: value }),
  })}
  ${option && isAsked ? optionField(context, option) : nothing}`;
}

/** The fields for the content: widgets, language and sections. */
export const contentFields = (context: Context): TemplateResult =>
  html`${widgetField(context)} ${languageFields(context)} ${alsoField(context)}
  ${sectionsFields(context)}`;
