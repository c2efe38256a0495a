import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plainPaste } from './paste.js';

/** The fields of the form. Each field is linked to its label, hint and error. */

interface Texts {
  readonly label: unknown;
  readonly hint?: unknown;
  /** Language of label and hint, if it is not the builder's language. */
  readonly lang?: string | undefined;
  /** An error. Screen readers announce it as soon as it is shown. */
  readonly error?: string | undefined;
  /** A notice that is not an error. */
  readonly notice?: string | undefined;
}

const describedBy = (id: string, { hint, error, notice }: Texts): string | typeof nothing =>
  [hint && `${id}-hint`, (error ?? notice) && `${id}-note`].filter(Boolean).join(' ') || nothing;

const hintOf = (id: string, { hint, lang }: Texts): unknown =>
  hint ? html`<p class="hint" id="${id}-hint" lang=${lang ?? nothing}>${hint}</p>` : nothing;

/** The error or notice of a field. The live region always exists, because otherwise screen readers would miss the first text. */
const noteOf = (id: string, { error, notice }: Texts): TemplateResult =>
  html`<p
    class=${error ? 'note error' : 'note'}
    id="${id}-note"
    aria-live="polite"
    .textContent=${error ?? notice ?? ''}
  ></p>`;

export interface TextField extends Texts {
  readonly id: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'url' | 'date';
  readonly placeholder?: string;
  /** For the type `date`, the last date that can be chosen, as an ISO date. */
  readonly max?: string;
}

/** A text field with one line. */
export const textField = (field: TextField): TemplateResult => {
  const { id, label, value, change, type = 'text', placeholder = '', max, error } = field;
  return html`<div class="field">
    <label for=${id} lang=${field.lang ?? nothing}>${label}</label>
    ${hintOf(id, field)}
    <input
      id=${id}
      type=${type}
      .value=${live(value)}
      placeholder=${placeholder || nothing}
      max=${max ?? nothing}
      autocomplete="off"
      spellcheck=${type === 'text' ? nothing : 'false'}
      aria-describedby=${describedBy(id, field)}
      aria-invalid=${error ? 'true' : 'false'}
      @paste=${type === 'text' ? plainPaste : nothing}
      @input=${({ target }: Event) => change((target as HTMLInputElement).value)}
    />
    ${noteOf(id, field)}
  </div>`;
};

/** A text field with more than one line. */
export const textArea = (field: TextField): TemplateResult => {
  const { id, label, value, change } = field;
  return html`<div class="field">
    <label for=${id} lang=${field.lang ?? nothing}>${label}</label>
    ${hintOf(id, field)}
    <textarea
      id=${id}
      rows="4"
      .value=${live(value)}
      aria-describedby=${describedBy(id, field)}
      @paste=${plainPaste}
      @input=${({ target }: Event) => change((target as HTMLTextAreaElement).value)}
    ></textarea>
    ${noteOf(id, field)}
  </div>`;
};

export interface Option {
  readonly value: string;
  readonly label: unknown;
}

export interface SelectField extends Texts {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
}

/** A drop-down list. */
export const selectField = (field: SelectField): TemplateResult => {
  const { id, label, value, options, change } = field;
  return html`<div class="field">
    <label for=${id} lang=${field.lang ?? nothing}>${label}</label>
    ${hintOf(id, field)}
    <select
      id=${id}
      aria-describedby=${describedBy(id, field)}
      @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${noteOf(id, field)}
  </div>`;
};

interface Tick {
  readonly id: string;
  readonly label: unknown;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly hint?: unknown;
}

/** A checkbox. */
export const tick = ({ id, label, checked, change, disabled, hint }: Tick): TemplateResult =>
  html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(checked)}
      ?disabled=${disabled}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;

interface Radios extends Texts {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
  /** Whether the options are in a row instead of a column. */
  readonly row?: boolean;
  /** Content after the options. */
  readonly after?: unknown;
}

/** A group of radio buttons. */
export const radios = (group: Radios): TemplateResult => {
  const { name, label, value, options, change, row, after } = group;
  return html`<fieldset class=${row ? 'row' : ''} aria-describedby=${describedBy(name, group)}>
    <legend lang=${group.lang ?? nothing}>${label}</legend>
    ${hintOf(name, group)}
    <div class="options">
      ${options.map(
        (option) =>
          html`<div class="tick">
            <input
              type="radio"
              name=${name}
              id="${name}-${option.value}"
              .checked=${live(option.value === value)}
              @change=${() => change(option.value)}
            />
            <label for="${name}-${option.value}">${option.label}</label>
          </div>`,
      )}
    </div>
    ${after ?? nothing} ${noteOf(name, group)}
  </fieldset>`;
};

/** A disclosure of the form. */
export const folding = (id: string, title: unknown, content: unknown): TemplateResult =>
  html`<details class="folding" id=${id}>
    <summary><h3>${title}</h3></summary>
    <div class="inside">${content}</div>
  </details>`;
