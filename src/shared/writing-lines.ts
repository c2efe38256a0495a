import { html } from 'lit';

/** Three empty lines to write on, on paper. */
export const writingLines = () => [1, 2, 3].map(() => html`<div class="line"></div>`);
