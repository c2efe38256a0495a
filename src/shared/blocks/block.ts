import type { Block } from '../../../content/topic.js';
import type { Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { balance } from './balance.js';
import { comparison } from './comparison.js';
import { disclosures } from './disclosure.js';
import { flow } from './flow.js';
import { illustrated } from './illustrated.js';
import { part } from './part.js';
import { steps } from './steps.js';

/** Any block of a section. */
export function block(context: RenderContext, content: Block): Markup {
  switch (content.kind) {
    case 'steps':
      return steps(context, content);
    case 'balance':
      return balance(context, content);
    case 'disclosures':
      return disclosures(context, content);
    case 'comparison':
      return comparison(context, content);
    case 'illustrated':
      return illustrated(context, content);
    case 'part':
      return part(context, content);
    case 'checklist':
      return context.checklist(content.shown, content.more);
    default:
      return flow(context, content, 2);
  }
}
