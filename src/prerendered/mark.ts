import { withoutPhonePlaces } from '../slots/phone-place.js';
import { build } from '../generated/version.js';

/**
 * A 32-bit FNV-1a hash of the UTF-16 code units, in hexadecimal. It detects damage. It does not detect an
 * attack, because an attacker can change the mark too.
 */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/**
 * Removes or replaces everything that may differ in intact markup. A reader may have opened disclosures.
 * Browsers escape some characters in different ways. Some caches drop the comments that mark the place of
 * the hospital's number.
 */
const normalized = (markup: string): string =>
  withoutPhonePlaces(markup)
    .replaceAll(' open=""', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/**
 * The value of `data-iort-ssr` for an element that this build has rendered with default options:
 * `<build>:<options>:<hash of the shadow root's content>`.
 * @param markup the `innerHTML` of the shadow root
 */
export const markOf = (markup: string): string => `${build}:default:${hash(normalized(markup))}`;
