import { html, nothing, type TemplateResult } from 'lit';
import { widgetOf } from '../model/facts.js';
import { form } from '../texts/form.js';
import { titleIn, type Context } from './context.js';
import { folding, radios, selectField, tick } from './fields.js';
import { say } from '../../../src/localization/say.js';

type Opened = 'none' | 'all' | 'some';

const openedOf = (open: readonly string[]): Opened =>
  open.length === 0 ? 'none' : open.includes('all') ? 'all' : 'some';

/** Which answers stand open at first. */
function openField(context: Context): TemplateResult {
  const { choice, facts, change } = context;
  const { disclosures } = widgetOf(facts, choice.widget);
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
    name: 'open',
    label: say(form.open),
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

/** How the widget fits into its page. */
export function placingFields(context: Context): TemplateResult {
  const { choice, change } = context;
  return folding(
    'placing',
    say(form.placing),
    html`${selectField({
      id: 'heading-level',
      label: say(form.level),
      hint: say(form.levelHint),
      value: String(choice.headingLevel),
      options: ['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
      change: (value) => change({ headingLevel: Number(value) }),
    })}
    ${openField(context)}
    ${tick({
      id: 'print',
      label: say(form.print),
      checked: choice.print === 'closed',
      change: (checked) => change({ print: checked ? 'closed' : 'open' }),
    })}
    ${
      choice.tab === 'html'
        ? tick({
            id: 'basic',
            label: say(form.basic),
            checked: choice.basic,
            change: (basic) => change({ basic }),
          })
        : nothing
    }`,
  );
}
