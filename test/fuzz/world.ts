/** Loads the built script, and lists what the build contains: widgets, sections, languages. */
import type { LibraryFacts, Facts, Manifest } from '../../site/builder/model/facts.js';
import type { IortElement } from '../../src/shared/iort-element.js';

export const scriptAddress = '/dist/cdn/iort.js';
await import(scriptAddress);

const json = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** The facts about the build, in the form that the embed builder uses. */
export const facts: Facts = {
  ...((await json('/dist/builder/facts.json')) as LibraryFacts),
  manifest: (await json('/dist/cdn/manifest.json')) as Manifest,
};

export const locales: readonly string[] = facts.locales.map(({ locale }) => locale);
export const names: readonly string[] = facts.widgets.map(({ name }) => name);
export const tags: readonly string[] = names.map((name) => `iort-${name}`);

export const sectionsOf = (tag: string): string[] =>
  facts.widgets
    .filter(({ name }) => tag === `iort-${name}`)
    .flatMap(({ sections }) => sections.map(({ name }) => name));

/** Ids of all sections and answers, to which pages can link. */
export const ids: readonly string[] = facts.widgets.flatMap(({ name, sections, disclosures }) => [
  ...sections.map((section) => `iort-${name}-${section.name}`),
  ...disclosures.map(({ id }) => id),
]);

type Class = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

/** The attributes that are options. */
export const options: readonly string[] = (customElements.get(tags[0]!) as Class)
  .observedAttributes;

/** The element into which a test case puts its widgets. */
export const stage = document.createElement('main');
stage.style.width = '800px';
document.documentElement.lang = 'en';
document.body.append(stage);

/** Waits until all widgets have updated, and until unhandled rejections have been reported. */
export async function settled(place: ParentNode = stage): Promise<void> {
  for (const element of place.querySelectorAll<IortElement>(tags.join())) {
    await Promise.resolve(); // The browser calls observers and `slotchange` listeners in a microtask.
    while (!(await element.updateComplete));
  }
  await nextTask();
}

const channel = new MessageChannel();

/** Waits for the next task. Uses a message, because a timer may wait for 4 ms. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });

/** Waits until a condition is true, at most `within` ms. @returns whether the condition became true in time */
export async function comes(condition: () => boolean, within = 1500): Promise<boolean> {
  const end = performance.now() + within;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}
