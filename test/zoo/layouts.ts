/** Containers of host pages in which a widget may be. */

/** A container: the markup around its content, and how a reader makes it visible. */
export interface Layout {
  readonly place: (content: string) => string;
  /** Shows a container that is hidden at first. */
  readonly show?: (place: HTMLElement) => void;
}

const styled =
  (style: string, beside = '') =>
  (content: string): string =>
    `<div style="${style}">${content}${beside}</div>`;

const aside = '<p>Visiting hours: 9 to 5.</p>';

export const layouts = {
  block: { place: (content) => `<div>${content}</div>` },
  'flex row': { place: styled('display: flex') },
  'flex row beside text': { place: styled('display: flex; gap: 8px', aside) },
  'wrapping flex row': { place: styled('display: flex; flex-wrap: wrap; gap: 8px', aside) },
  'centered flex column': {
    place: styled('display: flex; flex-direction: column; align-items: center'),
  },
  'inline flex': { place: styled('display: inline-flex; max-width: 100%') },
  'grid of auto columns': { place: styled('display: grid; grid-auto-flow: column', aside) },
  'grid of 1fr': { place: styled('display: grid; grid-template-columns: 1fr') },
  'centered grid': { place: styled('display: grid; place-items: center; min-height: 100vh') },
  'table cell': {
    place: (content) =>
      `<table><tbody><tr><td>${content}</td><td style="width: 3em">9 to 5</td></tr></tbody></table>`,
  },
  float: { place: styled('float: left') },
  'inline block': { place: styled('display: inline-block') },
  absolute: {
    place: (content) =>
      `<div style="position: relative; height: 40em"><div style="position: absolute">${content}</div></div>`,
  },
  'fit content': { place: styled('width: fit-content') },
  'dialog that is open': { place: (content) => `<dialog open="open">${content}</dialog>` },
  'modal dialog': {
    place: (content) => `<dialog>${content}</dialog>`,
    show: (place) => place.querySelector('dialog')!.showModal(),
  },
  popover: {
    place: (content) => `<div popover="manual">${content}</div>`,
    show: (place) => place.querySelector<HTMLElement>('[popover]')!.showPopover(),
  },
  'tab that is hidden at first': {
    place: (content) =>
      `<div role="tabpanel">Treatment</div><div role="tabpanel" class="tab" style="display: none">${content}</div>`,
    show: (place) => (place.querySelector<HTMLElement>('.tab')!.style.display = 'block'),
  },
  'details that is closed at first': {
    place: (content) => `<details class="host"><summary>Read more</summary>${content}</details>`,
    show: (place) => (place.querySelector<HTMLDetailsElement>('details.host')!.open = true),
  },
  columns: { place: styled('columns: 2 14em') },
  'vertical writing': { place: styled('writing-mode: vertical-rl') },
  zoom: { place: styled('zoom: 1.25') },
  transform: { place: styled('transform: scale(0.8); transform-origin: 0 0') },
  'content-visibility': {
    place: styled('content-visibility: auto; contain-intrinsic-size: auto 300px'),
  },
} satisfies Record<string, Layout>;
