/** How the browser came to this page. `undefined` if the browser doesn't say. */
export const visit = (): PerformanceNavigationTiming | undefined =>
  performance.getEntriesByType?.('navigation')?.[0] as PerformanceNavigationTiming | undefined;
