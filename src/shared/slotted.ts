import { html, nothing, type TemplateResult } from 'lit';

/** Whether a page fills a slot of an element. */
export const isFilled = (host: Element, name: string): boolean =>
  // A server knows no children.
  [...(host.children ?? [])].some((child) => child.slot === name);

/**
 * The hospital's own words in a slot: in the direction of the host page, in a box of its own that
 * is hidden while there is nothing in it.
 * @param onChange called when the page fills or empties the slot
 */
export function slotted(
  host: Element,
  name: 'contact' | 'local',
  onChange: () => void,
  before: unknown = nothing,
): TemplateResult {
  const filled = isFilled(host, name);
  const direction = filled ? getComputedStyle(host).direction : nothing;
  return html`<div class=${name} part=${name} ?hidden=${!filled}>
    ${before}
    <div dir=${direction}><slot name=${name} @slotchange=${onChange}></slot></div>
  </div>`;
}
