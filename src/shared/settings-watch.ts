import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../diagnostics/attempt.js';
import { headOf } from '../page/head.js';
import { metasIn, reportUnknownSettings } from './site-settings.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Document, Watch>();

const settingsOf = (document: Document): string =>
  metasIn(document)
    .map(({ outerHTML }) => outerHTML)
    .join('');

function watch(document: Document): Watch {
  const listeners = new Set<() => void>();
  let known = settingsOf(document);
  const observer = new MutationObserver(() => {
    const settings = settingsOf(document);
    if (settings === known) return; // style sheets and scripts are added to heads all the time
    known = settings;
    reportUnknownSettings(document);
    listeners.forEach((listener) => listener());
  });
  reportUnknownSettings(document);
  const head = headOf(document);
  const change = { childList: true, subtree: true, attributeFilter: ['name', 'content'] };
  if (head) observer.observe(head, change);
  return { observer, listeners };
}

/**
 * Renders an element again whenever the settings in the page's head change, for example when a tag
 * manager adds a setting later. All elements of a document share one observer.
 */
export class SettingsWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #update = () => this.#host.requestUpdate();
  #document?: Document;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    attempt('settings that are added to the head later are not read', () => {
      const document = this.#host.ownerDocument;
      const current = watches.get(document) ?? watch(document);
      watches.set(document, current);
      current.listeners.add(this.#update);
      this.#document = document;
    });
  }

  hostDisconnected(): void {
    const current = this.#document && watches.get(this.#document);
    if (!this.#document || !current?.listeners.delete(this.#update)) return;
    if (current.listeners.size > 0) return;
    current.observer.disconnect();
    watches.delete(this.#document);
  }
}
