import type { Attribute } from '../output/tag.js';
import type { Edited } from './edited.js';

/** The data of a widget in the preview. The preview uses it for attributes and text, never as markup. */
export interface ShownWidget {
  /** The name, such as `faq`. */
  readonly name: string;
  readonly attributes: readonly Pick<Attribute, 'name' | 'value'>[];
  readonly contact: string;
  readonly local: readonly string[];
}

/** The message that the builder sends to the preview's page. */
export interface Shown {
  readonly kind: 'iort-preview';
  readonly widgets: readonly ShownWidget[];
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly declarations: readonly (readonly [name: string, value: string])[];
  readonly scheme: 'light' | 'dark';
  /** The place to scroll to; undefined if the preview need not scroll. */
  readonly edited: Edited | undefined;
}

/** The message with which the preview's page says that it is listening. */
export const READY = 'iort-preview-ready';
