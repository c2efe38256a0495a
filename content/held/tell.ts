import { statement, type Passage } from '../statement.js';
import type { FactId } from '../facts.js';
import type { SourceId } from '../sources.js';
import type { Held } from './held.js';

const passage = (
  name: string,
  facts: readonly FactId[],
  sources: readonly SourceId[],
  text: string,
): Passage =>
  statement({
    id: `held.${name}`,
    facts,
    sources,
    text,
    note: 'Held: what follows from something that the reader should tell the team. Keep the certainty',
  });

const tell = (name: string, ...passages: Passage[]): Held => ({
  name,
  topic: 'candidacy-factors',
  place: 'tell',
  passages,
});

/** Held passages at the end of the section `tell`. They say why the team needs to know. */
export const heldTell: readonly Held[] = [
  tell(
    'earlier-radiation',
    passage(
      'earlier-radiation-breast',
      ['Y79'],
      ['KRAUS', 'CHIN'],
      'Radiation to the whole breast a second time is usually not possible. Some centers have used IORT for a small part.',
    ),
    passage(
      'earlier-radiation-pelvis',
      ['Y80'],
      ['HADDOCK', 'ACROP'],
      'In the pelvis, earlier radiation does not always rule out more.',
    ),
  ),
  tell(
    'implant',
    passage(
      'implant',
      ['Y81'],
      ['KESHTGAR', 'BHIMANI'],
      'Radiation can disturb a pacemaker. A few people with one have had IORT in the breast; no fault was seen.',
    ),
  ),
  tell(
    'pregnant',
    passage(
      'pregnant',
      ['Y82'],
      ['CANCERNZ', 'HPS', 'LEONARDI'],
      'Radiation can harm an unborn baby, and IORT in pregnancy has hardly been tried.',
    ),
  ),
  tell(
    'breastfeeding',
    passage(
      'breastfeeding',
      ['Y83'],
      ['LBBC-MILK', 'BCN-MILK'],
      'After radiation, the treated breast may make little or no milk. The other one usually does. For IORT, this is not known.',
    ),
  ),
  tell(
    'children',
    passage(
      'children',
      ['Y84', 'G05'],
      ['CANCERNZ', 'ACS-FERTILITY', 'CSA-CHEMO'],
      'Radiation to the belly or pelvis, and strong cancer drugs (chemotherapy), can make it harder to have children.',
    ),
  ),
  tell(
    'lupus',
    passage(
      'lupus',
      ['Y85'],
      ['BCORG-SCLERODERMA', 'CVD-JCO'],
      'With lupus or scleroderma, late harm from radiation can be more common. Teams weigh this case by case.',
    ),
  ),
];
