import { item, list, paragraph, section } from '../blocks.js';
import type { FactId } from '../facts.js';
import { signedOffIn } from '../held.js';
import type { SourceId } from '../sources.js';
import { guidance, statement } from '../statement.js';
import type { Item, Section } from '../topic.js';

/** An item on what to tell the team. It does not say what the team may then decide. */
const line = (
  name: string,
  text: string,
  facts: readonly FactId[],
  sources: readonly SourceId[],
): Item =>
  item(
    statement({
      id: `candidacy-factors.tell.${name}`,
      facts,
      sources,
      text,
      note: 'What the reader should tell the team; do not say what the team will do then',
    }),
  );

export const tell: Section = section(
  'tell',
  guidance({
    id: 'candidacy-factors.tell.heading',
    text: 'Tell your team before you decide, and again on the day of surgery',
    note: 'Heading of a list of what to tell the team',
  }),
  [
    paragraph(
      guidance({
        id: 'candidacy-factors.tell.why',
        text: 'To plan your care, your team needs to know:',
        note: 'Introduces the list',
      }),
    ),
    list([
      line(
        'pregnant',
        'If you are pregnant, could be pregnant, or breastfeed.',
        ['Y82', 'Y83'],
        ['CANCERNZ', 'HPS', 'LEONARDI', 'LBBC-MILK', 'BCN-MILK'],
      ),
      line(
        'implant',
        'If you have a pacemaker or defibrillator (heart devices), or any other implant. Bring its card.',
        ['Y81', 'Z09'],
        ['KESHTGAR', 'BHIMANI', 'FACS-PREP'],
      ),
      line(
        'earlier-radiation',
        'If you have had radiation before. Say where and when.',
        ['Y79'],
        ['KRAUS', 'CHIN'],
      ),
      line(
        'lupus',
        'If you have lupus or scleroderma. Ask which other illnesses matter for radiation.',
        ['Y85'],
        ['BCORG-SCLERODERMA', 'CVD-JCO'],
      ),
      line(
        'medicines',
        'If you take any medicine. Bring a list, with vitamins and herbs. Don’t stop any on your own: some must go on, and some must stop. Ask early.',
        ['Y02', 'Z07'],
        ['CCA-PREP', 'CRUK-PREP', 'FACS-PREP', 'FACS-MEDS'],
      ),
      line(
        'anesthesia',
        'If you have allergies, or your breathing stops for moments in sleep (sleep apnea). If you had trouble with anesthesia (medicine for a very deep sleep).',
        ['Z09'],
        ['FACS-PREP', 'MSK-READY', 'MSK-APNEA', 'UPMC-APNEA'],
      ),
      line(
        'children',
        'If you hope to have children. Ask before treatment starts.',
        ['Y84'],
        ['CANCERNZ', 'ACS-FERTILITY'],
      ),
    ]),
    ...signedOffIn('candidacy-factors', 'tell'),
  ],
);
