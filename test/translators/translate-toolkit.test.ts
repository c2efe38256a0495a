/** Tests that translation files stay complete in translate-toolkit, which Weblate and Pootle use. Files that went through PO lose parts, and must be refused. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { contentOf, run, spanish } from '../node/locales/spanish-file.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-toolkit-'));
after(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'es.xlf'), spanish);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
function tool(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

const before = contentOf(spanish);
const words = (content: typeof before) => content.map(([id, target, state]) => [id, target, state]);

/** Edits that a translator makes in an editor that uses the toolkit. */
const EDITS = `
from translate.storage import xliff
store = xliff.xlifffile.parsefile('es.xlf')
units = {unit.xmlelement.get('id'): unit for unit in store.units}
units['about.main-sources'].target = 'Fuentes más importantes'
units['about.more-sources'].markfuzzy()
units['about.licence'].markreviewneeded()
units['about.independent'].addnote('¿revisaron?', origin='translator')
units['about.not-advice'].markapproved()
units['about.more'].target = None
store.savefile('edited.xlf')
`;

describe('a translation file in translate-toolkit', () => {
  it('loses nothing in pofilter, and keeps the notes that pofilter adds', () => {
    tool('pofilter', 'es.xlf', 'filtered.xlf');
    const filtered = read('filtered.xlf');
    assert.match(filtered, /<ns0:trans-unit .*<ns0:note from="pofilter">/s);
    assert.deepEqual(words(contentOf(filtered)), words(before));
    const { text, problems } = run(filtered);
    assert.deepEqual([text, problems], [filtered, []]);
  });

  it('keeps what a translator edited: words, states, notes and approvals', () => {
    tool('/usr/bin/python3', '-c', EDITS);
    const edited = read('edited.xlf');
    const { text, problems } = run(edited);
    assert.deepEqual(
      problems.map((problem) => problem.replace(/;.*|: finish it.*/, '')),
      ['about.licence: unfinished', 'about.more: not translated', 'about.more-sources: unfinished'],
    );
    const expected = before.map((unit) => {
      const [id, target, state] = unit;
      if (id === 'about.main-sources') return [id, 'Fuentes más importantes', state];
      if (id === 'about.more-sources') return [id, target, 'needs-translation'];
      if (id === 'about.licence') return [id, target, 'needs-review-translation'];
      if (id === 'about.independent') return [...unit, 'translator: ¿revisaron?'];
      return id === 'about.more' ? [id, '', 'new'] : unit;
    });
    assert.match(text, /<trans-unit id="about\.not-advice" approved="yes">/);
    assert.deepEqual(contentOf(text), expected);
  });

  it('keeps what pomerge merged', () => {
    tool('/usr/bin/python3', '-c', EDITS);
    tool('pomerge', '-t', 'es.xlf', '-i', 'edited.xlf', '-o', 'merged.xlf');
    const merged = contentOf(read('merged.xlf')).filter(([, target]) => target);
    assert.equal(merged.length, before.length - 1);
    assert.ok(merged.some(([, target]) => target === 'Fuentes más importantes'));
    const { text } = run(read('merged.xlf'));
    assert.deepEqual(
      contentOf(text).filter(([, target]) => target),
      merged,
    );
  });

  for (const args of [[], ['-t', 'es.xlf']]) {
    it(`loses placeholders and ids in PO, so the file is refused (po2xliff ${args.join(' ')})`, () => {
      tool('xliff2po', 'es.xlf', 'es.po');
      assert.doesNotMatch(read('es.po'), /\{date\}/);
      tool('po2xliff', ...args, 'es.po', 'from-po.xlf');
      assert.throws(() => run(read('from-po.xlf')), {
        message: /^locales\/es\.xlf.*(PO|has 0 of)/,
      });
    });
  }
});
