import { html, type TemplateResult } from 'lit';
import type { Option } from '../../../contract/options.js';
import { widgetOf } from '../model/facts.js';
import { listedOptions, placeOf } from '../model/options.js';
import { isLabelAlone, isNameAlone } from '../model/unused.js';
import { eachAlone } from '../model/widgets.js';
import { form } from '../texts/form.js';
import type { Context } from './context.js';
import { textArea, textField } from './fields.js';
import { optionField, type About } from './option-field.js';
import { say } from '../../../src/localization/say.js';

/** Whether any chosen section says when to get help, and so shows the hospital's phone number. */
const showsContact = ({ choice, facts }: Context): boolean =>
  eachAlone(choice).some(({ widget, sections }) =>
    widgetOf(facts, widget).sections.some(
      ({ name, help, required }) =>
        help && (required || sections.length === 0 || sections.includes(name)),
    ),
  );

const isLabel = ({ name }: Option): boolean => name === 'phone-label';

/** The fields for the hospital's own words. */
export function wordsFields(context: Context): TemplateResult {
  const { choice, change, facts } = context;
  const { contact, local } = choice;
  const about: Readonly<Record<string, About>> = {
    'phone-label': {
      hint: say(form.phoneLabelHint, { label: facts.phoneLabel[choice.lang] ?? '' }),
      notice: isLabelAlone(choice) ? say(form.needsPhone) : undefined,
    },
    'local-name': { notice: isNameAlone(choice) ? say(form.needsLocal) : undefined },
  };
  // The field for the words before the phone number must directly follow the field for the number.
  const listed = listedOptions
    .filter((option) => placeOf(option) === 'hospital')
    .sort((one, other) => Number(isLabel(other)) - Number(isLabel(one)));
  return html`<p class="hint">${say(form.wordsHint)}</p>
    ${textField({
      id: 'contact',
      label: say(form.contact),
      hint: say(form.contactHint),
      notice: contact && !showsContact(context) ? say(form.noContact) : undefined,
      value: contact,
      change: (contact) => change({ contact }),
    })}
    ${listed.map((option) => optionField(context, option, about[option.name]))}
    ${textArea({
      id: 'local',
      label: say(form.local),
      hint: say(form.localHint),
      value: local,
      change: (local) => change({ local }),
    })}`;
}
