/** How the browser came to this page. Without values if the browser doesn't say, or if a page has broken its function. */
export function visit(): Partial<PerformanceNavigationTiming> {
  try {
    return performance.getEntriesByType('navigation')[0] ?? {};
  } catch {
    return {};
  }
}
