import type { EvidenceOf } from './evidence.js';

/** Benefits and limits, and the page of the American Cancer Society itself: F40 to F55. */
export const limitsEvidence: EvidenceOf = {
  F40: {
    claim: 'More radiation can go straight to the place of the tumor.',
    says: {
      ACS: 'In its part “Benefits”',
      MAYO: '“IORT delivers higher doses of radiation than does standard radiation therapy.”',
      ONCOLINK: '“Higher than normal doses can be given”',
    },
    differs: ['D12'],
  },
  F41: {
    claim: 'Healthy tissue near the tumor is hurt less.',
    says: {
      ACS: 'In its part “Benefits”',
      ONCOLINK: '“lowering the amount of radiation to the normal tissues and organs”',
      UCSF: '“sparing skin and nearby normal tissues”',
    },
    differs: ['D13'],
  },
  F42: {
    claim: 'Some people may need fewer treatment visits.',
    says: { ACS: 'In its part “Benefits”' },
    differs: ['D16'],
    caution: 'Keep ‘may’.',
  },
  F43: {
    claim: 'It isn’t yet clear which people get the most from IORT, so more studies are needed.',
    says: {
      ACS: 'In its part “Limitations”',
      BCNOW:
        '“it is still uncertain whether this technology is as effective as conventional radiotherapy”',
      HADDOCK:
        '“absence of prospective controlled trials limits the ability to draw definitive conclusions”',
    },
    differs: ['D04'],
  },
  F44: {
    claim: 'The machines cost a lot.',
    says: { ACS: 'In its part “Limitations”' },
    differs: ['D09'],
  },
  F45: {
    claim: 'The staff need special skills.',
    says: {
      ACS: 'In its part “Limitations”',
      ECANCER: '“each requires a specific kind of expertise”',
    },
  },
  F46: {
    claim: 'For these reasons, some cancer centers may not offer IORT.',
    says: {
      ACS: 'In its part “Limitations”',
      'CRUK-BREAST': '“These types of radiotherapy are not standard treatments in the UK.”',
    },
    differs: ['D04'],
  },
  F47: {
    claim: 'IORT can cost a lot of money.',
    says: { ACS: 'In its part “Limitations”' },
    differs: ['D09'],
    caution: 'No authoritative page found that says the patient’s own bill is high.',
  },
  F48: {
    claim: 'Some health plans may not pay for it.',
    says: { ACS: 'In its part “Limitations”' },
    differs: ['D03'],
    caution: 'Policies differ by cancer and by machine type.',
  },
  F49: {
    claim: 'The operation may take longer.',
    says: {
      ACS: 'In its part “Limitations”',
      'CC-RECTAL': '“IORT with PRS marginally increased operative time”',
    },
    differs: ['D10'],
  },
  F50: {
    claim: 'The radiation comes first; the full pathology report from the lab comes later.',
    says: { ACS: 'In its part “Limitations”' },
    differs: ['D14'],
  },
  F51: {
    claim: 'That report tells a lot about the tumor and helps the team plan care.',
    says: { ACS: 'In its part “Limitations”', 'NCI-PATH': '“It is also used for staging”' },
  },
  F52: {
    claim:
      'Readers who want to know about other kinds of radiation can go to the ACS page on radiation therapy.',
    says: { ACS: 'In its part “Further reading”' },
    caution: 'Navigation pointer only.',
  },
  F53: {
    claim:
      'The page of the American Cancer Society was written by American Cancer Society staff, and ASCO helped and reviewed it.',
    says: { ACS: 'In its part “Credits”' },
  },
  F54: {
    claim: 'The page of the American Cancer Society was last changed on June 9, 2025.',
    says: { ACS: 'In its part “Credits”' },
  },
  F55: {
    claim:
      'The page of the American Cancer Society lists its references for the page as a whole and ties none of them to a single statement.',
    says: { ACS: 'In its part “References”' },
    caution: 'Do not attach a reference to a single fact on the page’s authority.',
  },
};
