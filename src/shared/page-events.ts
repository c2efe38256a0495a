import { byPlace, hostsOf } from '../page/hosts.js';
import { whenIdle } from '../diagnostics/idle.js';
import { READER_EVENTS, hasActed, isScrolledAway, isScrolled } from '../page/acts.js';
import { builtIn } from '../page/built-in.js';
import { idInHash, onHash } from './hash-links.js';
import { canBeShown, reveal } from '../page/reveal.js';
import { visit } from '../page/visit.js';

/** An element, and what it does at the events of its page. */
export interface PageMember {
  readonly host: HTMLElement;
  /** The part that has this stable id, such as `iort-faq-awake`; `null` if the element does not show it. */
  partById(id: string): HTMLElement | null;
  /** Writes a console line if the element could show the part with this id, but does not. */
  reportMissing(id: string): void;
  /** Opens closed disclosures, in browsers whose styles can't show closed disclosures on paper. */
  beforePrint(): void;
  /** Closes the disclosures that were opened for print. */
  afterPrint(): void;
}

const members = new Set<PageMember>();

const inPage = (id: string): HTMLElement | null => builtIn(document, 'getElementById')(id);

/**
 * Whether the page itself has an element with this id. If so, the browser scrolls to that element. An
 * element in a fallback doesn't count.
 */
function isOfPage(id: string): boolean {
  const own = inPage(id);
  return (
    !!own && ![...members].some(({ host }) => hostsOf(host).some((place) => place.contains(own)))
  );
}

/** The first part with this id that can be shown, in document order, with its member. If none can be shown: the first part. */
function firstPart(id: string): { member: PageMember; part: HTMLElement } | undefined {
  const found = [...members]
    .sort((one, other) => byPlace(one.host, other.host))
    .flatMap((member) => {
      const part = member.partById(id);
      return part ? { member, part } : [];
    });
  return found.find(({ part }) => canBeShown(part)) ?? found[0];
}

/**
 * Reveals a part and scrolls to it. The first summary or heading of the part that the page does not hide gets the focus,
 * so that the Tab key and screen readers go on from there, as after any link.
 */
function show(part: HTMLElement): void {
  reveal(part);
  part.scrollIntoView();
  const starts = part.querySelectorAll<HTMLElement>('summary, h1, h2, h3, h4, h5, h6');
  const start = [...starts].find(canBeShown) ?? part;
  if (!start.matches('summary')) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}

/** Reports that no element shows a part to which a link leads. Waits until the browser is idle, because more elements may be built before that. */
function reportMissing(id: string): void {
  whenIdle(() => {
    if (isOfPage(id) || firstPart(id)) return;
    members.forEach((member) => member.reportMissing(id));
  });
}

/** Opens and shows the part that the page's hash names. */
function followHash(): void {
  const id = idInHash();
  if (!id || isOfPage(id)) return;
  const found = firstPart(id);
  if (found) show(found.part);
  else reportMissing(id);
}

/** The animation frame after which the hash is to be followed. */
let nextFrame = 0;

/**
 * Follows the page's hash: at once after `hashchange`, and otherwise after the next frame. Without `hashchange`, a router
 * may have handled a link, and may scroll to the top of the page after it has set the address.
 */
function followLink(change?: Event): void {
  cancelAnimationFrame(nextFrame);
  if (change) followHash();
  else nextFrame = requestAnimationFrame(() => setTimeout(followHash));
}

/**
 * Whether, when the script started, the page contained the target of its hash but was scrolled elsewhere.
 */
const wasScrolledAwayAtStart =
  typeof document !== 'undefined' && isScrolledAway(inPage(idInHash()));

/** The page's address when a reader last scrolled, typed or clicked. */
let actedAt: string | undefined;

/** The address whose hash was followed when a widget was first shown. */
let followedAt: string | undefined;

/**
 * Whether the page was opened at its present address, apart from query and hash. If not, the reader's last
 * click may have been on a link of a router, which has changed the address.
 */
const isOpenedHere = (): boolean =>
  visit().name?.split(/[?#]/)[0] === location.origin + location.pathname;

const act = (): void => {
  actedAt = location.href;
};

/**
 * Whether the reader has scrolled. If an element of the page, such as a fallback, has the hash's id, the
 * browser itself may have scrolled to this element. Then scrolling counts only if the page was scrolled elsewhere
 * when the script started.
 */
const isMoved = (host: Element): boolean =>
  isScrolled(host) && (!inPage(idInHash()) || wasScrolledAwayAtStart);

/**
 * Follows the page's hash when a widget is first shown, if the hash names a part of that widget. This
 * happens once for each address, and only if the reader has not scrolled, typed or clicked at that
 * address. So a late script never scrolls away what a reader is reading.
 */
export function followHashAtFirst(member: PageMember): void {
  const { href } = location;
  const id = idInHash();
  if (!id || followedAt === href || isOfPage(id)) return;
  const first = firstPart(id);
  if (!first) reportMissing(id);
  if (first?.member !== member) return;
  followedAt = href;
  if (actedAt !== href && !isMoved(member.host)) followHash();
}

const pageListeners: readonly (readonly [type: string, listener: (event: never) => void])[] = [
  ['beforeprint', () => members.forEach((member) => member.beforePrint())],
  ['afterprint', () => members.forEach((member) => member.afterPrint())],
  ...READER_EVENTS.map((type) => [type, act] as const),
];

/**
 * The listeners are passive, so that they never delay scrolling. They are called first, as a widget keeps its readers'
 * input from bubbling (`own-input.ts`).
 */
const options: AddEventListenerOptions = { passive: true, capture: true };

let stopHash: (() => void) | undefined;

/**
 * Notes whether the reader has used the page before a widget starts. This has to happen before the widget gets its
 * shadow root: measuring an element whose root is still empty makes the browser scroll up, as the fallback is gone
 * and the text is not there yet.
 */
export function noteActs(host: Element): void {
  if (members.size > 0 || actedAt !== undefined || !location.hash || !isOpenedHere()) return;
  if (hasActed() || isMoved(host)) act();
}

/** Adds a member. The first member starts the page's listeners. */
export function join(member: PageMember): void {
  if (members.size === 0) {
    stopHash = onHash(followLink);
    for (const [type, listener] of pageListeners) {
      addEventListener(type, listener as EventListener, options);
    }
  }
  members.add(member);
}

/** Removes a member. The last member stops the page's listeners. */
export function leave(member: PageMember): void {
  members.delete(member);
  if (members.size > 0) return;
  stopHash?.();
  for (const [type, listener] of pageListeners) {
    removeEventListener(type, listener as EventListener, options);
  }
}
