/**
 * How long a review counts, in months. After that, the held passages that a hospital's sign-off has opened
 * are hidden again, and the event `iort-review-due` tells embedders.
 */
export const MAX_AGE_MONTHS = 36;

/**
 * The last day on which a review counts, as an ISO date. For a review of 29 February this is 28 February,
 * if the year of that last day has no 29 February.
 * @param on ISO date of the review
 */
export function countsUntil(on: string): string {
  const day = new Date(on);
  day.setUTCMonth(day.getUTCMonth() + MAX_AGE_MONTHS);
  if (day.getUTCDate() !== new Date(on).getUTCDate()) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** Whether a review no longer counts today. `on` is the ISO date of the review. */
export const isTooOld = (on: string): boolean =>
  countsUntil(on) < new Date().toISOString().slice(0, 10);
