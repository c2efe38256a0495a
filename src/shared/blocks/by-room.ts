import { markup, type Markup } from '../markup.js';

/** Around what is laid out by the room that there is: a container, as wide as other text would be. */
export const byRoom = (content: Markup): Markup =>
  markup`<div class="by-room"><div>${content}</div></div>`;
