/** In a run of vowels each strong vowel is a syllable; weak ones belong to it, or form one together. */
const STRONG = 'aeoáéóíú';
const RUN_OF_VOWELS = new RegExp(`[${STRONG}iuüy]+`, 'gu');

const strongIn = (run: string): number => [...run].filter((vowel) => STRONG.includes(vowel)).length;

/**
 * The syllables of a Spanish word, by its written vowels: a, e, o and stressed í, ú are strong (Real
 * Academia Española, Ortografía, 2010: a diphthong has one of them at most). A y before a vowel is a
 * consonant. A word without a vowel, such as a number, counts as one.
 *
 * npm has a maintained counter for English only (`syllable`). Hyphenation patterns don't count syllables:
 * they leave out breaks at a word's ends and between vowels ("ahora" is a-ho-ra, the patterns give "aho-ra").
 */
export function syllablesEs(word: string): number {
  const spoken = word.toLowerCase().replace(/y(?=[aeiouáéíóú])/gu, 'j');
  const runs = spoken.match(RUN_OF_VOWELS) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + Math.max(1, strongIn(run)), 0),
  );
}
