import { html, type TemplateResult } from 'lit';
import { pinnedBy, understoodBase } from '../model/base.js';
import { form } from '../texts/form.js';
import type { Context } from './context.js';
import { folding, textField } from './fields.js';
import { say } from '../../../src/localization/say.js';

/** A notice on the version that an address names; undefined if it names this one. */
export function versionNotice({ choice, facts }: Context): string | undefined {
  const { version } = facts.manifest;
  const pinned = pinnedBy(choice.base, version);
  switch (pinned.kind) {
    case 'fixed':
      return undefined;
    case 'moves':
      return say(form.baseMoves);
    case 'other':
      return say(form.baseOther, { named: pinned.version ?? '', version });
    case 'unsaid':
      return say(form.baseVersion, { version });
  }
}

/** Where the files are. */
export function filesFields(context: Context): TemplateResult {
  const { baseText, choice, setBase } = context;
  const base = understoodBase(baseText);
  return folding(
    'files',
    say(form.files),
    html`${textField({
        id: 'base',
        type: 'url',
        label: say(form.base),
        hint: say(form.baseHint),
        value: baseText,
        error: base === undefined ? say(form.baseError) : undefined,
        notice: versionNotice(context),
        change: setBase,
      })}
      <p class="hint">${say(form.baseUsed)} <code dir="ltr">${choice.base}cdn/iort.js</code></p>`,
  );
}
