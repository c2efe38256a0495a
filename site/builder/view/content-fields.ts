import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../locale.js';
import { withWidget, type Choice } from '../model/choice.js';
import { directionOf, isReviewed, widgetOf, type SectionFacts } from '../model/facts.js';
import { form } from '../texts/form.js';
import { titleIn, type Context } from './context.js';
import { radios, selectField, tick } from './fields.js';

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
    label: form.widget(),
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
    label: form.lang(),
    value: choice.lang,
    options: facts.locales.map(({ locale }) => ({
      value: locale,
      label: `${namesOf(context, locale)} (${isReviewed(facts, locale) ? form.reviewed() : form.notReviewed()})`,
    })),
    notice: reviewed ? form.isReviewed() : form.isNotReviewed(),
    change: (lang) => change({ lang }),
  })}
  ${
    reviewed || choice.lang === 'en'
      ? nothing
      : radios({
          name: 'unreviewed',
          label: form.unreviewed(),
          value: choice.unreviewed,
          options: [
            { value: 'show', label: form.show() },
            { value: 'english', label: form.english() },
          ],
          change: (unreviewed) => change({ unreviewed: unreviewed as Choice['unreviewed'] }),
        })
  }
  ${tick({
    id: 'follow',
    label: form.follow(),
    hint: form.followHint(),
    checked: choice.follow,
    change: (follow) => change({ follow }),
  })}`;
}

/** The choice of sections after one was ticked or not; nothing where none would be left. */
function withSection(
  all: readonly SectionFacts[],
  chosen: readonly string[],
  name: string,
  checked: boolean,
): string[] | undefined {
  const names = all.filter(({ required }) => !required).map((section) => section.name);
  const before = chosen.length > 0 ? chosen : names;
  const after = names.filter((each) => (each === name ? checked : before.includes(each)));
  if (after.length === 0) return undefined;
  return after.length === names.length ? [] : after;
}

/** Which sections. */
function sectionsField(context: Context): TemplateResult {
  const { choice, facts, change, announce } = context;
  const { sections } = widgetOf(facts, choice.widget);
  const toggle = (name: string, checked: boolean) => {
    const after = withSection(sections, choice.sections, name, checked);
    if (after) return change({ sections: after });
    announce(form.oneSection());
    change({});
  };
  const label = ({ title, required }: SectionFacts): TemplateResult => {
    const here = titleIn(context, title);
    const there = title[choice.lang];
    return html`${here}${required ? ` (${form.required()})` : nothing}
    ${
      there && there !== here
        ? html`<span class="hint" lang=${choice.lang} dir=${directionOf(facts, choice.lang)}
            >${there}</span
          >`
        : nothing
    }`;
  };
  return html`<fieldset aria-describedby="sections-hint">
    <legend>${form.sections()}</legend>
    <p class="hint" id="sections-hint">${form.sectionsHint()}</p>
    ${sections.map((section) =>
      tick({
        id: `section-${section.name}`,
        label: label(section),
        checked:
          section.required ||
          choice.sections.length === 0 ||
          choice.sections.includes(section.name),
        disabled: section.required,
        change: (checked) => toggle(section.name, checked),
      }),
    )}
  </fieldset>`;
}

/** What is shown: widget, language, sections. */
export const contentFields = (context: Context): TemplateResult =>
  html`${widgetField(context)} ${languageFields(context)} ${sectionsField(context)}`;
