import { withoutPhonePlaces } from '../slots/phone-place.js';
import { build } from '../generated/version.js';

/** 32-bit FNV-1a, in hexadecimal: finds damage, not those who would change the mark as well. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/**
 * What a reader may have opened does not count, nor what browsers write in different ways, nor the
 * marks around the place of the number, which some caches drop.
 */
const normalized = (markup: string): string =>
  withoutPhonePlaces(markup)
    .replaceAll(' open=""', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/**
 * What `data-iort-ssr` says of an element that this build has rendered with default options:
 * `<build>:<options>:<hash of what stands in the shadow root>`.
 * @param markup the `innerHTML` of the shadow root
 */
export const markOf = (markup: string): string => `${build}:default:${hash(normalized(markup))}`;
