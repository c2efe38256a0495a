/** Tests that translation files stay complete in OmegaT, which runs in console mode. */
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

/** A text in the form of OmegaT's translation memory: each gap is a tag. The tag's number is the position of the gap among the gaps of the English text. */
function segment(text: string, source: string): string {
  const gaps = [...source.matchAll(/\{\w+\}/g)].map(([name]) => name);
  return escapeText(text.replace(/\{\w+\}/g, (name) => `<x${gaps.indexOf(name)}/>`));
}

/** Lets OmegaT translate a file with a translation memory, which has English texts and their translations. */
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
  // By default, OmegaT hides a placeholder at the start or end of a text, and translators can't move it.
  writeFileSync(join(folder, 'omegat/filters.xml'), '<filters removeTags="false"/>');
  writeFileSync(join(folder, 'omegat.project'), PROJECT);
  writeFileSync(join(folder, 'source/fr.xlf'), file);
  const args = [folder, '--mode=console-translate', `--config-dir=${join(folder, 'settings')}`];
  const { status, stdout, stderr } = spawnSync('omegat', args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return readFileSync(join(folder, 'target/fr.xlf'), 'utf8');
}

const read = (text: string, language = 'fr') => parseXliff(text, `${language}.xlf`);
const emptyFile = read(emptyXliff('fr'));
const notesIn = (text: string, language?: string) =>
  read(text, language).units.flatMap(({ element }) =>
    partsOf(element, 'note').flatMap(({ children }) => children),
  );

describe('OmegaT', () => {
  it('translates all messages of a new language, and keeps the placeholders', () => {
    const fresh = update(messages, emptyFile, emptyFile).current;
    // Spanish words with "Fr." serve as French. OmegaT keeps only one translation for each English text.
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
    assert.equal(update(messages, read(marked), emptyFile).current, marked);
  });

  it('leaves an existing translation unchanged, with its states and notes', () => {
    const back = translate(spanish, new Map());
    const contentOf = (text: string) =>
      read(text, 'es').units.map(({ id, target, state }) => [id, target, state]);
    assert.deepEqual(contentOf(back), contentOf(spanish));
    assert.deepEqual(notesIn(back, 'es'), notesIn(spanish, 'es'));
    const { text, problems } = run(back);
    assert.deepEqual([text, problems], [back, []]);
  });
});
