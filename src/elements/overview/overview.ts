import { overview } from '../../generated/content/overview.js';
import { QuestionsElement } from '../../shared/questions-element.js';

/**
 * What IORT is, why a team may use it, what happens, what it may help with and what to weigh.
 *
 * The attribute `sections` takes these names: `what`, `why`, `steps`, `cancers`, `weigh`, `talk`. For a part
 * of `cancers` alone: `breast`, `rectum`, `pancreas`, `sarcoma`, `other`.
 *
 * @tagname iort-overview
 */
export class IortOverview extends QuestionsElement {
  protected override readonly topic = overview;
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-overview': IortOverview;
  }
}
