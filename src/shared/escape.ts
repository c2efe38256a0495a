/** A text as browsers write it back (`innerHTML`). */
export const inText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The value of an attribute, likewise, for between double quotes. */
export const inAttribute = (text: string): string => inText(text).replaceAll('"', '&quot;');
