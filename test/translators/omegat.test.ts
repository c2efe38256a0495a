/** Files that go through OmegaT in console mode, and come back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { markTranslated, update } from '../../tools/locales/update.js';
import { emptyXliff, parseXliff, partsOf } from '../../tools/locales/xliff.js';
import { escapeText } from '../../tools/locales/xml-edit.js';
import { messages, run, spanish } from '../node/locales/spanish-file.js';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source', 'target', 'tm', 'glossary', 'dictionary']
  .map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`)
  .join('\n')}
<source_lang>EN</source_lang><target_lang>FR</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>`;

/** A text as OmegaT's memory has it, with its tags for placeholders in the order of the English. */
function segment(text: string, source: string): string {
  const gaps = [...source.matchAll(/\{\w+\}/g)].map(([gap]) => gap);
  return escapeText(text.replace(/\{\w+\}/g, (gap) => `<x${gaps.indexOf(gap)}/>`));
}

/** Lets OmegaT translate a file with a memory of English texts and their translations. */
function translate(file: string, memory: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iort-omegat-'));
  folders.push(folder);
  for (const name of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat']) {
    mkdirSync(join(folder, name));
  }
  const entries = [...memory].map(
    ([source, target]) =>
      `<tu><tuv lang="EN"><seg>${segment(source, source)}</seg></tuv>` +
      `<tuv lang="FR"><seg>${segment(target, source)}</seg></tuv></tu>`,
  );
  const header =
    '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="paragraph" srclang="EN"/>';
  writeFileSync(
    join(folder, 'omegat/project_save.tmx'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.1">${header}<body>${entries.join('\n')}</body></tmx>`,
  );
  // Otherwise OmegaT hides a placeholder at an end of a text, and it can't be moved.
  writeFileSync(join(folder, 'omegat/filters.xml'), '<filters removeTags="false"/>');
  writeFileSync(join(folder, 'omegat.project'), PROJECT);
  writeFileSync(join(folder, 'source/fr.xlf'), file);
  const args = [folder, '--mode=console-translate', `--config-dir=${join(folder, 'settings')}`];
  const { status, stdout, stderr } = spawnSync('omegat', args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return readFileSync(join(folder, 'target/fr.xlf'), 'utf8');
}

const read = (text: string, language = 'fr') => parseXliff(text, `${language}.xlf`);
const nothing = read(emptyXliff('fr'));
const notesIn = (text: string, language?: string) =>
  read(text, language).units.flatMap(({ element }) =>
    partsOf(element, 'note').flatMap(({ children }) => children),
  );

describe('OmegaT', () => {
  it('shows all of a new language, and gives back each translation with its placeholders', () => {
    const fresh = update(messages, nothing, nothing).current;
    // Stands in for a French translation. OmegaT keeps one translation for each English text.
    const memory = new Map(
      read(spanish, 'es').units.map(({ source, target }) => [source, `Fr. ${target}`]),
    );
    const translated = read(translate(fresh, memory));
    assert.deepEqual(
      translated.units.map(({ id, target }) => [id, target]),
      messages.map(({ id, text }) => [id, memory.get(text)]),
    );
    assert.deepEqual(notesIn(translated.text), notesIn(fresh));
    const marked = markTranslated(translated, []);
    const same = read(marked).units.filter(({ state }) => state !== 'translated');
    assert.deepEqual(
      same.map(({ id }) => id),
      [],
    );
    assert.equal(update(messages, read(marked), nothing).current, marked);
  });

  it('gives back an existing translation as it was, states and notes with it', () => {
    const back = translate(spanish, new Map());
    const contentOf = (text: string) =>
      read(text, 'es').units.map(({ id, target, state }) => [id, target, state]);
    assert.deepEqual(contentOf(back), contentOf(spanish));
    assert.deepEqual(notesIn(back, 'es'), notesIn(spanish, 'es'));
    const { text, problems } = run(back);
    assert.deepEqual([text, problems], [back, []]);
  });
});
