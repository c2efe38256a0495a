import { version } from '../../src/generated/version.js';
import type { SheetContent } from './content.js';
import { documentOf, type Assets } from './document.js';
import { html } from './html.js';
import { fileOf, titleOf } from './page.js';
import { cardsOf } from './sheet-data.js';

const rowOf = ({ locale, role, groups }: SheetContent) => {
  const cards = cardsOf(groups);
  const counted = cards.filter(({ statement }) => role !== 'clinician' || statement);
  const count = (kind: string) => counted.filter(({ states }) => states[0].kind === kind).length;
  return html`<tr>
    <th scope="row"><a href="${fileOf(locale, role)}">${titleOf(locale, role)}</a></th>
    <td>${counted.length}</td>
    <td>${count('signed')}</td>
    <td>${count('changed')}</td>
    <td>${count('never')}</td>
  </tr>`;
};

/** The page that links to all review sheets. */
export const indexPage = (sheets: readonly SheetContent[], assets: Assets): string =>
  documentOf({
    title: 'Review sheets',
    assets,
    body: html`<header>
        <h1>Review sheets</h1>
        <p>
          IORT Widgets ${version}. Sheets for clinicians show the English text, or a translation
          beside the English, with facts and sources. Sheets for translators show a translation
          beside the English. Each sheet is one file, which works without a network. You can keep
          it, send it or print it.
        </p>
      </header>
      <main>
        <div class="scrolls" tabindex="0" role="region" aria-label="Sheets">
          <table>
            <thead>
              <tr>
                <th scope="col">Sheet</th>
                <th scope="col">To sign</th>
                <th scope="col">Signed off</th>
                <th scope="col">Changed since</th>
                <th scope="col">Never signed</th>
              </tr>
            </thead>
            <tbody>
              ${sheets.map(rowOf)}
            </tbody>
          </table>
        </div>
        <p>
          For sheets for clinicians, the table counts only statements. For sheets for translators,
          it counts every message.
        </p>
      </main>`,
  });
