import { html, nothing, render, type TemplateResult } from 'lit';
import { colorScheme, type Globals } from './toolbars.js';

/** The HTML of a story as a page would have it, without Lit's marker comments. */
function markupOf(story: unknown): string {
  const box = document.createElement('div');
  render(story, box);
  return box.innerHTML.replace(/<!--.*?-->/gs, '');
}

/**
 * Makes the frame as high as its content. The sandbox lets this script read the content, but runs no
 * scripts in it.
 */
function fit({ currentTarget }: Event): void {
  const frame = currentTarget as HTMLIFrameElement;
  frame.style.blockSize = `${frame.contentDocument?.documentElement.offsetHeight ?? 0}px`;
}

/**
 * A story in a sandbox that runs no scripts: its elements are never defined, and only the content between
 * the tags is shown.
 */
export function withoutScripts(story: unknown, globals: Globals): TemplateResult {
  const markup = markupOf(story);
  const template = document.createElement('template');
  template.innerHTML = markup;
  const isEmpty = !template.content.textContent?.trim();
  const page = `<!doctype html><html lang="${globals.lang}" dir="${globals.dir}"
    style="color-scheme: ${colorScheme(globals)}; font: ${globals.textSize}%/1.4 system-ui, sans-serif">
    <meta charset="utf-8"><title>Without scripts</title><body style="margin: 0">${markup}</body></html>`;
  return html`
    ${
      isEmpty
        ? html`<p class="note">
            Nothing is shown, because this story has no words between its tags. See the story
            “Without Scripts”.
          </p>`
        : nothing
    }
    <iframe
      title="The page without scripts"
      sandbox="allow-same-origin"
      srcdoc=${page}
      @load=${fit}
    ></iframe>
  `;
}
