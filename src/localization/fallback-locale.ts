/**
 * What is shown where a place asks for a language that is not there: English; in a standalone
 * script the language that it was made for.
 */
export const fallbackLocale: string = 'en';
