import type { EvidenceOf } from './evidence.js';

/** The operation, and side effects: F22 to F39. */
export const procedureEvidence: EvidenceOf = {
  F22: {
    claim: 'The radiation is part of the same operation.',
    says: {
      ACS: 'In its part “What happens”',
      CLEVELAND:
        '“You receive radiation immediately after surgery while you’re still in the operating room.”',
    },
  },
  F23: {
    claim: 'It takes place in an operating room set up for this treatment.',
    says: { ACS: 'In its part “What happens”' },
    differs: ['D06'],
  },
  F24: {
    claim: 'General anesthesia keeps the patient in a very deep sleep the whole time.',
    says: {
      ACS: 'In its part “What happens”',
      CLEVELAND: '“you receive general anesthesia so you remain asleep during the procedure”',
      ONCOLINK: '“You will be asleep during the procedure.”',
    },
  },
  F25: {
    claim: 'Step 1: the surgeon takes the tumor out.',
    says: {
      ACS: 'In its part “What happens (step 1)”',
      ONCOLINK: '“Your tumor is taken out by your surgeon.”',
      CLEVELAND: '“Your surgeon removes the tumor.”',
    },
    differs: ['D11'],
  },
  F26: {
    claim: 'Step 2: radiation is aimed at the spot where the tumor was.',
    says: {
      ACS: 'In its part “What happens (step 2)”',
      CLEVELAND: '“delivers targeted radiation to the area where the tumor was removed”',
      ONCOLINK: '“The radiation is delivered by your radiation oncologist.”',
    },
    differs: ['D11'],
  },
  F27: {
    claim: 'A linear accelerator, or LINAC for short, is the machine that makes the radiation.',
    says: {
      ACS: 'In its part “What happens (step 2)”',
      HANNA: '“transferred from the operative suite to the linear accelerator room”',
    },
    differs: ['D05'],
    caution: 'Other machines and an applicator are also used.',
  },
  F28: {
    claim: 'Special shields guard the healthy parts of the body.',
    says: {
      ACS: 'In its part “What happens (step 2)”',
      'MAYO-2':
        '“IORT also allows doctors to temporarily move nearby organs or shield them from radiation exposure.”',
    },
    differs: ['D15'],
  },
  F29: {
    claim: 'Step 3: once the radiation is done, the surgeon closes the cut.',
    says: {
      ACS: 'In its part “What happens (step 3)”',
      ONCOLINK: '“The surgeon closes the incision (cut).”',
      BCORG: '“After the radiation is given, the surgery site will be stitched up”',
    },
  },
  F30: {
    claim: 'These problems can happen, but not everyone has them.',
    says: {
      ACS: 'In its part “Side effects”',
      MAYO: '“As with most medical procedures, there are risks”',
    },
    caution: 'The American Cancer Society says ‘may’; ‘not everyone’ is our reading of that word.',
  },
  F31: {
    claim: 'The surgery wound may be slow to heal or may not heal well.',
    says: {
      ACS: 'In its part “Side effects”',
      MAYO: '“Problems with the surgical incision as it heals.”',
      TJMS: '“15 (35%) patients with delayed wound healing in the IORT group”',
    },
    differs: ['D08'],
  },
  F32: {
    claim: 'The treated tissue may be harmed and form scars, which is called fibrosis.',
    says: {
      ACS: 'In its part “Side effects”',
      MAYO: '“Injury and scarring to tissue around the treatment area, called fibrosis.”',
    },
  },
  F33: {
    claim: 'Nerves may be harmed.',
    says: {
      ACS: 'In its part “Side effects”',
      MAYO: '“Nerve damage, called neuropathy.”',
      HADDOCK: '“Peripheral nerve is dose limiting for IORT”',
    },
  },
  F34: {
    claim: 'Germs may get in and cause an infection.',
    says: {
      ACS: 'In its part “Side effects”',
      CARMEL: '“Infections were diagnosed in 43 (10.8%) patients”',
      TJMS: '“9 (21%) patients were seen to have surgical site infection (SSI)”',
    },
    differs: ['D08'],
    caution: 'Rates are from single breast-cancer studies; do not print them as general risks.',
  },
  F35: {
    claim: 'The skin may turn red or sore, which is called radiation dermatitis.',
    says: {
      ACS: 'In its part “Side effects”',
      CHO: '“IORT-related late skin injury occurred in 14 patients”',
    },
    differs: ['D08'],
    caution:
      'BERGER’s figure is among 10 people picked because they had severe problems; never quote it as a rate.',
  },
  F36: {
    claim: 'Clear fluid may build up beneath the skin, which is called a seroma.',
    says: {
      ACS: 'In its part “Side effects”',
      CHO: '“The most common AE was seroma (90 patients, 13.8%).”',
      CARMEL: '“seroma in 40 (10.1%)”',
    },
    differs: ['D08'],
  },
  F37: {
    claim: 'Blood may pool beneath the skin, which is called a hematoma.',
    says: { ACS: 'In its part “Side effects”', CARMEL: '“bleeding and hematomas in 11(2.8%)”' },
  },
  F38: {
    claim: 'It helps to ask the care team which of these problems could happen to you.',
    says: {
      ACS: 'In its part “Side effects”',
      RTANSWERS: '“risks of radiation treatment including short-term and long-term side effects”',
    },
    differs: ['D07'],
  },
  F39: {
    claim: 'It also helps to ask what can be done about them.',
    says: {
      ACS: 'In its part “Side effects”',
      'CCS-Q': '“What can be done to treat side effects?”',
    },
  },
};
