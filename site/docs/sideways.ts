/**
 * Adds a line above a table that is wider than the page: it says that there are more columns. Screen readers don't
 * need it, because they read all columns.
 */
export function addSideways(box: HTMLElement): void {
  const hint = document.createElement('p');
  hint.className = 'sideways';
  hint.textContent = 'More columns: scroll sideways ↔';
  hint.ariaHidden = 'true';
  box.before(hint);
  const show = () => {
    hint.hidden = box.scrollWidth <= box.clientWidth;
  };
  new ResizeObserver(show).observe(box);
  show();
}
