/** Turns sections into tabs that show one section at a time. Without scripts all sections are shown. */
export function addTabs(box: HTMLElement): void {
  const panels = [...box.querySelectorAll<HTMLElement>(':scope > .tab')];
  const list = document.createElement('div');
  list.role = 'tablist';
  list.ariaLabel = 'Ways';
  const tabs = panels.map((panel, index) => {
    const tab = document.createElement('button');
    const name = panel.dataset.tab ?? '';
    tab.type = 'button';
    tab.role = 'tab';
    tab.textContent = name;
    tab.id = `tab-${index}`;
    panel.id = `panel-${index}`;
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.tabIndex = 0;
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => choose(index));
    return tab;
  });
  function choose(chosen: number): void {
    tabs.forEach((tab, index) => {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
      (panels[index] as HTMLElement).hidden = index !== chosen;
    });
  }
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const places: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    tabs[next]?.focus();
  });
  list.append(...tabs);
  box.prepend(list);
  // If the address names an element inside a tab, open that tab.
  const target = document.getElementById(location.hash.slice(1));
  const linked = panels.findIndex((panel) => panel.contains(target));
  choose(Math.max(0, linked));
}
