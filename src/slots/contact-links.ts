/**
 * The addresses of links by which a reader can contact somebody. They are recognized by their scheme, or by the host of a
 * service. An address that names nobody, such as `mailto:?subject=IORT`, is none of them.
 */
const REACHES =
  /^\s*(?:(?:tel|callto|sms|mailto|skype|whatsapp|viber|sips?|tg|facetime(?:-audio)?):|(?:https?:)?\/\/(?:wa\.me|t\.me|m\.me|signal\.me|(?:api|web)\.whatsapp\.com)\/)[^?]/i;

/** The target of an HTML or SVG link. Line breaks and tabs are removed, as browsers do. */
export const hrefOf = (link: Element): string =>
  (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').replace(/[\t\r\n]/g, '');

/** Whether a reader can contact somebody by a link. */
export const isContact = (link: Element): boolean => REACHES.test(hrefOf(link));
