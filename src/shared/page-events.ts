import { byPlace, hostsOf } from '../page/hosts.js';
import { whenIdle } from '../diagnostics/idle.js';
import { ACTS, hasActed, isLeft, isScrolled } from '../page/acts.js';
import { builtIn } from '../page/built-in.js';
import { idInHash, onHash } from './hash-links.js';
import { canBeShown, reveal } from '../page/reveal.js';

/** What answers the events of a page for one element. */
export interface PageMember {
  readonly host: HTMLElement;
  /** The part of the element with this stable id, such as `iort-faq-awake`, if it is shown. */
  partById(id: string): HTMLElement | null;
  /** Tells the console of a part that the element could show, but does not. */
  tellOfMissing(id: string): void;
  /** Opens what is closed, in browsers that can't print it by style. */
  beforePrint(): void;
  /** Closes again what was opened for print. */
  afterPrint(): void;
}

const members = new Set<PageMember>();

const inPage = (id: string): HTMLElement | null => builtIn(document, 'getElementById')(id);

/** The page's own element of an id is the browser's business, unless it is a fallback of ours. */
function isOfPage(id: string): boolean {
  const own = inPage(id);
  return (
    !!own && ![...members].some(({ host }) => hostsOf(host).some((place) => place.contains(own)))
  );
}

/** Of several parts of an id the first in the document that can be shown, with its member. */
function firstPart(id: string): { member: PageMember; part: HTMLElement } | undefined {
  const found = [...members]
    .sort((one, other) => byPlace(one.host, other.host))
    .flatMap((member) => {
      const part = member.partById(id);
      return part ? { member, part } : [];
    });
  return found.find(({ part }) => canBeShown(part)) ?? found[0];
}

/** Opens a part with all that folds around it, and brings the reader there. */
function show(part: HTMLElement): void {
  reveal(part);
  part.scrollIntoView();
  part.querySelector<HTMLElement>(':scope > summary')?.focus({ preventScroll: true });
}

/** Tells of a link to what no element shows, once all have had their turn. */
function tellOfMissing(id: string): void {
  whenIdle(() => {
    if (isOfPage(id) || firstPart(id)) return;
    members.forEach((member) => member.tellOfMissing(id));
  });
}

/** Opens and shows what the page's hash names. */
function followHash(): void {
  const id = idInHash();
  if (!id || isOfPage(id)) return;
  const found = firstPart(id);
  if (found) show(found.part);
  else tellOfMissing(id);
}

/** As the script starts: whether the page has what its hash names, and its reader is elsewhere. */
const wasLeftAtStart = typeof document !== 'undefined' && isLeft(inPage(idInHash()));

/** The address at which a reader has scrolled, typed or clicked last. */
let actedAt: string | undefined;

/** The address whose hash was followed at first. */
let followedAt: string | undefined;

const act = (): void => {
  actedAt = location.href;
};

/**
 * Whether a reader has moved on before the script came. Where the page has nothing of the hash's id,
 * the browser has moved nowhere; where a fallback has it, the browser has brought the reader there.
 */
const isMoved = (host: Element): boolean =>
  isScrolled(host) && (!inPage(idInHash()) || wasLeftAtStart);

/**
 * Follows the page's hash when a widget is first shown, if it names a part of it: once a visit, and
 * only where nobody has acted since, so that a late script never moves a page under its reader.
 */
export function followHashAtFirst(member: PageMember): void {
  const { href } = location;
  const id = idInHash();
  if (!id || followedAt === href || isOfPage(id)) return;
  const first = firstPart(id);
  if (!first) tellOfMissing(id);
  if (first?.member !== member) return;
  followedAt = href;
  if (actedAt !== href && !isMoved(member.host)) followHash();
}

const pageListeners: readonly (readonly [type: string, listener: (event: never) => void])[] = [
  ['beforeprint', () => members.forEach((member) => member.beforePrint())],
  ['afterprint', () => members.forEach((member) => member.afterPrint())],
  ...ACTS.map((type) => [type, act] as const),
];

/** Listeners hear an act wherever it happens, and never keep the page from scrolling. */
const options: AddEventListenerOptions = { passive: true };

let stopHash: (() => void) | undefined;

/** Lets an element answer the events of the page; the first one starts to listen. */
export function join(member: PageMember): void {
  if (members.size === 0) {
    if (actedAt === undefined && location.hash && (hasActed() || isMoved(member.host))) act();
    stopHash = onHash(followHash);
    for (const [type, listener] of pageListeners) {
      addEventListener(type, listener as EventListener, options);
    }
  }
  members.add(member);
}

/** Ends {@link join}; the last one stops listening. */
export function leave(member: PageMember): void {
  members.delete(member);
  if (members.size > 0) return;
  stopHash?.();
  for (const [type, listener] of pageListeners) {
    removeEventListener(type, listener as EventListener);
  }
}
