import type { Attribute } from '../output/tag.js';
import type { Edited } from './edited.js';

/** A widget of the preview as data, which becomes attributes and text, never markup. */
export interface ShownWidget {
  /** Such as `faq`. */
  readonly name: string;
  readonly attributes: readonly Pick<Attribute, 'name' | 'value'>[];
  readonly contact: string;
  readonly local: readonly string[];
}

/** The message to the preview's page. */
export interface Shown {
  readonly kind: 'iort-preview';
  readonly widgets: readonly ShownWidget[];
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly declarations: readonly (readonly [name: string, value: string])[];
  readonly scheme: 'light' | 'dark';
  /** What to scroll to; undefined if the preview need not scroll. */
  readonly edited: Edited | undefined;
}

/** The message with which the preview's page says that it is listening. */
export const READY = 'iort-preview-ready';
