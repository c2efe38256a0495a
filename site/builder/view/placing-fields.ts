import { html, nothing, type TemplateResult } from 'lit';
import { widgetOf } from '../model/facts.js';
import { listedOptions, placeOf } from '../model/options.js';
import { widgetsOf } from '../model/widgets.js';
import { form } from '../texts/form.js';
import { aloneIn, titleIn, type Context } from './context.js';
import { folding, radios, tick } from './fields.js';
import { optionField } from './option-field.js';
import { say } from '../../../src/localization/say.js';

type Opened = 'none' | 'all' | 'some';

const openedOf = (open: readonly string[]): Opened =>
  open.length === 0 ? 'none' : open.includes('all') ? 'all' : 'some';

/** The field for the disclosures of one widget that are open at first. */
function openField(context: Context, isOneOfSeveral: boolean): TemplateResult {
  const { choice, facts, change } = context;
  const { disclosures, title } = widgetOf(facts, choice.widget);
  const offered = disclosures.filter(
    ({ section }) => choice.sections.length === 0 || choice.sections.includes(section),
  );
  const opened = openedOf(choice.open);
  const toggle = (id: string, checked: boolean) =>
    change({
      open: disclosures
        .map((each) => each.id)
        .filter((each) => (each === id ? checked : choice.open.includes(each))),
    });
  const [first] = offered;
  const choose = (value: string) => {
    const open = value === 'all' ? ['all'] : value === 'some' && first ? [first.id] : [];
    change({ open });
  };
  return radios({
    name: context.id('open'),
    label: say(form.open),
    hint: isOneOfSeveral ? titleIn(context, title) : undefined,
    value: opened,
    options: [
      { value: 'none', label: say(form.openNone) },
      { value: 'all', label: say(form.openAll) },
      ...(first ? [{ value: 'some', label: say(form.openSome) }] : []),
    ],
    change: choose,
    after:
      opened === 'some'
        ? html`<div class="nested">
            ${offered.map(({ id, title }) =>
              tick({
                id: `open-${id}`,
                label: titleIn(context, title),
                checked: choice.open.includes(id),
                change: (checked) => toggle(id, checked),
              }),
            )}
          </div>`
        : nothing,
  });
}

/** The fields for how the widgets are shown, read aloud and printed, such as the heading level and open disclosures. */
export function placingFields(context: Context): TemplateResult {
  const { choice } = context;
  const widgets = widgetsOf(choice);
  // If a language is chosen, the field for unreviewed translations is beside the field for the language.
  const listed = listedOptions.filter(
    (option) => placeOf(option) === 'placing' && (choice.follow || option.name !== 'unreviewed'),
  );
  return folding(
    'placing',
    say(form.placing),
    html`${widgets.map(({ widget }) => openField(aloneIn(context, widget), widgets.length > 1))}
    ${listed.map((option) => optionField(context, option))}`,
  );
}
