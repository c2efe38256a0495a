/** Kinds of words that express certainty. */
export type Kind =
  'may' | 'can' | 'likely' | 'some' | 'most' | 'often' | 'usually' | 'about' | 'not yet';

/** The words of a language by kind. `*` matches any letters, `#` a number, and `…` any words of the same sentence. */
export type CertaintyWords = Readonly<Record<Kind, readonly string[]>>;

export const english: CertaintyWords = {
  may: ['may', 'might', 'maybe'],
  can: ['can', 'could', 'possible'],
  // "Should" alone is not in the list, because "should call" expresses a duty. "Should not feel it" expresses likelihood.
  likely: ['likely', 'should not'],
  some: ['some'],
  most: ['most', 'mostly'],
  often: ['often'],
  usually: ['usually'],
  // "About" means "approximately" only before a number.
  about: ['about #'],
  'not yet': ['not yet', 'yet', 'still have to', 'must still'],
};

/**
 * The words of each locale. `npm run locales` warns if a locale has no entry. The command reports a translation that has
 * fewer words of `may` than the English, or that has a word of `may` although the English has no word of `may`, `can` or
 * `likely`. If a reported translation is correct, add the word that it uses here, but only if the list of terms
 * (locales/terms/) allows the word.
 */
export const certaintyWords: Readonly<Record<string, CertaintyWords>> = {
  es: {
    may: [
      ...['puede', 'pueden', 'podría*', 'es posible que', 'puede que', 'posible', 'posibles'],
      ...['quizás', 'quizá', 'tal vez'],
    ],
    can: ['puede', 'pueden', 'puedo', 'pueda', 'puedan', 'podría*', 'posible*', 'pudo'],
    likely: ['probab*', 'debería*', 'debo', 'debe'],
    some: ['algunos', 'algunas'],
    most: ['más probab*', 'ayuda más', 'mayoría', 'sobre todo'],
    often: ['a menudo', 'frecuencia', 'muchas veces'],
    usually: ['por lo general', 'normalmente', 'suele', 'suelen'],
    about: ['aproximadamente', 'alrededor de #', 'cerca de #', 'unos #', 'unas #'],
    'not yet': ['todavía', 'aún'],
  },
  ar: {
    // Before a past tense, قد means "already". A list of words can't detect that, but terms/ar.md forbids it.
    may: ['قد', 'وقد', 'فقد', 'ربما', 'من الممكن', 'من المحتمل'],
    can: ['يمكن*', 'ويمكن*', 'الممكن*', 'ممكن*', 'يستطيع', 'تعذّر'],
    likely: ['احتمال*', 'الاحتمال', 'احتمالًا', 'يُفترض', 'يجب'],
    some: ['بعض'],
    most: ['معظم', 'فمعظم', 'الأكثر', 'يستفيد أكثر'],
    often: ['كثيرًا ما', 'غالبًا', 'كم مرة', 'بمعدل أكبر'],
    usually: ['عادةً'],
    about: ['تقريبًا', 'نحو #', 'حوالي'],
    'not yet': ['لم … بعد', 'غير … بعد', 'تزال هناك حاجة'],
  },
  'zh-Hans': {
    // 可以 is not in this list, because it means that somebody is allowed or able to do something (terms/zh-Hans.md).
    may: ['可能', '也许', '或许'],
    can: ['可能', '可以', '能', '无法'],
    likely: ['可能', '应该'],
    some: ['有些', '一些', '某些'],
    most: ['大多', '最大', '最可能'],
    often: ['常常', '经常', '更常见', '多久'],
    usually: ['通常'],
    about: ['大约', '左右'],
    'not yet': ['尚', '还没有', '还需要研究', '还需要更多'],
  },
};
