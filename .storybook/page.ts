import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { locales } from '../src/localization/locale.js';
import { signOff } from '../test/support/define.js';
import { forcedColorsNote } from './forced-colors.js';
import './page.css';
import { previewPrint } from './print-preview.js';
import { themeStyle } from './themes.js';
import type { Globals } from './toolbars.js';
import { withoutScripts } from './without-scripts.js';

/** A plain page around a story, with the settings of the toolbars. */
export const page: Decorator = (story, { globals, viewMode }) => {
  const { lang, dir, theme, scheme, width, textSize, review, medium } = globals as Globals;
  signOff(...(review === 'reviewed' ? locales() : []));
  const isPrint = medium === 'print';
  const classes = ['page', viewMode === 'docs' ? '' : 'whole', isPrint ? 'paper' : ''];
  // After the story is in the page: only then do its elements have their styles.
  const settled = (element?: Element) =>
    queueMicrotask(() => element && void previewPrint(element, isPrint));
  return html`
    <div
      class=${classes.join(' ').trim()}
      lang=${lang}
      dir=${dir}
      data-theme=${theme || nothing}
      style=${styleMap({ 'color-scheme': isPrint ? 'light' : scheme, 'font-size': textSize })}
    >
      ${theme ? themeStyle(theme) : nothing} ${medium === 'forced' ? forcedColorsNote : nothing}
      <div class="column" style=${styleMap({ 'inline-size': width || null })} ${ref(settled)}>
        ${medium === 'no-script' ? withoutScripts(story(), globals as Globals) : story()}
      </div>
    </div>
  `;
};

/** The code shown for a story is what a hospital would write: without the page around it. */
export function withoutPage(code: string): string {
  const template = document.createElement('template');
  template.innerHTML = code;
  return (template.content.querySelector('.column')?.innerHTML ?? code).trim();
}
