import { overview } from '../../generated/content/overview.js';
import { IortElement } from '../../shared/iort-element.js';

/**
 * What IORT is, why a team may use it, what happens, what it may help with and what to weigh.
 *
 * Names for `sections`: `what`, `why`, `steps`, `cancers`, `weigh`, `talk`.
 *
 * @tagname iort-overview
 */
export class IortOverview extends IortElement {
  protected override readonly topic = overview;
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-overview': IortOverview;
  }
}
