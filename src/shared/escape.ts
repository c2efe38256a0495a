/** Escapes a text for HTML, as browsers serialize it (`innerHTML`). */
export const inText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Escapes the value of an attribute, for use between double quotes. */
export const inAttribute = (text: string): string => inText(text).replaceAll('"', '&quot;');
