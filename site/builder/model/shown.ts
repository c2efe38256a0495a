import type { Attribute } from '../output/tag.js';
import type { Edited } from './edited.js';

/** A widget in the preview, as data: there it becomes attributes and text, never markup. */
export interface ShownWidget {
  /** Such as `faq`. */
  readonly name: string;
  readonly attributes: readonly Pick<Attribute, 'name' | 'value'>[];
  readonly contact: string;
  readonly local: readonly string[];
}

/** What the preview's page is told. */
export interface Shown {
  readonly kind: 'iort-preview';
  readonly widgets: readonly ShownWidget[];
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly declarations: readonly (readonly [name: string, value: string])[];
  readonly scheme: 'light' | 'dark';
  /** What to bring into sight; nothing where the preview stays where it is. */
  readonly edited: Edited | undefined;
}

/** What the preview's page says once it listens. */
export const READY = 'iort-preview-ready';
