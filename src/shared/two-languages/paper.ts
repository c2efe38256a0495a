import { html, nothing, render, type TemplateResult } from 'lit';
import { uiTwoLanguages as words } from '../../generated/content/shared.js';
import { languageName } from '../../localization/locale.js';
import { builtIn } from '../../page/built-in.js';
import { addressOnPaper } from '../page-address.js';
import { printAlone } from '../print-frame.js';
import { putWords, roomForAnswers } from '../print-text.js';
import type { RenderContext } from '../render-context.js';
import { pairUp } from './pairs.js';

/** A sheet in one language, to be printed together with the same sheet in another language. */
export interface Paper {
  readonly context: RenderContext;
  readonly title: string;
  /** The notice on the language, if one is needed. */
  readonly notice: string | undefined;
  readonly content: TemplateResult;
  /** Lines before "About this information", for the reader to fill in. */
  readonly room?: TemplateResult;
}

/** Lines that ask for an interpreter, to show at the hospital. */
export const interpreterLines = ({ say }: RenderContext): TemplateResult =>
  html`${[words.interpreter, words.interpreterName].map(
    (text) =>
      html`<p>${say(text)}</p>
        <div class="line"></div>`,
  )}`;

const make = (): HTMLElement => builtIn(document, 'createElement')('div');

/**
 * A sheet as a tree that has the same shape in every language.
 * @param shown what the element shows, with the hospital's own words in its slots
 * @param hasNotice whether either sheet has a notice
 */
function treeOf(paper: Paper, shown: HTMLElement, hasNotice: boolean): HTMLElement {
  const { context, notice, content, room } = paper;
  const tree = make();
  render(content, tree);
  const root = tree.querySelector<HTMLElement>('.root') ?? tree;
  putWords(root, shown);
  roomForAnswers(root);
  const [head, own] = [make(), make()];
  render(
    html`<p class="language">${languageName(context.locale)}</p>
      ${hasNotice ? html`<p class="notice">${notice}</p>` : nothing}`,
    head,
  );
  render(room ?? nothing, own);
  root.querySelector('.title')?.after(head);
  root.querySelector('.about')?.before(own);
  return root;
}

/**
 * Prints a sheet in two languages, with each passage beside its translation. In large letters the
 * translation is below the passage.
 * @returns whether the print dialog could be opened
 */
export function printPapers(
  root: ShadowRoot,
  papers: readonly [Paper, Paper],
  isLarge: boolean,
): boolean {
  const shown = root.querySelector('.root') as HTMLElement;
  const hasNotice = papers.some(({ notice }) => notice);
  const [first, second] = papers.map((paper) => treeOf(paper, shown, hasNotice)) as [
    HTMLElement,
    HTMLElement,
  ];
  const [{ context, title }, other] = papers;
  const address = addressOnPaper();
  return printAlone(root, {
    locale: context.locale,
    title,
    fill: (body) => {
      const page = make();
      page.className = isLarge ? 'root two large' : 'root two';
      page.append(pairUp([first, second], [context.locale, other.context.locale]));
      if (address) {
        const origin = page.appendChild(builtIn(document, 'createElement')('p'));
        origin.dir = 'ltr';
        origin.textContent = address;
      }
      body.append(page);
    },
  });
}
