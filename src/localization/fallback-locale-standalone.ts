/** Written by the build: the language of a standalone script. */
declare const STANDALONE_LOCALE: string;

/** As in `fallback-locale.ts`, for scripts that hold one language besides English. */
export const fallbackLocale = STANDALONE_LOCALE;
