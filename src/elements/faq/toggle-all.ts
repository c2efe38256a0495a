import type { Topic } from '../../../content/topic.js';
import { ui } from '../../generated/content/shared.js';
import { markup, none, type Markup } from '../../shared/markup.js';
import type { RenderContext } from '../../shared/render-context.js';
import { disclosureNames } from '../../shared/sections.js';

/**
 * A button that opens or closes all answers. Nothing if the topic has at most four answers.
 * @param opens whether the button opens the answers
 */
export function toggleAll({ say }: RenderContext, topic: Topic, opens: boolean): Markup {
  // All disclosures except "About this information".
  if (disclosureNames(topic).length - 1 <= 4) return none;
  return markup`<button type="button" class="toggle-all" part="button" data-do="toggle-all"
    .textContent=${say(opens ? ui.openAll : ui.closeAll)}></button>`;
}
