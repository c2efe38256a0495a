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

/** The elements of the widget that a player uses. */
export interface PlayerElements {
  /** "Listen", which plays and pauses. */
  readonly button: HTMLElement;
  /** Where messages are shown, also for screen readers. */
  readonly status: HTMLElement;
}

/** The class of each button, and whether it shows an icon instead of its word. */
const BUTTONS = [
  ['stop', true],
  ['previous', true],
  ['next', true],
  ['slower', false],
  ['faster', false],
] as const;

/** The controls of a player: "Listen", and the buttons that appear beside it. */
export class View {
  readonly #elements: PlayerElements;
  readonly #say: Say;
  readonly #initialLabel: string;
  /** The word that the player has put on the button "Listen"; empty at first. */
  #ownLabel = '';
  readonly #group: HTMLElement;

  constructor(elements: PlayerElements, say: Say, commands: Commands) {
    this.#elements = elements;
    this.#say = say;
    this.#initialLabel = elements.button.textContent;
    const make = builtIn(elements.button.ownerDocument, 'createElement');
    this.#group = make('div');
    this.#group.className = 'player';
    this.#group.role = 'group';
    this.#group.ariaLabel = this.#initialLabel;
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
    elements.button.after(this.#group);
  }

  /** Whether the controls are still in the document. */
  get isThere(): boolean {
    return this.#group.isConnected;
  }

  /** Shows on the button "Listen" what its next press does. */
  show(isPlaying: boolean): void {
    this.#ownLabel = this.#say(isPlaying ? ui.pause : ui.play);
    this.#elements.button.textContent = this.#ownLabel;
    this.#elements.button.dataset.state = isPlaying ? 'playing' : 'paused';
  }

  /** Shows a message. An empty text removes the last message. */
  showMessage(text: string): void {
    this.#elements.status.textContent = text;
  }

  /** Removes the controls. If a control had the focus, "Listen" gets the focus. */
  close(): void {
    const root = this.#group.getRootNode() as ShadowRoot;
    const hadFocus = this.#group.contains(root.activeElement);
    this.#group.remove();
    // After a change of language the button already has its label in the new language.
    if (this.#elements.button.textContent === this.#ownLabel)
      this.#elements.button.textContent = this.#initialLabel;
    delete this.#elements.button.dataset.state;
    if (hadFocus) this.#elements.button.focus({ preventScroll: true });
  }
}
