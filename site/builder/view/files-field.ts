import { html, nothing, type TemplateResult } from 'lit';
import { versionIn, understoodBase } from '../model/base.js';
import { form } from '../texts/form.js';
import type { Context } from './context.js';
import { folding, textField } from './fields.js';
import { say } from '../../../src/localization/say.js';

/** A notice about the address of the files, if it is local or doesn't name exactly the builder's version. */
export function versionNotice({ choice, facts }: Context): string | undefined {
  const { version } = facts.manifest;
  const named = versionIn(choice.base, version);
  switch (named.kind) {
    case 'fixed':
      return undefined;
    case 'local':
      return say(form.baseLocal);
    case 'moves':
      return say(form.baseMoves);
    case 'other':
      return say(form.baseOther, { named: named.version ?? '', version });
    case 'unsaid':
      return say(form.baseVersion, { version });
  }
}

/** Whether the address of the files, and so the code, works only on the editor's own computer. */
export const isLocal = ({ choice, facts }: Context): boolean =>
  versionIn(choice.base, facts.manifest.version).kind === 'local';

/** The disclosure with the field for the address of the files. Its title shows the address too. A note follows if the address is local. */
export function filesFields(context: Context): TemplateResult {
  const { baseText, choice, setBase } = context;
  const base = understoodBase(baseText);
  const local = isLocal(context);
  return html`${folding(
    'files',
    html`${say(form.files)}: <code dir="ltr">${choice.base}</code>`,
    html`${textField({
        id: 'base',
        type: 'url',
        label: say(form.base),
        hint: say(form.baseHint),
        value: baseText,
        error: base === undefined ? say(form.baseError) : undefined,
        notice: local ? undefined : versionNotice(context),
        change: setBase,
      })}
      <p class="hint">${say(form.baseUsed)} <code dir="ltr">${choice.base}cdn/iort.js</code></p>`,
  )}
  ${local ? html`<p class="note" id="base-local">${versionNotice(context)}</p>` : nothing}`;
}
