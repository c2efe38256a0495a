import { html, type TemplateResult } from 'lit';
import { readBase } from '../model/choice.js';
import { widgetOf } from '../model/facts.js';
import { form } from '../texts/form.js';
import type { Context } from './context.js';
import { folding, textArea, textField } from './fields.js';

/** Whether the chosen sections have a place for the hospital's number. */
function showsContact({ choice, facts }: Context): boolean {
  return widgetOf(facts, choice.widget).sections.some(
    ({ name, help, required }) =>
      help && (required || choice.sections.length === 0 || choice.sections.includes(name)),
  );
}

/** The hospital's own words. */
export function wordsFields(context: Context): TemplateResult {
  const { choice, change } = context;
  const { contact, localName, local } = choice;
  return folding(
    'words',
    form.words(),
    html`<p class="hint">${form.wordsHint()}</p>
      ${textField({
        id: 'contact',
        label: form.contact(),
        hint: form.contactHint(),
        notice: contact && !showsContact(context) ? form.noContact() : undefined,
        value: contact,
        change: (contact) => change({ contact }),
      })}
      ${textField({
        id: 'local-name',
        label: form.localName(),
        hint: form.localNameHint(),
        notice: localName.trim() && !local.trim() ? form.needsLocal() : undefined,
        value: localName,
        change: (localName) => change({ localName }),
      })}
      ${textArea({
        id: 'local',
        label: form.local(),
        hint: form.localHint(),
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
    form.files(),
    textField({
      id: 'base',
      type: 'url',
      label: form.base(),
      hint: form.baseHint(),
      value: baseText,
      error: base === undefined ? form.baseError() : undefined,
      notice: base?.includes(version) ? undefined : form.baseVersion(version),
      change: setBase,
    }),
  );
}
