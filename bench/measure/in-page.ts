/** Functions that run in measured pages, under the name `bench`; `in-page-script.ts` bundles them. */

/** Measurements of a page. They are set up before the page's own scripts run. */
export interface PageMeasurements {
  /** When the last words of all widgets were painted, in milliseconds since navigation; undefined until then. */
  textAt?: number;
  /** Of all tasks that took more than 50 ms: the sum of the milliseconds beyond 50. */
  blocking: number;
  /** Milliseconds of the longest task of more than 50 ms; 0 if there was none. */
  longest: number;
  /** The sum of the scores of the page's layout shifts. */
  shift: number;
}

/**
 * Records long tasks and layout shift. In the top window, also checks in each animation frame whether the last
 * words of all widgets are in the page, and records `textAt` once they are.
 * @param ends the last words of each widget
 */
export function measurePage(ends: readonly string[]): void {
  const measurements: PageMeasurements = { blocking: 0, longest: 0, shift: 0 };
  (window as unknown as { measurements: PageMeasurements }).measurements = measurements;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      measurements.blocking += Math.max(0, duration - 50);
      measurements.longest = Math.max(measurements.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      measurements.shift += (entry as { value?: number }).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });

  const roots = (): ParentNode[] => [
    document,
    ...[...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ...[...document.querySelectorAll('iframe')].flatMap(
      ({ contentDocument }) => contentDocument ?? [],
    ),
  ];
  const isThere = (words: string): boolean =>
    roots().some((root) =>
      [...root.querySelectorAll('p, li')].some((place) => place.textContent?.includes(words)),
    );
  const check = (): void => {
    if (!document.body || !ends.every(isThere)) requestAnimationFrame(check);
    // After the next frame the words are on the screen.
    else requestAnimationFrame(() => setTimeout(() => (measurements.textAt = performance.now())));
  };
  if (window === top) requestAnimationFrame(check);
}

/** The time until a number of widgets is laid out, and the number of nodes of one widget. Blank texts are not counted. */
export interface Mounted {
  readonly milliseconds: number;
  readonly nodes: number;
}

/**
 * Puts widgets into a page and waits until each is rendered and laid out.
 * @param markup the markup of one widget, a single element
 * @param words the last words of the widget, which show that the widget is rendered
 * @throws if the words of a widget are still missing after a minute
 */
export async function mountMany(markup: string, count: number, words: string): Promise<Mounted> {
  const place = document.createElement('main');
  document.body.append(place);
  const made = document.createElement('template');
  made.innerHTML = markup;
  const rootOf = (element: Element): ParentNode => element.shadowRoot ?? element;
  const isThere = (element: Element): boolean =>
    [...rootOf(element).querySelectorAll('p, li')].some((each) =>
      each.textContent?.includes(words),
    );
  const begin = performance.now();
  for (let index = 0; index < count; index += 1) place.append(made.content.cloneNode(true));
  const all = [...place.children];
  let pending = all;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    pending = pending.filter((element) => !isThere(element));
    if (pending.length === 0) break;
    if (performance.now() - begin > 60_000) throw new Error(`not shown: ${markup}`);
  }
  place.getBoundingClientRect();
  const milliseconds = performance.now() - begin;
  let nodes = 0;
  const walk = (node: Node): void => {
    const isBlank = node.nodeType === Node.TEXT_NODE && !node.textContent?.trim();
    if (!isBlank) nodes += 1;
    node.childNodes.forEach(walk);
    (node as Element).shadowRoot?.childNodes.forEach(walk);
  };
  all.slice(0, 1).forEach(walk);
  return { milliseconds, nodes };
}
