import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseXliff, serializeXliff, type Unit } from '../../../tools/locales/xliff.js';

const unit: Unit = {
  id: 'ui.from',
  source: 'From {name}',
  target: 'De {name}, 5 < 6 & "más"',
  state: 'translated',
  note: 'Heading; the placeholder is a name',
};
const file = serializeXliff([unit], 'es');

describe('XLIFF files', () => {
  it('come back as they were written', () => {
    assert.deepEqual(parseXliff(file, 'es.xlf'), [unit]);
    assert.equal(serializeXliff(parseXliff(file, 'es.xlf'), 'es'), file);
  });

  it('hold placeholders as elements and notes for translators', () => {
    assert.match(file, /<x id="name" equiv-text="\$\{name\}"\/>/);
    assert.match(file, /<note from="developer">Heading; the placeholder is a name<\/note>/);
    assert.match(file, /source-language="en" target-language="es"/);
  });

  it('are refused, with file and line, where the XML is broken', () => {
    assert.throws(
      () => parseXliff(file.replace('</target>', ''), 'es.xlf'),
      /^Error: es\.xlf:\d+: /,
    );
  });

  it('are refused where a unit holds anything but text and placeholders', () => {
    const bad = file.replace('<target state="translated">', '$&<script>alert(1)</script>');
    assert.throws(() => parseXliff(bad, 'es.xlf'), /es\.xlf:\d+: ui\.from: <script> in <target>/);
    const foreign = file.replace(/<target.*?<\/target>/s, '<target><ph id="1"/></target>');
    assert.throws(() => parseXliff(foreign, 'es.xlf'), /ui\.from: <ph> in <target>/);
  });

  it('are refused where an id stands twice', () => {
    const twice = serializeXliff([unit, unit], 'es');
    assert.throws(() => parseXliff(twice, 'es.xlf'), /es\.xlf:\d+: ui\.from: stands twice/);
  });
});
