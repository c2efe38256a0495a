import type { Block } from '../../../content/topic.js';
import type { Markup } from '../markup.js';
import type { Reader } from '../reader.js';
import { balance } from './balance.js';
import { comparison } from './comparison.js';
import { disclosures } from './disclosure.js';
import { flow } from './flow.js';
import { part } from './part.js';
import { steps } from './steps.js';

/** Any block of a section. */
export function block(reader: Reader, content: Block): Markup {
  switch (content.kind) {
    case 'steps':
      return steps(reader, content);
    case 'balance':
      return balance(reader, content);
    case 'disclosures':
      return disclosures(reader, content);
    case 'comparison':
      return comparison(reader, content);
    case 'part':
      return part(reader, content);
    case 'checklist':
      return reader.checklist(content.shown, content.more);
    default:
      return flow(reader, content, 2);
  }
}
