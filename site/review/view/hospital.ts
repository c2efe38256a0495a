import type { Answers } from '../model/answers.js';
import {
  hospitalSignOff,
  metaLines,
  settingsOf,
  tagLines,
  type WidgetState,
} from '../model/hospital.js';
import { element, find, today } from './find.js';

function stateLine({ widget, agreed, counts, opens }: WidgetState): HTMLElement {
  const held = widget.held.map(({ name }) => `${name}: ${opens.includes(name) ? 'yes' : 'no'}`);
  const ticked = `${agreed} of ${widget.statements.length} statements ticked`;
  return element(
    'li',
    [
      `${widget.title}: ${counts ? `signed off, ${ticked}` : ticked}.`,
      ...(held.length > 0 ? [`Held passages to open: ${held.join(', ')}.`] : []),
    ].join(' '),
  );
}

/** Copies the text of an element. If the browser refuses, selects the text, so that the reviewer can copy it. */
async function copy(from: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(from);
    button.textContent = 'Selected: copy it';
  }
}

/** A text to paste elsewhere, with a heading and a copy button. */
function toPaste(title: string, text: string): Node[] {
  const words = element('pre', text);
  words.tabIndex = 0;
  words.setAttribute('aria-label', title);
  words.setAttribute('role', 'group');
  const button = element('button', 'Copy');
  button.type = 'button';
  button.addEventListener('click', () => void copy(words, button));
  return [element('h3', title), words, button];
}

function settingsTable(settings: ReturnType<typeof settingsOf>): HTMLElement {
  const table = document.createElement('table');
  for (const [field, value] of settings) {
    const row = table.insertRow();
    const head = element('th', field);
    head.scope = 'row';
    row.append(head, element('td', value));
  }
  return table;
}

/** Shows the sign-off that a hospital may use, if the sheet has a section for it. */
export function showHospital(answers: Answers): void {
  if (!document.getElementById('hospital')) return;
  const { widgets, missing, tags, site } = hospitalSignOff(answers, today());
  find('hospital-widgets').replaceChildren(...widgets.map(stateLine));
  find('hospital-missing').textContent =
    missing.length > 0 ? `Still missing: ${missing.join('; ')}.` : '';
  const texts =
    tags.length === 0
      ? []
      : [
          ...toPaste(
            'On the tags of your pages',
            tags.map(({ tag, attributes }) => tagLines(tag, attributes)).join('\n\n'),
          ),
          ...toPaste('Or once, in the <head> of your pages', metaLines(site)),
          element('h3', 'Or in WordPress, under Settings → IORT widgets'),
          settingsTable(settingsOf(site)),
        ];
  find('hospital-texts').replaceChildren(...texts);
}
