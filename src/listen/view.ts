import { uiPlayer as ui } from '../generated/content/player.js';
import type { Say } from '../localization/say.js';
import { builtIn } from '../page/built-in.js';

/** What the buttons of a player do. */
export interface Commands {
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly slower: () => void;
  readonly faster: () => void;
}

/** Where a player stands on the page. */
export interface Stand {
  /** "Listen", which plays and pauses. */
  readonly button: HTMLElement;
  /** Where something is said to all readers, screen readers too. */
  readonly status: HTMLElement;
}

/** What a button is named for by style sheets, and whether its word is only its name. */
const BUTTONS = [
  ['stop', true],
  ['previous', true],
  ['next', true],
  ['slower', false],
  ['faster', false],
] as const;

/** The controls of a player: those that appear beside "Listen", and that button itself. */
export class View {
  readonly #stand: Stand;
  readonly #say: Say;
  readonly #label: HTMLElement;
  readonly #usual: string;
  /** The word that it has put on the main button. */
  #shown = '';
  readonly #group: HTMLElement;

  constructor(stand: Stand, say: Say, commands: Commands) {
    this.#stand = stand;
    this.#say = say;
    this.#label = (stand.button.lastElementChild ?? stand.button) as HTMLElement;
    this.#usual = this.#label.textContent;
    const make = builtIn(stand.button.ownerDocument, 'createElement');
    this.#group = make('div');
    this.#group.className = 'player';
    this.#group.role = 'group';
    this.#group.ariaLabel = this.#usual;
    for (const [name, isIcon] of BUTTONS) {
      const button = make('button');
      const word = say(ui[name]);
      button.type = 'button';
      button.part.add('button');
      button.className = isIcon ? `icon ${name}` : name;
      if (isIcon) button.ariaLabel = button.title = word;
      else button.textContent = word;
      button.addEventListener('click', commands[name]);
      this.#group.append(button);
    }
    stand.button.after(this.#group);
  }

  /** Whether it is still where it was put. */
  get isThere(): boolean {
    return this.#group.isConnected;
  }

  /** Shows on the main button what its next press does. */
  show(isPlaying: boolean): void {
    this.#shown = this.#say(isPlaying ? ui.pause : ui.play);
    this.#label.textContent = this.#shown;
    this.#stand.button.dataset.state = isPlaying ? 'playing' : 'paused';
  }

  /** Says something; nothing takes away what was said. */
  tell(text: string): void {
    this.#stand.status.textContent = text;
  }

  /** Leaves the control as it was before, and the focus on it if it was on what goes. */
  close(): void {
    const root = this.#group.getRootNode() as ShadowRoot;
    const hadFocus = this.#group.contains(root.activeElement);
    this.#group.remove();
    // Another language has a word of its own there by now.
    if (this.#label.textContent === this.#shown) this.#label.textContent = this.#usual;
    delete this.#stand.button.dataset.state;
    if (hadFocus) this.#stand.button.focus({ preventScroll: true });
  }
}
