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

/** The elements of the page that a player uses. */
export interface Stand {
  /** "Listen", which plays and pauses. */
  readonly button: HTMLElement;
  /** Where messages are shown, also for screen readers. */
  readonly status: HTMLElement;
}

/** Each button's name for style sheets, and whether its word is only an accessible name. */
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
  /** The word that the player has put on the main button. */
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

  /** Whether the controls are still where they were put. */
  get isThere(): boolean {
    return this.#group.isConnected;
  }

  /** Shows on the main button what its next press does. */
  show(isPlaying: boolean): void {
    this.#shown = this.#say(isPlaying ? ui.pause : ui.play);
    this.#label.textContent = this.#shown;
    this.#stand.button.dataset.state = isPlaying ? 'playing' : 'paused';
  }

  /** Shows a message; an empty text removes the last one. */
  tell(text: string): void {
    this.#stand.status.textContent = text;
  }

  /** Restores the control; if the focus was on a removed control, moves it to this one. */
  close(): void {
    const root = this.#group.getRootNode() as ShadowRoot;
    const hadFocus = this.#group.contains(root.activeElement);
    this.#group.remove();
    // After a change of language the button has the word of the new language.
    if (this.#label.textContent === this.#shown) this.#label.textContent = this.#usual;
    delete this.#stand.button.dataset.state;
    if (hadFocus) this.#stand.button.focus({ preventScroll: true });
  }
}
