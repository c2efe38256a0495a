import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../test/support/define.js';
import { directionOf } from '../../src/localization/direction.js';
import { languageName, locales } from '../../src/localization/locale.js';
import './matrix.css';

const schemes = ['light', 'dark'];

/** A story with an element in every language, in a light and in a dark cell. Each row has one language. Everything is open. */
export function matrix(tag: string): StoryObj {
  const element = () => {
    const made = document.createElement(tag);
    made.setAttribute('open', 'all');
    return made;
  };
  const cell = (locale: string, scheme: string) => html`
    <div
      class="matrix-cell"
      lang=${locale}
      dir=${directionOf(locale)}
      style=${`color-scheme: ${scheme}`}
    >
      ${element()}
    </div>
  `;
  return {
    parameters: { controls: { disable: true } },
    render: () => html`
      <div class="matrix">
        ${locales().map(
          (locale) => html`
            <p class="matrix-name"><bdi lang=${locale}>${languageName(locale)}</bdi> (${locale})</p>
            ${schemes.map((scheme) => cell(locale, scheme))}
          `,
        )}
      </div>
    `,
  };
}
