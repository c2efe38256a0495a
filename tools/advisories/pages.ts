import { html } from 'lit';
import type { AdvisoryList, ListedAdvisory } from '../../site/advisories/recall.js';
import { fixedWords, listWords } from '../../site/advisories/say.js';
import { htmlOf } from '../../src/server/templates.js';
import { day, nameOf } from '../changes/say.js';
import { documentOf } from '../feeds/document.js';

const advisoryOf = (advisory: ListedAdvisory) =>
  html`<article id=${`a${advisory.id}`}>
    <h2>${advisory.title}</h2>
    <p>
      Advisory ${advisory.id}, ${day(advisory.date)}, severity
      <strong>${advisory.severity}</strong>. ${fixedWords(advisory)}
    </p>
    <h3>What was wrong</h3>
    <p>${advisory.whatWasWrong}</p>
    <h3>What to do</h3>
    <p>${advisory.whatToDo}</p>
    <h3>Where</h3>
    <ul>
      ${advisory.wrong.map(
        ({ statement, locale }) => html`<li><code>${statement}</code>, ${nameOf(locale)}</li> `,
      )}
    </ul>
    <p>
      Said by
      ${advisory.elements.join(', ') || 'no widget'}${
        advisory.releases.length > 0 ? ` in version ${advisory.releases.join(', ')}` : ''
      }.
    </p>
  </article>`;

/** The page of all advisories, dist/advisories/index.html. */
export const advisoriesPage = (list: AdvisoryList): string =>
  documentOf({
    title: 'Advisories: IORT widgets',
    head: `<link rel="alternate" type="application/atom+xml" title="Advisories" href="feed.atom">\n`,
    main: htmlOf(
      html`<h1>Advisories</h1>
        <p>
          Statements of the IORT widgets that turned out to be wrong.
          <a href="check.html">Check your copy</a>, subscribe to <a href="feed.atom">the feed</a>,
          or read <a href="advisories.json">the list as JSON</a>. What else changed:
          <a href="../changes/index.html">changes of the text</a>.
        </p>
        <p>${listWords(list)}</p>
        ${
          list.advisories.length > 0
            ? list.advisories.map(advisoryOf)
            : html`<p><strong>None so far.</strong></p>`
        }`,
    ),
  });

/** JSON for the content of a script element. `<` is escaped, because `</script>` in a text would end the element. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const form = html`<form id="form" hidden>
    <p>
      <label for="manifest"
        >The manifest of your copy: paste it, or drop the file on this page</label
      >
      <textarea id="manifest" rows="8" spellcheck="false" autocomplete="off"></textarea>
    </p>
    <p>
      <label for="file">Or choose the file</label>
      <input type="file" id="file" accept=".json,application/json" />
    </p>
    <details>
      <summary>Check against a newer list</summary>
      <p>
        <label for="address">Address of the newest advisories.json</label>
        <input type="url" id="address" autocomplete="off" aria-describedby="address-hint" />
      </p>
      <p id="address-hint">
        This page contacts a server only if you give an address, to get the list.
      </p>
      <p>
        <label for="list-file">Or choose that file</label>
        <input type="file" id="list-file" accept=".json,application/json" />
      </p>
    </details>
    <p><button>Check</button></p>
  </form>
  <div id="result"></div>`;

/** dist/advisories/check.html, the page that checks a copy. With `check.js` beside it, the page also works as a local file. */
export const checkPage = (list: AdvisoryList): string =>
  documentOf({
    title: 'Check your copy: IORT widgets',
    head: '<script src="check.js" defer></script>\n',
    main: `${htmlOf(
      html`<h1>Does an advisory concern your copy?</h1>
        <p>
          Each release has <code>cdn/manifest.json</code>. This file names every statement of your
          copy, so this page can say whether one of these statements turned out to be wrong. What
          you paste stays on this page.
        </p>
        <p id="made"></p>
        <p id="needs-script">
          This page needs <code>check.js</code> beside it, and scripts. Without them read
          <a href="index.html">the advisories</a>.
        </p>
        ${form}`,
    )}<script type="application/json" id="list">${inScript(list)}</script>`,
  });
