import type { EvidenceOf } from './evidence.js';

/** The operation, what IORT is used for, and later effects. */
export const usesEvidence: EvidenceOf = {
  Y09: {
    claim:
      'IORT is decided for good during the operation: once the tumor is out, the surgeon looks at the place (sometimes with a quick lab check) and the radiation team decides if IORT can or should be done.',
    certainty: 'at some centers',
    appliesTo: 'HDR and electron IORT at MSK; pancreas at one US hospital',
    support:
      'MSK: surgeon checks nearby tissue, IORT team is called in to judge. Keane: of 41 people whose tumor was removed, 22 had IORT, for close or involved edges on frozen section.',
    caution: 'Could worry; pair with X07. Breast x-ray IORT is mostly planned ahead.',
  },
  Y10: {
    claim:
      'While the radiation is on, the anesthesia doctor watches you and your monitors through shielding glass.',
    certainty: 'practice at one hospital; ‘often’ in general',
    appliesTo: 'low-energy x-ray breast IORT',
    support:
      'Swiss series of 50 people under general anesthesia: the anesthetist left the room and watched through leaded glass. MSK: staff outside watch at all times.',
  },
  Y12: {
    claim:
      'The tool that brings the radiation differs: a small ball for breast x-rays, a tube or cone for electrons, a bendable pad with thin tubes or a thin film for a radioactive source.',
    certainty: 'varies by machine',
    appliesTo: 'all IORT, by type',
    support:
      'MSK: HAM applicator with catheters, or a film-like plaque. Montefiore: round applicator in the breast. Rectal series: electrons given through round tubes (cones).',
    caution: 'Names of devices not needed.',
  },
  Y14: {
    claim:
      'Breast IORT is used in two quite different ways: as an extra dose (a boost) with whole-breast radiation afterwards, or as the only radiation.',
    certainty: 'fact',
    appliesTo: 'breast',
    support:
      'Review: electrons are used either as a boost before whole-breast radiation or as full-dose partial-breast treatment. TARGIT-R counts planned boosts and IORT-alone separately. ABS judges IORT as the only treatment separately.',
    caution: 'Key distinction. Doesn’t say which suits anyone.',
  },
  Y15: {
    claim:
      'As a boost, IORT treats the place where the tumor was and radiation to the whole breast still follows, so daily visits are fewer but not gone.',
    certainty: 'fact; ‘fewer’ is our inference',
    appliesTo: 'breast boost',
    support:
      'Melbourne: IORT boost, then external whole-breast radiation. Review: boost IOERT is followed by whole-breast radiation and shortens overall time. HIOB: boost first, then 15 whole-breast sessions.',
    caution: 'Must be read next to F42, else ‘one and done’ misleads.',
  },
  Y16: {
    claim:
      'IORT as the only radiation treats a part of the breast, around where the tumor was, and not the whole breast.',
    certainty: 'fact',
    appliesTo: 'breast alone',
    support:
      'MSK: treats tissue around the tumor, standard radiation treats the whole breast. Cochrane: partial-breast treatment aims at the area of the tumor; other new cancers elsewhere in the breast are uncertain.',
  },
  Y17: {
    claim:
      'Breast IORT is mostly used with surgery that keeps the breast (lumpectomy), seldom with removal of the whole breast.',
    certainty: 'mostly',
    appliesTo: 'breast',
    support:
      'MSK: given during lumpectomy. Cancerbackup: not for women having a mastectomy. (AUNTMIN and one hospital page mention use with nipple-sparing or other mastectomy, hence ‘mostly’.)',
    caution: 'Don’t say ‘never’.',
  },
  Y18: {
    claim:
      'Even when IORT is planned as the only radiation, some people are later advised to have whole-breast radiation because of what the full lab report shows. The IORT then counts as the boost.',
    certainty: 'about 15 to 17 in 100 in the studies read; 21.6% in one TARGIT-A subgroup',
    appliesTo: 'breast alone',
    support:
      'TARGIT-A: 15.2% (239 of 1,571) overall, 21.6% in a subgroup (the copy is cut there; believed to be those treated at the first operation, check). TARGIT-R: 17% of 667 had an unplanned boost. Jerusalem: 15% need it.',
    caution:
      'Numbers are population figures, not a forecast: the numbers wait for a clinician; the sentence itself may stand (as ‘some people’).',
  },
  Y22: {
    claim: 'If hormone medicine is part of your plan, taking it as advised matters after IORT too.',
    certainty: 'linked in one registry and in a no-radiation trial',
    appliesTo: 'breast alone, hormone-sensitive cancer',
    support:
      'TARGIT-R: more returns among people who didn’t keep to hormone therapy. PRIME II investigators make leaving out radiation conditional on 5 years of hormone therapy.',
    caution: 'Association, not proof; may blame the reader. Clinician wording.',
  },
  Y26: {
    claim:
      'The US guideline on part-breast radiation was written with cancer-surgery and cancer-medicine societies and a patient member, and radiation societies in Europe, Canada, Australia and New Zealand endorsed it.',
    certainty: 'fact about the guideline',
    appliesTo: 'breast',
    support:
      'News release: done with SSO and ASCO; patient representative on the panel; endorsed by CARO, ESTRO, RANZCR and SSO.',
    caution: 'Corrects ‘a US expert guideline’ as if US-only.',
  },
  Y27: {
    claim:
      'That guideline says other ways of part-breast radiation give results like whole-breast radiation over the long term, and that IORT alone is linked with more returns in the breast.',
    certainty: 'guideline statement, 2023',
    appliesTo: 'breast alone',
    support:
      'Abstract: similar in-breast return for 3D, IMRT and two brachytherapy kinds; IORT alone higher than whole-breast radiation.',
    caution: 'Backs X11. The exact grade of the IORT recommendation was NOT found.',
  },
  Y29: {
    claim:
      'The American Brachytherapy Society (2019) says IORT as the only breast treatment should be used only within studies.',
    certainty: 'consensus statement, 2019',
    appliesTo: 'breast alone',
    support: 'Abstract: breast monotherapy only on prospective studies.',
    caution: 'Verdict risk; belongs with X11, with the other view beside it.',
  },
  Y31: {
    claim:
      'Whole-breast radiation is often shorter than it used to be, so ask how long it would be for you before you compare it with IORT.',
    certainty: 'often 3 weeks; use rising',
    appliesTo: 'breast',
    support:
      'NICE: usual course 15 sessions over 3 weeks. US data: short courses rose from 0.7% (2004) to 38.1% (2016) of invasive cancers after lumpectomy.',
    caution:
      'Corrects pages that compare IORT with 5 to 7 weeks. Print no session count without a clinician.',
  },
  Y33: {
    claim:
      'In a small trial subgroup, women who had IORT alone reported less pain and fewer breast symptoms than women who had whole-breast radiation; women who had both had as many symptoms as with whole-breast radiation.',
    certainty: '87 women, one center; also a TARGIT-A substudy',
    appliesTo: 'breast alone v whole breast',
    support:
      'Mannheim: general pain, breast and arm symptoms lower after IORT alone. Substudy: fewer breast symptoms at 6 months and 1 year.',
    caution:
      'Same trial family, so not fully independent; a benefit claim needs its limits beside it.',
  },
  Y35: {
    claim:
      'Pancreas: IORT is usually planned after months of chemotherapy, and often radiation from outside, when the tumor touches large blood vessels. What the surgeon finds decides if it is given.',
    certainty: 'at centers that do it',
    appliesTo: 'pancreas',
    support:
      'MGH series: 83% had FOLFIRINOX, 95% chemoradiation; IORT with removal or when removal wasn’t possible. PACER: IORT after 3-6 months of chemotherapy and outside radiation.',
    caution:
      'Corrects any idea that IORT replaces chemotherapy. The series and the trial are led by one hospital.',
  },
  Y40: {
    claim:
      'Rectum: IORT is for cancer that has grown into nearby tissue or has come back, when the edges may not be clear. It is usually added to other treatment.',
    certainty: 'guidelines: may be considered',
    appliesTo: 'rectum (and colon)',
    support:
      'NICE describes it for locally advanced or returned colorectal cancer. NCCN 2022 as quoted by NICE: may be considered for very close or involved edges, as an extra boost. ESTRO: part of combined treatment.',
    caution: 'Guideline fact, not a verdict. Backs F12 with public bodies.',
  },
  Y47: {
    claim:
      'Sarcoma of an arm or leg: IORT is mostly an added dose next to outside radiation, with the aim of sparing the limb when the tumor lies near parts that radiation can harm or has come back in a treated place.',
    certainty: 'mostly',
    appliesTo: 'limb sarcoma',
    support:
      'Review: limb-sparing surgery, IORT and moderate outside radiation gave high limb preservation and good function. UCSF: 17 people, used for returns in radiated areas or near critical structures.',
    caution: 'Aim, not promise.',
  },
  Y60: {
    claim:
      'After breast surgery the area under the cut may feel firm or swollen for weeks to months; after IORT some hardening can last longer.',
    certainty: 'surgery: 3 to 6 months; IORT: often settles by 18 to 24 months, per device users',
    appliesTo: 'breast',
    support:
      'Guides: firmness fades over time. Book chapter: hardening around the IORT area usually settles in 18-24 months.',
    caution:
      'May mask a return: always add ‘show any new or growing lump to your team’. B sources only for IORT.',
  },
  Y66: {
    claim:
      'Scarring (fibrosis) was seen more often when whole-breast radiation was given as well as IORT than after IORT alone.',
    certainty: 'at 3 years 6% IORT alone, 18% whole breast, about 38% both (one center)',
    appliesTo: 'breast boost v alone',
    support:
      'Mannheim rates. Poland: 150 people, added radiation raised fibrosis, swelling and small vessels, not pain. Melbourne: notable grade 2-3 fibrosis after boost (no comparison). Tehran: most fat necrosis and fibrosis in the boost group.',
    caution:
      'Strong and consistent. Statement may stand once signed off; numbers for clinicians only.',
  },
  Y68: {
    claim:
      'Problems in the belly or pelvis can include narrowed tubes, abnormal openings and damage to bone; nerve signs may start more than 6 months later.',
    certainty: 'can; odds unknown',
    appliesTo: 'rectum, sarcoma, other belly and pelvis',
    support: 'NICE and Mayo as above. NCI early report: four late nerve problems, all recovered.',
    caution: 'Frightening.',
  },
  Y70: {
    claim:
      'Radiation can raise the chance of another cancer years later; how much IORT does isn’t known.',
    certainty: 'may; no IORT figure found',
    appliesTo: 'all IORT (general radiation)',
    support:
      'ACS: some treatments, radiation among them, may raise the risk. Review: risk exists, highest after childhood treatment.',
    caution: 'Frightening. No IORT-specific source.',
  },
  Y73: {
    claim:
      'Mammograms after IORT often show scars, fluid pockets or oil-filled spots in the treated place. These are mostly harmless changes.',
    certainty: 'often',
    appliesTo: 'breast, boost and alone',
    support:
      'Ruch: oil cysts 31 of 54 v 8 of 48. Rivera: more fat necrosis, none suspicious. Wasser: more changes, reading not harder. Horst: changes settled over time.',
    caution:
      'Reassuring, but a new lump still needs a check. Some studies by the same group (Ruch, Wasser).',
  },
  Y74: {
    claim:
      'Tell the staff at each mammogram or ultrasound that you had IORT and when, because some changes can confuse the reading early on.',
    certainty: 'advice drawn from the facts',
    appliesTo: 'breast',
    support:
      '2023 study: unclear spots on ultrasound, not described before, can confuse early follow-up. Ruch: unusual thickening inside fluid pockets.',
    caution: 'Advice is our inference; clinician to approve. Practical and cheap.',
  },
};
