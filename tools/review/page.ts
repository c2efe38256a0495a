import { roles } from '../../content/roles.js';
import { version } from '../../src/generated/version.js';
import { languageName } from '../../src/localization/locale.js';
import type { ReviewText } from '../locales/sign-off.js';
import { againHtml, cardHtml, sides } from './card.js';
import type { Group, SheetContent } from './content.js';
import { Html, html } from './html.js';
import { documentOf, type Assets } from './document.js';
import { cardsOf, sheetData } from './sheet-data.js';

/** A link to the page that lists all sheets. */
const toAll = html`<p><a href="index.html">All review sheets</a></p>`;

/** A sheet without the link to the page of all sheets, for places that don't have that page. */
export const alone = (sheet: string): string => sheet.replace(toAll.text, '');

/** The file name of a sheet. */
export const fileOf = (locale: string, role: string): string => `${locale}.${role}.html`;

/** The title of a sheet, such as `Spanish, translator`. */
export const titleOf = (locale: string, role: string): string =>
  `${languageName(locale, 'en') ?? locale}, ${role}`;

const headingHtml = (level: number, locale: string, text: ReviewText): Html =>
  html`${new Html(`<h${level} class="words">`)}${sides(text, locale)}${new Html(`</h${level}>`)}`;

function groupHtml(group: Group, index: number, { locale, role }: SheetContent): Html {
  const [first] = group.cards;
  const title = group.topic && first && 'number' in first ? sides(first.text, locale) : group.title;
  return html`<section class="group" id="part-${index}" aria-labelledby="part-${index}-title">
    <h2 id="part-${index}-title" class="words">${title}</h2>
    ${group.topic && html`<p><code>iort-${group.topic.name}</code></p>`}
    ${group.cards.map((card) => {
      const { text } = 'again' in card ? card.again : card;
      const isTitle = card.level === 2;
      return html`${card.level && !isTitle && headingHtml(card.level, locale, text)}
      ${'again' in card ? againHtml(card, locale) : cardHtml(card, locale, role)}`;
    })}
  </section>`;
}

const button = (id: string, label: string): Html =>
  html`<button type="button" id="${id}">${label}</button>`;

const choice = (value: string, label: string, checked = false): Html =>
  html`<label
    ><input type="radio" name="show" value="${value}" ${checked && new Html(' checked')} />
    ${label}</label
  >`;

const who = (role: string): Html =>
  html`<fieldset class="who">
    <legend>Reviewer</legend>
    <label>Name <input id="reviewer" autocomplete="off" spellcheck="false" /></label>
    ${
      role === 'clinician' &&
      html`<label
        >Clinical role, for a hospital’s own sign-off
        <select id="clinical-role" autocomplete="off">
          <option value="">not chosen</option>
          ${Object.entries(roles).map(([name, { text }]) => html`<option value="${name}">${text}</option>`)}
        </select></label
      >`
    }
    <label>Date <input id="date" type="date" autocomplete="off" /></label>
    <p id="who-problem" role="status"></p>
  </fieldset>`;

const help = (role: string): Html =>
  html`<ol class="help">
    <li>
      ${
        role === 'clinician'
          ? 'Read each statement. Tick “I agree” if the facts and sources support the statement and it can’t mislead.'
          : 'Compare each translation with the English. Tick “I agree” if it says the same with the same certainty, in plain words.'
      }
      If not, write a remark. You need not finish the sheet.
    </li>
    <li>
      What you enter stays in this browser. “Save file” gives you a file with your answers. To
      continue later, open that file on this sheet, in this or another browser.
    </li>
    <li>
      Send the file to the project (<code>npm run locales:review -- --import FILE</code
      >)${role === 'clinician' && '. Or use your answers only for your own hospital: see the end of this page'}.
    </li>
  </ol>`;

const bar = (role: string): Html =>
  html`<div class="bar" role="region" aria-label="Progress and files">
    <p id="progress" role="status"></p>
    <p class="buttons">
      ${button('next', 'Next not ticked')} ${button('save', 'Save file')}
      <label class="file"
        >Open file <input type="file" id="open" accept=".json,application/json"
      /></label>
      ${button('print', 'Print')}
    </p>
    <details class="filters">
      <summary>What is shown</summary>
      <fieldset>
        <legend class="unseen">Which messages</legend>
        ${choice('all', 'All', true)} ${choice('awaits', 'Await sign-off')}
        ${choice('changed', 'Changed since')} ${choice('held', 'Held')}
        ${choice('open', 'Not ticked')} ${choice('remarks', 'With remarks')}
      </fieldset>
      <label
        ><input type="checkbox" id="evidence" ${role === 'clinician' && new Html(' checked')} />
        Facts and sources</label
      >
      ${role === 'clinician' && html`<label><input type="checkbox" id="others" /> Tick headings and other words too</label>`}
      ${button('restart', 'Start again')}
    </details>
  </div>`;

const termsHtml = ({ locale, terms }: SheetContent): Html | false =>
  terms.length > 0 &&
  html`<section id="terms" aria-labelledby="terms-title">
    <h2 id="terms-title">List of terms</h2>
    <div class="scrolls" tabindex="0" role="group" aria-labelledby="terms-title">
      <table>
        <thead>
          <tr>
            <th scope="col">English</th>
            <th scope="col">Term</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          ${terms.map(
            ({ english, term, note }) =>
              html`<tr>
                <th scope="row">${english}</th>
                <td lang="${locale}" dir="auto">${term}</td>
                <td dir="auto">${note}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;

const hospitalHtml = html`<section id="hospital" aria-labelledby="hospital-title">
  <h2 id="hospital-title">For a hospital’s own sign-off</h2>
  <p>
    A widget is listed here when you have ticked all its statements. A held passage is listed when
    you have ticked all statements of the passage too. The sign-off is only for these words in this
    language. For held passages it ends after 36 months. When a word changes, the widget says so.
    For a second language, add its revisions to the revisions here.
  </p>
  <ul id="hospital-widgets"></ul>
  <p id="hospital-missing" role="status"></p>
  <div id="hospital-texts"></div>
</section>`;

const signature = html`<div class="signature">
  <p>Name: <span id="signed-name"></span></p>
  <p>Date: <span id="signed-date"></span></p>
  <p>Signature:</p>
</div>`;

/** The HTML of a review sheet. The page contains its script, styles and data. */
export function sheetPage(content: SheetContent, assets: Assets): string {
  const { locale, role, groups } = content;
  const cards = cardsOf(groups);
  const statements = cards.filter(({ statement }) => statement).length;
  const held = cards.filter((card) => card.held).length;
  const title = `Review sheet: ${titleOf(locale, role)}`;
  const body = html`<header>
      ${toAll}
      <h1>${title}</h1>
      <p>
        IORT Widgets ${version}: ${statements} statements, and ${cards.length - statements}
        headings, questions and other words. ${held} of all these are held until they are signed
        off.
      </p>
      ${help(role)}
      <noscript
        ><p class="problem">
          Scripts are off: you can read and print this page, but it can’t save what you enter.
        </p></noscript
      >
      <p id="kept" role="status"></p>
      ${who(role)}
      <div id="result" role="status"></div>
    </header>
    ${bar(role)}
    <main>
      <nav aria-label="Parts">
        <ul>
          ${groups.map((group, index) => html`<li><a href="#part-${index}">${group.title}</a></li>`)}
          ${role === 'clinician' && html`<li><a href="#hospital">For a hospital’s own sign-off</a></li>`}
          ${content.terms.length > 0 && html`<li><a href="#terms">List of terms</a></li>`}
        </ul>
      </nav>
      ${groups.map((group, index) => groupHtml(group, index, content))} ${signature}
      ${role === 'clinician' && hospitalHtml} ${termsHtml(content)}
    </main>`;
  const classes = [
    role === 'clinician' ? 'quiet' : 'no-evidence',
    ...(locale === 'en' ? [] : ['translated']),
  ].join(' ');
  return documentOf({ title, classes, body, assets, data: sheetData(content) });
}
