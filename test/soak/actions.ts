/** Actions of readers, editors and scripts of a page, which the soak test does in random order. */
import { languages as shipped } from '../browser/helpers.js';
import { rootOf, widgetsIn } from '../support/reading.js';

export interface World {
  /** An element for widgets in the test page, and one in the document of a frame. */
  readonly places: readonly [here: HTMLElement, there: HTMLElement];
  readonly tags: readonly string[];
  readonly ids: readonly string[];
}

type Action = (world: World, number: number) => void;

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

const widgets = ({ places }: World): HTMLElement[] => places.flatMap((place) => widgetsIn(place));

/** The widget that a number picks, in one of the two documents. Undefined if there is no widget. */
const one = (world: World, number: number): HTMLElement | undefined => pick(widgets(world), number);

const within =
  <T extends HTMLElement>(selector: string, act: (found: T) => void): Action =>
  (world, number) => {
    const root = one(world, number)?.shadowRoot;
    const found = root && pick([...root.querySelectorAll<T>(selector)], number >> 4);
    if (found) act(found);
  };

const optionValues = [
  'faq',
  'intro',
  '2',
  '5',
  'all',
  'closed',
  'off',
  'A hospital',
  'english',
  '',
];
const optionNames = [
  'sections',
  'heading-level',
  'open',
  'print',
  'listen',
  'local-name',
  'unreviewed',
];

/** The shipped languages, and others that pages may ask for. */
export const languages = [...shipped, 'de', 'es-MX'];

/** The largest number of widgets at a time. The memory of more widgets would hide a leak. */
const MAX_WIDGETS = 8;

const actions: Readonly<Record<string, Action>> = {
  mount(world, number) {
    if (widgets(world).length >= MAX_WIDGETS) return;
    const element = document.createElement(pick(world.tags, number)!);
    if (number % 3 === 0)
      element.innerHTML = '<p slot="contact">555-0142</p><p slot="local">Us</p>';
    world.places[0].append(element);
  },
  placeholder(world, number) {
    if (widgets(world).length >= MAX_WIDGETS) return;
    world.places[0].insertAdjacentHTML(
      'beforeend',
      `<div data-iort="${pick(world.tags, number)!.slice(5)}"><p>Ask your care team.</p></div>`,
    );
  },
  remove: (world, number) => one(world, number)?.remove(),
  empty({ places }, number) {
    if (number % 8 === 0) places.forEach((place) => place.replaceChildren());
  },
  move(world, number) {
    const element = one(world, number);
    if (element) pick(world.places, number >> 3)!.prepend(element);
  },
  language(world, number) {
    const target = number % 2 ? one(world, number >> 1) : world.places[0];
    if (target) target.lang = pick(languages, number >> 4)!;
  },
  option: (world, number) =>
    one(world, number)?.setAttribute(
      pick(optionNames, number >> 3)!,
      pick(optionValues, number >> 6)!,
    ),
  words(world, number) {
    const element = one(world, number);
    if (element) element.innerHTML = number % 2 ? '<p slot="contact">555-0142</p>' : '';
  },
  fold: within('summary', (summary) => summary.click()),
  term: within('.term', (term) => term.click()),
  tick: within('[type=checkbox]', (box) => box.click()),
  ask: within<HTMLInputElement>('input.field', (field) => {
    field.value = `Question ${field.value.length}`;
    field.parentElement!.querySelector('button')!.click();
  }),
  press: within('button', (button) => button.click()),
  hash(world, number) {
    // Mostly fires only the event, because browsers limit how often an address may change.
    if (number % 4) dispatchEvent(new Event('hashchange'));
    else location.hash = pick(world.ids, number >> 2)!;
  },
  print() {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  },
};

export const actionNames: readonly string[] = Object.keys(actions);

/** Does the action `name`. The number decides, for example, which widget the action uses. */
export const act = (name: string, world: World, number: number): void =>
  actions[name]!(world, number);

/** The markup (its first 200 characters) of each widget that shows no text. */
export const blank = (world: World): string[] =>
  widgets(world)
    .filter((widget) => !rootOf(widget) && widget.isConnected)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
