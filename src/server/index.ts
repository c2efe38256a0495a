/** For servers: the widgets as HTML, without a DOM. */
import '../npm/delivery.js';

export { renderShadow, type ElementName, type ServerOptions } from './render.js';
