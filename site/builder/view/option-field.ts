import { nothing, type TemplateResult } from 'lit';
import type { Option } from '../../../contract/options.js';
import { isOlder, versionIn } from '../model/base.js';
import { isValid, valueOf, withOption } from '../model/options.js';
import { form, signOff } from '../texts/form.js';
import { optionTexts } from '../texts/options.js';
import type { Context } from './context.js';
import { radios, selectField, textField } from './fields.js';
import { say } from '../../../src/localization/say.js';

/** Texts of a field that depend on the other choices. */
export interface About {
  /** Replaces the usual hint of the field. */
  readonly hint?: string;
  readonly notice?: string | undefined;
}

const LEVELS = ['1', '2', '3', '4', '5', '6'];

/** A notice if the address of the files names a version that doesn't have the option yet. */
function tooNew({ choice, facts }: Context, { since }: Option): string | undefined {
  const { kind, version } = versionIn(choice.base, facts.manifest.version);
  return kind === 'other' && version && isOlder(version, since)
    ? say(form.tooNew, { since, version })
    : undefined;
}

/**
 * The field of an option, made from the list of options. The option's kind decides the type of the field. The texts are
 * in `texts/options.ts`. Without texts, the field shows the option's name and `doc` in English. A deprecated option has no
 * field.
 */
export function optionField(
  context: Context,
  option: Option,
  about: About = {},
): TemplateResult | typeof nothing {
  if (option.deprecated) return nothing;
  const { choice, change } = context;
  const { name, kind, doc, values = [] } = option;
  const texts = optionTexts[name];
  const value = valueOf(choice.options, option);
  const set = (value: string) =>
    change(({ options }) => ({ options: withOption(options, option, value) }));
  const hint = about.hint ?? (texts ? texts.hint && say(texts.hint) : doc);
  const shared = {
    label: texts ? say(texts.label) : name,
    hint,
    lang: texts ? undefined : 'en',
    notice: tooNew(context, option) ?? about.notice,
    value,
    change: set,
  };
  if (kind === 'choice') {
    const label = (each: string) => {
      const text = texts?.values?.[each];
      return text ? say(text) : each;
    };
    const offered = values.map((each) => ({ value: each, label: label(each) }));
    return radios({ ...shared, name, options: offered });
  }
  if (kind === 'level') {
    const offered = LEVELS.map((each) => ({ value: each, label: each }));
    return selectField({ ...shared, id: name, options: offered });
  }
  const isWrong = value !== '' && !isValid(option, value);
  return textField({
    ...shared,
    id: name,
    type: kind === 'date' ? 'date' : 'text',
    error: isWrong ? say(kind === 'date' ? signOff.onError : form.optionError) : undefined,
  });
}
