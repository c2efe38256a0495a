/** Whether a text is a real date that is not in the future, such as `2026-11-23`. */
export function isPastDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return false;
  // Tomorrow may be today further east.
  return date.getTime() < Date.now() + 864e5 && date.toISOString().startsWith(text);
}
