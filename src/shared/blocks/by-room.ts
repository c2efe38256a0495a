import { markup, type Markup } from '../markup.js';

/** A container for content whose layout depends on the available width. It is as wide as other text. */
export const byRoom = (content: Markup): Markup =>
  markup`<div class="by-room"><div>${content}</div></div>`;
