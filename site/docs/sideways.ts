/**
 * Adds a line above a table. The line says that there are more columns, and is shown only while the table is wider than
 * its box. Screen readers don't need the line, because they read all columns.
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
