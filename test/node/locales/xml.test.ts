import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { childElements, parseXml } from '../../../tools/locales/xml.js';
import { applyEdits, setAttribute, setContent } from '../../../tools/locales/xml-edit.js';

const [bom, crlf, clef] = ['\uFEFF', '\r\n', '𝄞'];
const file = `${bom}<?xml version="1.0"?>${crlf}<!-- ${clef} <a> -->${crlf}<r${crlf} a='>' ><b/>${clef}&amp;<![CDATA[<c>]]>${crlf}<d b="1"  state = 's' c="state='x'"></d ></r>`;
const root = parseXml(file, 'f.xml');
const [b, d] = childElements(root);

describe('XML that is edited in place', () => {
  it('is parsed with the position of every element', () => {
    const sliceOf = ({ start, end }: typeof root) => file.slice(start, end);
    assert.equal(sliceOf(root), file.slice(file.indexOf('<r')));
    assert.equal(sliceOf(b!), '<b/>');
    assert.equal(sliceOf(d!), file.slice(file.indexOf('<d '), file.indexOf('</r>')));
    assert.equal(file.slice(d!.startEnd, d!.end), '</d >');
    assert.deepEqual([root.line, d!.line], [3, 5]);
    assert.deepEqual(
      root.children.map((child) => (typeof child === 'string' ? child : child.name)).join('|'),
      `b|${clef}&|<c>|\n|d`,
    );
  });

  it('keeps everything that is not edited', () => {
    const changed = applyEdits(file, [
      setContent(d!, 'x'),
      setAttribute(file, d!, 'state', 'a"<b>'),
      setAttribute(file, b!, 'new', '1'),
      setContent(b!, 'y'),
    ]);
    const expected = file
      .replace('<b/>', '<b new="1">y</b>')
      .replace("'s'", "'a&quot;&lt;b&gt;'")
      .replace('></d >', '>x</d >');
    assert.equal(changed, expected);
  });
});
