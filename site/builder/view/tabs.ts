import { html, type TemplateResult } from 'lit';

interface Tabs<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly current: Id;
  readonly choose: (id: Id) => void;
  readonly panel: unknown;
}

/** The index of the tab to which a key leads; undefined for other keys. */
function target(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Tabs as the ARIA Authoring Practices describe them: there is one tab stop, and arrow keys choose a tab. */
export function tabList<Id extends string>(options: Tabs<Id>): TemplateResult {
  const { label, tabs, current, choose, panel } = options;
  const press = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === current);
    const next = tabs[target(event.key, index, tabs.length) ?? -1];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    choose(next.id);
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${press}>
      ${tabs.map(
        ({ id, name }) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === current ? 'true' : 'false'}
            aria-controls="panel"
            tabindex=${id === current ? 0 : -1}
            @click=${() => choose(id)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${current}" tabindex="0">
      ${panel}
    </div>`;
}
