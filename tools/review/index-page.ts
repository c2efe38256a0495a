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

/** The page that leads to all sheets. */
export const indexPage = (sheets: readonly SheetContent[], assets: Assets): string =>
  documentOf({
    title: 'Review sheets',
    assets,
    body: html`<header>
        <h1>Review sheets</h1>
        <p>
          IORT Widgets ${version}. A clinician reads the English text, and any translation, with its
          facts and sources; a translator reads a translation beside its English. Each sheet is one
          file, which works without a network: keep it, send it, print it.
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
          Sheets for clinicians count only statements; sheets for translators count every message.
        </p>
      </main>`,
  });
