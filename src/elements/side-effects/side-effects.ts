import { sideEffects } from '../../generated/content/side-effects.js';
import { IortElement } from '../../shared/iort-element.js';

/**
 * What side effects IORT can have, and when to get help.
 *
 * Names for `sections`: `intro`, `help`, `list`, `home`, `checkups`, `ask`.
 *
 * @tagname iort-side-effects
 */
export class IortSideEffects extends IortElement {
  protected override readonly topic = sideEffects;
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-side-effects': IortSideEffects;
  }
}
