import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, widgetOf, type SectionFacts } from '../model/facts.js';
import {
  neededBy,
  orderedSections,
  shownParts,
  shownSections,
  withMoved,
  withPart,
  withSection,
} from '../model/sections.js';
import { widgetsOf } from '../model/widgets.js';
import { form } from '../texts/form.js';
import { aloneIn, titleIn, type Context } from './context.js';
import { folding, tick } from './fields.js';
import { say } from '../../../src/localization/say.js';

type Title = SectionFacts['title'];

/**
 * A title in the builder's language, and below it the title in the language of the text, if the two differ.
 * @param why the reason why the section can't be left out, if there is one
 */
function label(context: Context, title: Title, why?: string): TemplateResult {
  const { lang } = context.choice;
  const here = titleIn(context, title);
  const there = title[lang];
  return html`${here}${why ? ` (${why})` : nothing}
  ${
    there && there !== here
      ? html`<span class="hint" lang=${lang} dir=${directionOf(context.facts, lang)}
          >${there}</span
        >`
      : nothing
  }`;
}

/** The reason why a section can't be left out; undefined if it can be left out. */
function whyFixed(context: Context, { name, required }: SectionFacts): string | undefined {
  if (required) return say(form.required);
  const { choice, facts } = context;
  const needing = neededBy(widgetOf(facts, choice.widget).sections, choice.sections, name);
  return needing && say(form.neededBy, { title: titleIn(context, needing.title) });
}

/** Two buttons that move a section. At an end of the list a button is disabled with ARIA only, so that it keeps the focus. */
function movers(context: Context, { name, title }: SectionFacts): TemplateResult {
  const { choice, facts, change, announce, focus } = context;
  const { sections } = widgetOf(facts, choice.widget);
  const here = titleIn(context, title);
  const mover = (plainId: string, by: -1 | 1, arrow: string, label: string) => {
    const id = context.id(plainId);
    const after = withMoved(sections, choice.sections, name, by);
    const move = () => {
      if (!after) return;
      change({ sections: after });
      focus(id);
      const shown = shownSections(sections, after);
      announce(
        say(form.moved, { title: here, place: shown.indexOf(name) + 1, count: shown.length }),
      );
    };
    return html`<button
      type="button"
      id=${id}
      aria-label=${label}
      aria-disabled=${after ? 'false' : 'true'}
      @click=${move}
    >
      ${arrow}
    </button>`;
  };
  return html`<div class="movers">
    ${mover(`earlier-${name}`, -1, '↑', say(form.earlier, { title: here }))}
    ${mover(`later-${name}`, 1, '↓', say(form.later, { title: here }))}
  </div>`;
}

/** The field for the parts of a section. */
function partsField(context: Context, section: SectionFacts): TemplateResult {
  const { choice, facts, change, announce } = context;
  const { sections } = widgetOf(facts, choice.widget);
  const toggle = (name: string, checked: boolean) => {
    const after = withPart(sections, choice.sections, section, name, checked);
    if (after) return change({ sections: after });
    announce(say(form.oneSection));
    change({});
  };
  return html`<div class="parts" role="group" aria-label=${titleIn(context, section.title)}>
    ${section.parts.map((part) =>
      tick({
        id: context.id(`part-${part.name}`),
        label: label(context, part.title),
        checked: shownParts(section, choice.sections).includes(part.name),
        change: (checked) => toggle(part.name, checked),
      }),
    )}
  </div>`;
}

/** The field for the sections of one widget and their order. */
function sectionsOf(context: Context): TemplateResult {
  const { choice, facts, change, announce } = context;
  const { sections } = widgetOf(facts, choice.widget);
  const shown = shownSections(sections, choice.sections);
  const toggle = (name: string, checked: boolean) => {
    const after = withSection(sections, choice.sections, name, checked);
    if (after) return change({ sections: after });
    announce(say(form.oneSection));
    change({});
  };
  return html`<fieldset aria-describedby="sections-hint">
    <legend>${titleIn(context, widgetOf(facts, choice.widget).title)}</legend>
    ${orderedSections(sections, choice.sections).map((section) => {
      const { name, required } = section;
      const isShown = shown.includes(name);
      const why = whyFixed(context, section);
      return html`<div class="movable">
          ${tick({
            id: context.id(`section-${name}`),
            label: label(context, section.title, why),
            checked: required || isShown,
            disabled: why !== undefined,
            change: (checked) => toggle(name, checked),
          })}
          ${isShown && shown.length > 1 ? movers(context, section) : nothing}
        </div>
        ${isShown && section.parts.length > 0 ? partsField(context, section) : nothing}`;
    })}
  </fieldset>`;
}

/** The fields for the sections of each widget and their order. */
export const sectionsFields = (context: Context): TemplateResult =>
  folding(
    'sections',
    say(form.sections),
    html`<p class="hint" id="sections-hint">${say(form.sectionsHint)}</p>
      ${widgetsOf(context.choice).map(({ widget }) => sectionsOf(aloneIn(context, widget)))}`,
  );
