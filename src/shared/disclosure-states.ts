import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Topic } from '../../content/topic.js';
import { placeholderOf } from '../slots/page.js';
import { parseTokens } from './attributes.js';
import { warnOnce, warnUnknown } from '../diagnostics/console.js';
import { reportCutOff } from './cut-off.js';
import { fire, IortToggleEvent } from './events.js';
import { followHashAtFirst, join, leave, type PageMember } from './page-events.js';
import { disclosureNames, whereIs } from './sections.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly open: string | null | undefined;
    readonly print: string | null;
    readonly renderRoot: ParentNode & EventTarget;
  };

/**
 * Keeps track of which disclosures of an element are open. The `open` attribute, the reader, a link and
 * printing can open them.
 */
export class DisclosureStates implements ReactiveController, PageMember {
  readonly host: Host;
  readonly #topic: () => Topic;
  /** The `open` attribute as it was last applied. */
  #applied: string | null = null;
  #isFirst = true;
  /** By id, whether each disclosure was last known to be open, so that only real changes fire an event. */
  readonly #known = new Map<string, boolean>();
  readonly #handled = new WeakSet<HTMLDetailsElement>();
  /** Disclosures that are open for print only. */
  #printing: HTMLDetailsElement[] = [];

  /** @param topic returns the topic of the element, with all its sections */
  constructor(host: Host, topic: () => Topic) {
    this.host = host;
    this.#topic = topic;
    host.addController(this);
  }

  hostConnected(): void {
    // Listens in the capture phase, as `toggle` does not bubble.
    this.host.renderRoot.addEventListener('toggle', this.#toggled, true);
    join(this);
  }

  hostDisconnected(): void {
    leave(this);
  }

  hostUpdated(): void {
    this.sync();
  }

  /** Reads the rendered disclosures, and applies the `open` attribute if it has changed. */
  sync(): void {
    const open = this.host.open ?? null;
    const changed = open !== this.#applied;
    const fallback = placeholderOf(this.host) ?? this.host;
    for (const details of this.#all) {
      const { id } = details;
      if (changed && !this.#isFirst) details.open = this.isOpen(id);
      // A disclosure that replaces another, for example at a new heading level, is open if the old one was. The old
      // one may also be between the tags or in the placeholder, where the reader may have opened it before the script ran.
      else if (
        !this.#handled.has(details) &&
        (this.#known.get(id) ?? (this.isOpen(id) || fallback.querySelector(`#${id}[open]`)))
      ) {
        details.open = true;
      }
      this.#handled.add(details);
      // A known state changes only in the listener for `toggle`, which fires the event for the page.
      if (!this.#known.has(id)) this.#known.set(id, details.open);
    }
    if (changed) this.#check();
    this.#applied = open;
    this.#isFirst = false;
  }

  /** Whether the `open` attribute asks for a disclosure, by `all`, its id or its name. */
  isOpen(id: string): boolean {
    const wanted = parseTokens(this.host.open);
    return ['all', id, id.slice(this.host.localName.length + 1)].some((word) =>
      wanted.includes(word),
    );
  }

  /** Fires an event when a disclosure was opened or closed, except for print. */
  readonly #toggled = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    if (details.getRootNode() !== this.host.renderRoot) return; // a disclosure of the page, in a slot
    const { id, open } = details;
    if (this.#printing.length > 0 || this.#known.get(id) === open) return;
    this.#known.set(id, open);
    this.host.requestUpdate();
    fire(this.host, () => new IortToggleEvent(id, open));
    if (open) reportCutOff(this.host);
  };

  /**
   * Follows the page's hash, if the hash names a part of this element and the element is shown for the
   * first time.
   */
  followHash(): void {
    followHashAtFirst(this);
  }

  partById(id: string): HTMLElement | null {
    const { localName, renderRoot } = this.host;
    return id.startsWith(localName) ? renderRoot.querySelector(`#${CSS.escape(id)}`) : null;
  }

  reportMissing(id: string): void {
    const { localName } = this.host;
    const section = whereIs(this.#topic(), id.slice(localName.length + 1));
    if (!id.startsWith(`${localName}-`) || section === undefined) return;
    warnOnce(
      `a link leads to #${id}, which is not shown: add ${section} to sections of <${localName}>`,
    );
  }

  beforePrint(): void {
    if (this.host.print === 'closed' || CSS.supports('selector(::details-content)')) return;
    const closed = [...this.#all].filter((details) => !details.open);
    for (const details of closed) details.open = true;
    this.#printing.push(...closed); // the browser may fire `beforeprint` twice
  }

  afterPrint(): void {
    for (const details of this.#printing) details.open = false;
    this.#printing = [];
  }

  get #all(): Iterable<HTMLDetailsElement> {
    return this.host.renderRoot.querySelectorAll('details');
  }

  #check(): void {
    const { localName, open } = this.host;
    const ids = disclosureNames(this.#topic()).map((name) => `${localName}-${name}`);
    // An empty value is reported too: some frameworks write `open` without the value that the author gave.
    const words = open === '' ? [''] : parseTokens(open);
    const unknown = words.filter(
      (word) => word !== 'all' && !ids.includes(word) && !ids.includes(`${localName}-${word}`),
    );
    warnUnknown(localName, 'open', unknown, ids);
  }
}
