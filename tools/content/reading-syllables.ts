/**
 * Syllables by the written vowels, for readability formulas. A maintained counter is on npm for
 * English only (`syllable`). Hyphenation patterns don't count syllables: they leave out breaks at a word's
 * ends and between vowels (Spanish "ahora" is a-ho-ra, the patterns give "aho-ra"). A word without a vowel,
 * such as a number, counts as one.
 */

const runsOf = (word: string, vowels: string): string[] =>
  word.toLowerCase().match(new RegExp(`[${vowels}]+`, 'gu')) ?? [];

/** In a run of vowels each strong vowel is a syllable; weak ones belong to it, or form one together. */
const byStrength = (strong: string, weak: string) => (word: string) => {
  const counts = runsOf(word, strong + weak).map((run) =>
    Math.max(1, [...run].filter((vowel) => strong.includes(vowel)).length),
  );
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
};

/** Each match is a syllable. */
const byPattern = (pattern: RegExp) => (word: string) =>
  Math.max(1, word.toLowerCase().match(pattern)?.length ?? 0);

const spanish = byStrength('aeoáéóíú', 'iuüy');
const portuguese = byStrength('aeoáéóíúâêôãõà', 'iuü');
const french = byPattern(/i?[éèê]|[ïüë]|[aeiouyàâîôöùûœæ]+/gu);

/**
 * Spanish: a, e, o and stressed í, ú are strong (Real Academia Española, Ortografía, 2010: a
 * diphthong has one of them at most). A y before a vowel is a consonant.
 */
export const syllablesEs = (word: string): number =>
  spanish(word.toLowerCase().replace(/y(?=[aeiouáéíóú])/gu, 'j'));

/**
 * Portuguese: as in Spanish; the o and e of ão, õe, ãe are weak. Where no accent says otherwise, the
 * stress of a last -ia, -io, -ua is on its first vowel, which then is a syllable (ci-rur-gi-a).
 */
export function syllablesPt(word: string): number {
  const spoken = word.toLowerCase().replace(/ão|ãe/gu, 'ã').replace(/õe/gu, 'õ');
  const stressed = /^[^áéíóúâêôãõ]*[^aeiouáéíóúâêôãõ](i|(?<![qg])u)[aeo]s?$/u.test(spoken);
  return portuguese(spoken) + (stressed ? 1 : 0);
}

/**
 * French: each group of vowels, anew at é, è, ê (with an i before it) and ï, ü, ë. A y before a
 * vowel and the u of qu, gu are no vowels; a last e or es after a consonant or é is silent. A verb's
 * silent -ent counts.
 */
export function syllablesFr(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?<=[aou])y(?=[aeiouéè])/gu, 'j')
    .replace(/(?<=[qg])u(?=[aeiouéèêâîô])/gu, '');
  const silent = /[aeiouyàâéèêëîïôöùûüœæ].*[^aeiouyàâèêëîïôöùûüœæ]es?$|ées?$/u.test(spoken);
  return french(silent ? spoken.replace(/es?$/u, '') : spoken);
}

/**
 * German: each vowel, where aa, ee, oo, ie, ei, ey, ai, ay, au, eu, äu are one. The few words with
 * i-e in two syllables (Fa-mi-li-e) count one too few.
 */
export const syllablesDe = (word: string): number =>
  byPattern(/aa|ee|oo|ie|e[iyu]|a[iyu]|äu|[aeiouyäöü]/gu)(word.toLowerCase().replace(/qu/gu, 'k'));

/** Russian: as many as vowels. */
export const syllablesRu = byPattern(/[аеёиоуыэюя]/gu);
