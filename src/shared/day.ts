/** Whether a text is a day of the calendar as an ISO date, such as `2026-11-23`. 31 February is not one. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // `Date` takes 31 February for a day in March.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}
