import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { defaultOf, tokens, type Token } from '../contract/tokens.js';
import { locales } from '../src/localization/locale.js';
import { signOff } from '../test/support/define.js';
import { forcedColorsNote } from './forced-colors.js';
import './page.css';
import { isMarked, mark } from './marked.js';
import { onPaper, restyle } from './restyled.js';
import { themes, themeStyle } from './themes.js';
import { colorScheme, type Globals } from './toolbars.js';
import { withoutScripts } from './without-scripts.js';

const surface = defaultOf(tokens.find(({ name }) => name === '--iort-color-surface') as Token);

/** A plain page around a story, with the settings of the toolbars. */
export const page: Decorator = (story, { globals, viewMode, parameters }) => {
  const chosen = globals as Globals;
  const { lang, dir, width, textSize, review, medium } = chosen;
  const theme = chosen.theme in themes ? chosen.theme : undefined;
  signOff(...(review === 'reviewed' ? locales() : []));
  const isPrint = medium === 'print';
  const classes = ['page', viewMode === 'docs' ? '' : 'whole', isPrint ? 'paper' : ''];
  const { as } = parameters as { as?: unknown };
  // The microtask runs when the story is in the page. Before that, the story's elements have no styles.
  const settled = (element?: Element) =>
    queueMicrotask(() => {
      if (!element) return;
      if (isMarked(as) && !isPrint) void mark(element, as);
      else void restyle(element, isPrint ? onPaper : undefined);
    });
  return html`
    <div
      class=${classes.join(' ').trim()}
      lang=${lang}
      dir=${dir}
      data-theme=${theme ?? nothing}
      style=${styleMap({
        'color-scheme': colorScheme(chosen),
        'font-size': `${textSize}%`,
        // Without a theme, the page has the background color of the widgets.
        background: theme ? null : surface,
      })}
    >
      ${theme ? themeStyle(theme) : nothing} ${medium === 'forced' ? forcedColorsNote : nothing}
      <div
        class="column"
        style=${styleMap({ 'inline-size': width === 'full' ? null : `${width}px` })}
        ${ref(settled)}
      >
        ${medium === 'no-script' ? withoutScripts(story(), chosen) : story()}
      </div>
    </div>
  `;
};

/** The code of a story as a hospital would write it: without the page that Storybook puts around the story. */
export function withoutPage(code: string): string {
  const template = document.createElement('template');
  template.innerHTML = code;
  return (template.content.querySelector('.column')?.innerHTML ?? code).trim();
}
