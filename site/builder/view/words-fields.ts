import { html, type TemplateResult } from 'lit';
import { readBase } from '../model/choice.js';
import { widgetOf } from '../model/facts.js';
import { isPhone } from '../output/phone.js';
import { form } from '../texts/form.js';
import type { Context } from './context.js';
import { folding, textArea, textField } from './fields.js';
import { say } from '../../../src/localization/say.js';

/** Whether the chosen sections have a place for the hospital's number. */
function showsContact({ choice, facts }: Context): boolean {
  return widgetOf(facts, choice.widget).sections.some(
    ({ name, help, required }) =>
      help && (required || choice.sections.length === 0 || choice.sections.includes(name)),
  );
}

/** The hospital's own words. */
export function wordsFields(context: Context): TemplateResult {
  const { choice, change, facts } = context;
  const { contact, phoneLabel, localName, local } = choice;
  return folding(
    'words',
    say(form.words),
    html`<p class="hint">${say(form.wordsHint)}</p>
      ${textField({
        id: 'contact',
        label: say(form.contact),
        hint: say(form.contactHint),
        notice: contact && !showsContact(context) ? say(form.noContact) : undefined,
        value: contact,
        change: (contact) => change({ contact }),
      })}
      ${textField({
        id: 'phone-label',
        label: say(form.phoneLabel),
        hint: say(form.phoneLabelHint, {
          label: facts.phoneLabel[choice.lang] ?? '',
        }),
        notice: phoneLabel.trim() && !isPhone(contact) ? say(form.needsPhone) : undefined,
        value: phoneLabel,
        change: (phoneLabel) => change({ phoneLabel }),
      })}
      ${textField({
        id: 'local-name',
        label: say(form.localName),
        hint: say(form.localNameHint),
        notice: localName.trim() && !local.trim() ? say(form.needsLocal) : undefined,
        value: localName,
        change: (localName) => change({ localName }),
      })}
      ${textArea({
        id: 'local',
        label: say(form.local),
        hint: say(form.localHint),
        value: local,
        change: (local) => change({ local }),
      })}`,
  );
}

/** Where the files are. */
export function filesFields({ facts, baseText, setBase }: Context): TemplateResult {
  const { version } = facts.manifest;
  const base = readBase(baseText);
  return folding(
    'files',
    say(form.files),
    textField({
      id: 'base',
      type: 'url',
      label: say(form.base),
      hint: say(form.baseHint),
      value: baseText,
      error: base === undefined ? say(form.baseError) : undefined,
      notice: base?.includes(version) ? undefined : say(form.baseVersion, { version }),
      change: setBase,
    }),
  );
}
