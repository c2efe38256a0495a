import { decoded } from '../page/percent.js';
import { hrefOf, isContact } from './contact-links.js';
import { BETWEEN } from './number-signs.js';
import { dialed } from './number-forms.js';
import { matches, seenTextIn, shownElementsIn, type LeftOut } from './shows.js';

/** Words and signs before a short number such as 112. The words are of the library's languages and some others. */
const CALL = [
  String.raw`(?:^|\P{L})(?:(?:call|dial|phone|llam|appel|wähl|ruf)\p{L}*|telephone|tel[eé]fono|telefon|tel\.?|ph\.|ring|hotline|helpline|l[ií]nea (?:directa|de ayuda)|marque|composez|notruf|anrufen)(?!\p{L})`,
  '拨|撥|致电|致電|电话|電話|热线|熱線|اتصل|هاتف|خط (?:ال)?ساخن|☎|☏|📞|📱',
].join('|');

/**
 * Numbers as people write them, in the digits of any script. The patterns look at the character before a number without
 * `(?<!…)`, as a script with that fails as a whole in Safari before 16.4.
 */
const NUMBERS = [
  // 1-800-CANCER, 1-800-4-CANCER, 1-888-555-CARE, (888) UC-HEALTH. Not part of a number: a capital letter
  // before a lowercase one, which begins the next paragraph, and "IORT" after 112, which begins the next heading of
  // the library's text.
  /(?:^|\P{Nd})(?<number>\p{Nd}{3}\)?[\s.\p{Pd}](?:[\p{Lu}\p{Nd}]{1,4}\p{Pd})?(?!IORT)\p{Lu}{4,}(?!\p{Ll}))/gu,
  // Seven digits or more.
  new RegExp(String.raw`(?<number>\p{Nd}(?:[${BETWEEN}]*\p{Nd}){6,})`, 'gu'),
  /\b(?:ext|extension|Durchwahl|poste)\.?\s*(?<number>\p{Nd}{2,})/giu,
  // Call 911; dial 116 117
  new RegExp(
    String.raw`(?:${CALL})[^\p{Nd}.!?。]{0,24}(?<number>\p{Nd}(?:[ \u00a0\p{Pd}]?\p{Nd}){2,5})(?![\p{Nd}%])`,
    'giu',
  ),
];

const ADDRESS = /[\p{L}\p{Nd}._%+-]{1,64}@[\p{L}\p{Nd}-]{1,64}(?:\.[\p{L}\p{Nd}-]{1,64})+/gu;

/**
 * A date, such as 2026-11-23, 2026/11/23, 11/23/2026 or 23.11.2026, or a range of years after ©. The second group is the
 * character before a date, if that was checked.
 */
const DATE =
  /©[^\d@]*(?:19|20)\d\d\D20\d\d|\b(?:1[349]|20)\d\d([-/.])[01]\d\1[0-3]\d(?![-/.]?\d)|(^|[^\d./-])\d{1,2}([./-])\d{1,2}\3(?:19|20)\d\d(?![./-]?\d)/g;

/**
 * The plain form of a number: only its digits and capital letters. The plain form of an address: lower
 * case.
 */
const plain = (reach: string): string =>
  /@/.test(reach) ? reach.toLowerCase() : reach.replace(/[^\p{Nd}\p{Lu}]/gu, '');

/** The number, address or user name in a contact link, in plain form; empty if the link has none. */
function plainLink(link: string): string {
  const target = decoded(link.trim().replace(/^[a-z-]+:|\?.*$/gis, ''));
  return /@/.test(target) ? plain(target) : target.replace(/\P{Nd}/gu, '') || target;
}

/** A number of at least this length, in plain form, counts as the same as a longer number that ends with it. */
const MIN_LENGTH = 7;

/** The numbers in a text. Each digit belongs to at most one number. */
function* numbersIn(words: string): Generator<string> {
  let rest = words;
  for (const form of NUMBERS) {
    for (const { groups } of rest.matchAll(form)) yield groups?.number ?? '';
    rest = rest.replace(form, '|');
  }
}

/**
 * The plain forms of a line, such as the value of `phone`: of the line itself, of the number to dial, and of
 * each number in the line.
 */
export const reachesInLine = (line: string): string[] =>
  [line, dialed(line, true) ?? '', ...numbersIn(line)].map(plain).filter(Boolean);

/**
 * Whether a text contains each number of a line. A line in which no number is found counts as one number.
 * In the text, a country code may come before a number of {@link MIN_LENGTH} digits or more.
 */
export function hasNumbersOf(line: string, text: string): boolean {
  const there = reachesInLine(text);
  const numbers = [...numbersIn(line)];
  return (numbers.length > 0 ? numbers : [line])
    .map(plain)
    .every((own) =>
      there.some((other) => other === own || (own.length >= MIN_LENGTH && other.endsWith(own))),
    );
}

/**
 * All telephone numbers, email addresses and contact links in the nodes, in plain form.
 * @param isLeftOut whether the numbers and addresses in an element are ignored
 */
export function reachesIn(nodes: readonly Node[], isLeftOut?: LeftOut): Set<string> {
  const words = seenTextIn(nodes, isLeftOut).replace(DATE, '$2');
  const links = shownElementsIn(nodes, isLeftOut)
    .filter((element) => matches(element, 'a, area') && isContact(element))
    .map(hrefOf);
  const addresses = words.match(ADDRESS) ?? [];
  const reaches = [...links.map(plainLink), ...[...numbersIn(words), ...addresses].map(plain)];
  return new Set(reaches.filter(Boolean));
}
