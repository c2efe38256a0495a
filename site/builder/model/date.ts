/** Whether a text is a valid date such as `2026-11-23` that is not in the future. */
export function isPastDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return false;
  // Allow the day after today in UTC, because that day may have begun further east.
  return date.getTime() < Date.now() + 864e5 && date.toISOString().startsWith(text);
}
