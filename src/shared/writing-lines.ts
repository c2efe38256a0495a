import { html } from 'lit';

/** Three empty lines on paper, to write on. */
export const writingLines = () => [1, 2, 3].map(() => html`<div class="line"></div>`);
