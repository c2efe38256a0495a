import { isStatement, type Passage } from '../../content/statement.js';
import { MAX_AGE_MONTHS } from '../../src/shared/review-age.js';
import { version } from '../../src/generated/version.js';
import type { Sheet, SheetWidget } from '../../site/review/model/sheet.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { passagesWithTerms } from '../content/edition.js';
import { leftHeldIn } from '../content/held.js';
import { hashText } from '../content/ledger.js';
import { hashesOf, type Card, type Group, type SheetContent } from './content.js';

/** The cards of a sheet. A message that occurs again has no second card. */
export const cardsOf = (groups: readonly Group[]): Card[] =>
  groups.flatMap(({ cards }) => cards).filter((card) => 'number' in card);

const idsOfStatements = (passages: readonly Passage[]): string[] => [
  ...new Set(passages.filter(isStatement).map(({ id }) => id)),
];

function widgetsOf({ locale, groups }: SheetContent): SheetWidget[] {
  const texts = shippedTexts().find((each) => each.locale === locale);
  return groups.flatMap(({ title, topic }) => {
    const edition = topic && texts?.editions[topic.name];
    if (!edition) return [];
    const { revision, withHeld } = edition;
    return {
      tag: `iort-${topic.name}`,
      title,
      revision,
      ...(withHeld && { withHeld }),
      statements: idsOfStatements(passagesWithTerms(topic)),
      held: leftHeldIn(topic.name).map(({ name, passages }) => ({
        name,
        statements: idsOfStatements(passages),
      })),
    };
  });
}

/** The data that the script of a sheet needs. */
export function sheetData(content: SheetContent): Sheet {
  const { locale, role, groups } = content;
  const cards = cardsOf(groups);
  const isCounted = ({ statement }: Card) => role !== 'clinician' || statement !== undefined;
  const messages = Object.fromEntries(cards.map(({ text }) => [text.id, hashesOf(text)]));
  return {
    library: version,
    locale,
    role,
    id: hashText(JSON.stringify([version, messages])),
    messages,
    counted: cards.filter(isCounted).map(({ text }) => text.id),
    widgets: role === 'clinician' ? widgetsOf(content) : [],
    heldMonths: MAX_AGE_MONTHS,
  };
}
