/** Written by the build: all texts of the script, a line each. The first line is empty. */
declare const TEXTS: string;

/** The texts in English, by place. */
export const sourceTexts: readonly string[] = TEXTS.split('\n');
