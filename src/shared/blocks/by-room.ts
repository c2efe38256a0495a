import { html, type TemplateResult } from 'lit';

/** Around what is laid out by the room that there is: a container, as wide as other text would be. */
export const byRoom = (content: TemplateResult): TemplateResult =>
  html`<div class="by-room"><div>${content}</div></div>`;
