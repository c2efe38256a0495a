/**
 * `npm run content:hash -- <id> <locale>` prints the hash of a statement's words in each release and now. Without a
 * locale, it prints the hash of the English words. An advisory names its wrong words by their hash.
 */
import { plain } from '../content/marks.js';
import { hashWords } from '../changes/text.js';
import { ensureGates } from '../generate/gates-file.js';

const [id = '', locale = 'en'] = process.argv.slice(2);
ensureGates();
const { knownTexts } = await import('./known.js');
const { released, now } = knownTexts();
const lines = [...released, { ...now, version: 'now' }].flatMap(({ version, passages }) => {
  const words = passages[id]?.words[locale];
  return words === undefined ? [] : [`${version}  ${hashWords(words)}  ${plain(words)}`];
});
if (lines.length > 0) console.log(lines.join('\n'));
else {
  console.error(
    `"${id}" has no words in "${locale}", now or in a release: npm run content:hash -- <id> <locale>`,
  );
  process.exitCode = 1;
}
