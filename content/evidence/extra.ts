import type { EvidenceOf } from './evidence.js';

/** Extra facts, refinements and terms: the ids that begin with X, D and G. */
export const extraEvidence: EvidenceOf = {
  X01: {
    claim: 'It differs by machine: from about 2 minutes to about 40 minutes.',
    says: {
      BCORG: '“The procedure takes about 2 minutes.”',
      ONCOLINK:
        '“The IORT itself takes about 20-40 minutes, depending on the type of radiation used.”',
      MSK: '“It will take 30 to 40 minutes for you to receive”',
      'CC-RECTAL': '“Median duration of IORT was 35 minutes (range: 14–39).”',
    },
    caution: 'Ranges differ by device; show the range or say ‘ask your team’.',
  },
  X02: {
    claim: 'You are asleep when it is given, so you should not feel it at that time.',
    says: {
      ONCOLINK: '“You will be asleep during the procedure.”',
      CLEVELAND: '“you receive general anesthesia so you remain asleep during the procedure”',
    },
    caution: 'Says nothing of soreness after surgery.',
  },
  X03: {
    claim: 'Staff step out while the radiation is on, but they watch over you all the time.',
    says: {
      BCORG:
        '“all the doctors and nurses must leave the room while intraoperative radiation is delivered”',
      MSK: '“the operating staff will monitor you at all times”',
    },
    caution: 'Practice differs with low-energy devices; keep ‘often’ if generalizing.',
  },
  X04: {
    claim:
      'Yes: it can use electrons, low-energy x-rays, or a source placed inside for a short time, and the electron kind is also called IOERT.',
    says: {
      ONCOLINK: '“in one dose using electron beams, x-rays, or high-dose-rate brachytherapy”',
      ECANCER: '“Electrons, low-kV X-rays and HDR brachytherapy are all different methods of IORT”',
      MAYO: '“Intraoperative electron radiation therapy is the type of IORT most often used”',
      UHS: '“Intra-operative electron radiotherapy - IOERT”',
    },
    caution:
      'UK pages say ‘intraoperative radiotherapy’ (Hampshire Hospitals NHS Foundation Trust).',
  },
  X05: {
    claim: 'You may: some people have more radiation after they have healed.',
    says: {
      ONCOLINK: '“more often it is used with daily radiation therapy after IORT”',
      'UCSF-2':
        '“frequently complemented by additional external beam radiation therapy after a patient has healed from surgery”',
    },
    differs: ['D01'],
  },
  X06: {
    claim: 'More treatment may then be advised.',
    says: {
      INSITU:
        '“For patients with tumor-involved or close margins, additional therapy was required”',
    },
    caution: 'The source is about breast cancer.',
  },
  X07: {
    claim:
      'Yes, doctors may find during surgery that IORT can’t be done, and other radiation may be used later.',
    says: {
      MSK: '“If you cannot have IORT, you may have another type of radiation therapy after surgery.”',
      'KIM-ASO': '“For 90 of these patients, IORT was canceled”',
    },
    caution: 'KIM-ASO: 90 of 434, one breast study; not a general rate.',
  },
  X08: {
    claim:
      'Radiation from a machine, or from a source that is taken out again, does not leave a person radioactive.',
    says: {
      'ONCOLINK-RAD':
        '“You will not be radioactive if you are receiving external beam radiation.” “removed – therefore you are not radioactive after treatment”',
      LEEDS: '“you do not feel anything and it does not make you radioactive”',
      'CRUK-BREAST': '“This treatment doesn’t make you radioactive.”',
    },
    caution:
      'NOT IORT-specific: these pages speak of LINAC treatment and temporary brachytherapy. No page found says it of IORT by name. Needs clinician sign-off; pair with ‘ask your team if you need any safety steps’ (ACS-SAFETY: “Any precautions you might need to take depend on what treatment is used”).',
  },
  X09: {
    claim:
      'Call if the wound gets redder, hotter, more swollen or more painful, leaks pus, or opens, or if you have a fever.',
    says: {
      'GSTT-WOUND': '“The skin around your wound is red or sore, or feels hot and swollen.”',
      'NGH-WOUND': '“Fluid or yellow pus coming from the wound”',
      ALLINA: '“increased pain or tenderness near the incision”',
      RQH: '“Chills and fever (temperature higher than 38 C or 100.4 F)”',
    },
    caution:
      'Fever cut-offs DIFFER (Allina 101 °F, RQH 100.4 °F/38 °C): leave the number to the local team. General surgery advice, not IORT-specific.',
  },
  X10: {
    claim:
      'Trouble breathing, chest pain, fainting, or bleeding that won’t stop needs emergency help right away.',
    caution:
      'Both restate American College of Emergency Physicians lists, so they are not fully independent. Number must be localized (911, 999, 112).',
  },
  X11: {
    claim: 'Experts do not agree on how well IORT alone works for early breast cancer.',
    says: {
      'ASTRO-GL':
        '“Intraoperative radiation therapy alone is associated with a higher IBR rate compared to WBI.”',
      'TARGIT-BJC':
        '“was non-inferior to whole-breast external beam radiotherapy, for local recurrence”',
      BCNOW:
        '“it is still uncertain whether this technology is as effective as conventional radiotherapy”',
    },
    caution:
      'IBR = return of cancer in the same breast; WBI = whole-breast radiation. Give no numbers without a clinician.',
  },
  X12: {
    claim:
      'Some centers also use IORT for cancers such as those of the head and neck, cervix, uterus, ovary, bladder or kidney.',
    says: {
      ONCOLINK: '“Head and neck cancers.” “Gynecologic cancers.”',
      UCSF: '“recurrent pelvic malignancies, and recurrent head and neck cancer”',
      'MAYO-CARE': '“cancers of the anus, bladder, cervix, colon, kidneys, lining of the uterus”',
    },
    caution: 'Pair with cancers.research-other-types.',
  },
  D03: { claim: 'Pancreatic cancer', differs: ['D03'] },
  D04: { claim: 'Breast cancer: how well IORT alone works, and for whom', differs: ['D04'] },
  D06: { claim: 'Place', differs: ['D06'] },
  D07: { claim: 'More side effects', differs: ['D07'] },
  D11: { claim: 'Tumor out first?', differs: ['D11'] },
  D13: { claim: 'Less harm nearby v. late effects', differs: ['D13'] },
  D15: { claim: 'Shield or move', differs: ['D15'] },
  G01: {
    claim: 'Treatment that uses strong rays to kill cancer cells.',
    says: { 'NCI-RT-2': '“uses high-energy radiation to shrink tumors and kill cancer cells”' },
  },
  G02: {
    claim:
      'A lump that forms when cells grow in a way they shouldn’t; it may or may not be cancer.',
    says: { 'CQ-TUMOR': '“this leads to the formation of a mass called a tumor”' },
  },
  G03: {
    claim: 'A cancer that starts in tissues such as muscle, fat, nerves or blood vessels.',
    says: { 'NCI-STS': '“A cancer that begins in the muscle, fat, fibrous tissue, blood vessels”' },
  },
  G04: {
    claim:
      'Medicine that makes a person fully unaware and free of pain for a while, like a very heavy sleep.',
    says: { 'NCI-GA': '“a complete loss of awareness that feels like a very deep sleep”' },
  },
  G05: {
    claim: 'Strong medicines that kill cancer cells or slow them down.',
    says: { 'CSA-CHEMO': '“the use of drugs to kill or slow the growth of cancer cells”' },
  },
  G06: {
    claim: 'Harm to nerves that can cause pain, tingling, numb spots or weak muscles.',
    says: { 'CANCERCARE-NEURO': '“a feeling of weakness, numbness, tingling, or burning”' },
  },
  G07: {
    claim: 'A doctor whose special field is treating cancer with radiation.',
    says: { 'HLBC-RO': '“specialize in using radiation therapy to treat people who have cancer”' },
  },
};
