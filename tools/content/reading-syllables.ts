/**
 * The vowels of Spanish that make a syllable of their own: the strong vowels, and weak vowels with an accent (í, ú).
 * In a run of vowels, other weak vowels make no syllable. A run of only such vowels is one syllable.
 */
const STRONG = 'aeoáéóíú';
const RUN_OF_VOWELS = new RegExp(`[${STRONG}iuüy]+`, 'gu');

const strongIn = (run: string): number => [...run].filter((vowel) => STRONG.includes(vowel)).length;

/**
 * Counts the syllables of a Spanish word by its vowels. A diphthong contains at most one strong vowel (Real Academia
 * Española, Ortografía, 2010). A y before a vowel is a consonant. A word without a vowel, such as a number, counts as
 * one syllable.
 *
 * We count syllables ourselves, because npm has a maintained counter for English only (`syllable`). Hyphenation
 * patterns are not enough: they leave out breaks at the ends of a word and between vowels. For example, "ahora" has
 * the syllables a-ho-ra, but the patterns give "aho-ra".
 */
export function syllablesEs(word: string): number {
  const spoken = word.toLowerCase().replace(/y(?=[aeiouáéíóú])/gu, 'j');
  const runs = spoken.match(RUN_OF_VOWELS) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + Math.max(1, strongIn(run)), 0),
  );
}
