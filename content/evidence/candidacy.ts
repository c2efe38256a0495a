import type { EvidenceOf } from './evidence.js';

/** What IORT is, what it is used for, and who decides: F01 to F21. */
export const candidacyEvidence: EvidenceOf = {
  F01: {
    claim: 'IORT means a person gets radiation right at the cancer spot while in surgery.',
    says: {
      ACS: 'In its part “Intro”',
      'NCI-IORT': '“Radiation treatment aimed directly at a tumor during surgery.”',
      MAYO: '“a radiation treatment that’s done during surgery”',
    },
    differs: ['D11'],
    caution:
      'The American Cancer Society speaks of the tumor as the target, yet its own steps treat the place where the tumor was. Prefer ‘the place of the cancer’.',
  },
  F02: {
    claim: 'The radiation is given all at once, in one big dose.',
    says: {
      ACS: 'In its part “Intro”',
      UCSF: '“directs a single high dose of radiation to this high risk area”',
      ONCOLINK: '“Radiation is given in one dose instead of weeks of treatment.”',
    },
    differs: ['D12'],
  },
  F03: {
    claim: 'Giving it this way helps keep harm to the tissue close by as low as possible.',
    says: {
      ACS: 'In its part “Intro”',
      MAYO: '“affecting the surrounding tissue as little as possible”',
      MSK: '“doing as little damage as possible to normal surrounding tissue”',
    },
    differs: ['D13'],
    caution: 'Never say ‘no harm’.',
  },
  F04: {
    claim: 'Some people have IORT as well as radiation from a machine outside the body.',
    says: {
      ACS: 'In its part “Intro”',
      MAYO: '“IORT is often combined with standard radiation therapy.”',
      ONCOLINK: '“more often it is used with daily radiation therapy after IORT”',
    },
    differs: ['D01'],
  },
  F05: {
    claim: 'Some people who have IORT also have chemotherapy.',
    says: {
      ACS: 'In its part “Intro”',
      HADDOCK:
        '“addition of IORT to moderate dose external beam radiation (EBRT) and chemotherapy”',
    },
    caution: 'The cited review is about rectal cancer only.',
  },
  F06: {
    claim: 'Doctors may use IORT when surgery can’t take out the whole tumor.',
    says: {
      ACS: 'In its part “What types of cancers”',
      MAYO: '“particularly useful for cancers that are hard to completely remove during surgery”',
    },
    differs: ['D04'],
  },
  F07: {
    claim: 'Doctors may use IORT when a cancer is very likely to grow back in the same spot.',
    says: {
      ACS: 'In its part “What types of cancers”',
      MSK: '“to destroy any cancer cells that may be left behind”',
    },
    differs: ['D04'],
    caution:
      'In early breast cancer IORT is used for LOW-risk tumors, so this line does not describe every use.',
  },
  F08: {
    claim: 'The aim of IORT is to make it less likely that the cancer returns.',
    says: {
      ACS: 'In its part “What types of cancers”',
      CLEVELAND: '“This helps increase the chances that the tumor won’t come back.”',
      'MSK-BREAST': '“reduce the risk of a tumor returning once it was removed”',
    },
    differs: ['D04'],
    caution: 'State it as an aim, never as a promise.',
  },
  F09: {
    claim: 'Breast cancer is one of the cancers IORT may treat.',
    says: {
      ACS: 'In its part “What types of cancers”',
      ONCOLINK: '“Early-stage breast cancer.”',
      CLEVELAND: '“it’s most commonly used for breast cancer”',
    },
    differs: ['D04'],
    caution: 'Most disputed use.',
  },
  F10: {
    claim: 'Soft tissue sarcoma is one of the cancers IORT may treat.',
    says: {
      ACS: 'In its part “What types of cancers”',
      ONCOLINK: '“Soft tissue tumors such as sarcomas.”',
      ROEDER: '“IORT focusing on extremity and retroperitoneal STS”',
    },
  },
  F11: {
    claim: 'Pancreatic cancer is one of the cancers IORT may treat.',
    says: {
      ACS: 'In its part “What types of cancers”',
      JIN: '“IORT significantly improved locoregional control and overall survival in patients with resectable PC”',
    },
    differs: ['D03'],
    caution: 'The meta-analysis covers operable pancreatic cancer only.',
  },
  F12: {
    claim: 'Rectal cancer is one of the cancers IORT may treat.',
    says: {
      ACS: 'In its part “What types of cancers”',
      ONCOLINK: '“Colorectal cancer.”',
      HADDOCK:
        '“a relatively large body of evidence suggests improved disease control and survival”',
    },
    caution: 'Evidence is for locally advanced or returned rectal cancer.',
  },
  F13: {
    claim: 'Studies still have to show whether IORT helps people with other kinds of cancer.',
    says: { ACS: 'In its part “What types of cancers”' },
    differs: ['D02'],
    caution: 'Mayo and OncoLink present wider use as routine at some centers.',
  },
  F14: {
    claim: 'Many things are weighed to see if IORT could suit someone.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“It depends on a variety of factors including what type of cancer you have”',
      'MSK-BREAST': '“will depend on several factors”',
    },
  },
  F15: {
    claim: 'One thing that counts is which kind of cancer it is.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“what type of cancer you have, tumor size, and your overall health”',
    },
  },
  F16: {
    claim: 'It also counts where the tumor sits and how big it is.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“what type of cancer you have, tumor size, and your overall health”',
      MAYO: '“cancers located close to sensitive structures and organs”',
    },
    caution: 'MSK adds, for breast: age and breast size.',
  },
  F17: {
    claim: 'How healthy the person is in general counts too.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“what type of cancer you have, tumor size, and your overall health”',
    },
  },
  F18: {
    claim: 'If the team feels IORT might suit a person, that person sees a surgeon.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“Your surgeon and radiation oncologist will work together”',
    },
  },
  F19: {
    claim: 'That person also sees a doctor who treats cancer with radiation.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      CLEVELAND: '“Your surgeon and radiation oncologist will work together”',
    },
  },
  F20: {
    claim: 'When IORT looks possible, the team goes over it with the person.',
    says: { ACS: 'In its part “Who is a candidate”' },
  },
  F21: {
    claim: 'The choice belongs to the patient, who weighs whether it feels right.',
    says: {
      ACS: 'In its part “Who is a candidate”',
      BCNOW: '“provided with information on the risks and benefits of all treatment options”',
    },
  },
};
