import { sideEffects } from '../../generated/content/side-effects.js';
import { QuestionsElement } from '../../shared/questions-element.js';

/**
 * What side effects IORT can have, and when to get help.
 *
 * The attribute `sections` takes these names: `intro`, `help`, `list`, `home`, `checkups`, `ask`.
 *
 * @tagname iort-side-effects
 */
export class IortSideEffects extends QuestionsElement {
  protected override readonly topic = sideEffects;
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-side-effects': IortSideEffects;
  }
}
