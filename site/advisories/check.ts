/** The script of the page that says which advisories concern a copy of the library. The page also works as a local file, without network. */
import { isNewer, readList, readManifest, recalled, type AdvisoryList } from './recall.js';
import { showFindings, showProblem } from './show.js';
import { listWords } from './say.js';

const find = <Kind extends HTMLElement>(id: string): Kind => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element as Kind;
};

const manifest = find<HTMLTextAreaElement>('manifest');
const address = find<HTMLInputElement>('address');
const made = find('made');
const result = find('result');

let list: AdvisoryList = readList(find('list').textContent ?? '');

function takeList(text: string): void {
  list = readList(text);
  made.textContent = listWords(list);
}

/** Loads the list of advisories from the typed address. Without an address, keeps the current list. */
async function fetchList(): Promise<void> {
  const typed = address.value.trim();
  if (!typed) return;
  let text: string;
  try {
    const answer = await fetch(typed, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    text = await answer.text();
  } catch (error) {
    throw new Error(
      `No list could be loaded from that address (${(error as Error).message}). Open the address in a new tab, save the list, and choose the saved file here.`,
      { cause: error },
    );
  }
  takeList(text);
}

/** Runs a function. If it fails, shows the error on the page. */
async function showErrors(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    showProblem(result, (error as Error).message);
  }
}

const check = (): Promise<void> =>
  showErrors(async () => {
    await fetchList();
    const copy = readManifest(manifest.value);
    showFindings(result, copy, list, recalled(copy, list), isNewer(copy, list));
  });

/** Reads a file. Its content decides whether the file is taken as a list of advisories or as a manifest. */
async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const text = await file.text();
  if (/"advisories"\s*:/.test(text)) {
    takeList(text);
    if (manifest.value.trim()) await check();
    return;
  }
  manifest.value = text;
  await check();
}

for (const id of ['file', 'list-file']) {
  const input = find<HTMLInputElement>(id);
  input.addEventListener('change', () => void showErrors(() => takeFile(input.files?.[0])));
}
find('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void showErrors(() => takeFile(event.dataTransfer?.files[0]));
});

made.textContent = listWords(list);
find('form').hidden = false;
find('needs-script').hidden = true;
