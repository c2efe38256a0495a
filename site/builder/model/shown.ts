import type { Attribute } from '../output/tag.js';

/** What the preview's page is told, as data: there it becomes attributes and text, never markup. */
export interface Shown {
  readonly kind: 'iort-preview';
  /** Name of the widget, such as `faq`. */
  readonly name: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly attributes: readonly Pick<Attribute, 'name' | 'value'>[];
  readonly contact: string;
  readonly local: readonly string[];
  readonly tokens: readonly (readonly [name: string, value: string])[];
  readonly scheme: 'light' | 'dark';
}

/** What the preview's page says once it listens. */
export const READY = 'iort-preview-ready';
