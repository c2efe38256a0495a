/** For servers: the widgets as HTML, without a DOM. */
import '../npm/delivery.js';

export { renderHtml } from './plain.js';
export { renderShadow } from './shadow.js';
export { renderStructuredData, type DescribedElement } from './structured-data.js';
export type { ElementName, ElementOptions, ServerOptions } from './asked.js';
