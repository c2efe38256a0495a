import type { Source } from './source.js';

/** Pages on surgery: getting ready, going home, warning signs. */
export const care = {
  'ACS-READY': {
    title: 'Getting ready for cancer surgery',
    publisher: 'American Cancer Society',
    url: 'https://www.cancer.org/cancer/managing-cancer/treatment-types/surgery/getting-ready-for-cancer-surgery.html',
    readers: 'patients',
  },
  'ACS-CONSENT': {
    title: 'Informed Consent',
    publisher: 'American Cancer Society',
    url: 'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/informed-consent.html',
    readers: 'patients',
  },
  'CCA-PREP': {
    title: 'Surgery: planning and preparation',
    publisher: 'Cancer Council Australia',
    url: 'https://www.cancercouncil.com.au/cancer-information/cancer-treatment/surgery/planning-preparation/',
    readers: 'patients',
  },
  'CCA-PREP2': {
    title: 'Preparing for surgery',
    publisher: 'Cancer Council Australia',
    url: 'https://www.cancercouncil.com.au/cancer-information/cancer-treatment/surgery/planning-preparation/preparing-for-surgery',
    readers: 'patients',
  },
  'CCA-BOWEL': {
    title: 'What to expect after surgery for bowel cancer',
    publisher: 'Cancer Council Australia',
    url: 'https://www.cancercouncil.com.au/bowel-cancer/treatment/surgery/what-to-expect-after-surgery/',
    readers: 'patients',
  },
  'CRUK-PREP': {
    title: 'Preparing for your cancer surgery',
    publisher: 'Cancer Research UK',
    url: 'https://www.cancerresearchuk.org/about-cancer/treatment/surgery/preparing',
    readers: 'patients',
  },
  'CRUK-STS': {
    title: 'Soft tissue sarcoma: after your operation',
    publisher: 'Cancer Research UK',
    url: 'https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/treatment/surgery/after-operation',
    readers: 'patients',
  },
  'MACM-REC': {
    title: 'Recovering after surgery',
    publisher: 'Macmillan Cancer Support',
    url: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/types-of-treatment/surgery/recovering',
    readers: 'patients',
  },
  'MACM-BOWEL': {
    title: 'Recovering from bowel cancer surgery',
    publisher: 'Macmillan Cancer Support',
    url: 'https://www.macmillan.org.uk/cancer-information-and-support/bowel-cancer/recovering-from-bowel-cancer-surgery',
    readers: 'patients',
  },
  'BCA-LIVE': {
    title: 'Living well, returning home',
    publisher: 'Bowel Cancer Australia',
    url: 'https://bowelcanceraustralia.com.au/living-well',
    readers: 'patients',
  },
  'MEDLINEPLUS-W': {
    title: 'Surgical wound care - closed',
    publisher: 'MedlinePlus, National Library of Medicine',
    url: 'https://medlineplus.gov/ency/patientinstructions/000738.htm',
    readers: 'patients',
  },
  'FACS-PREP': {
    title: 'Breast cancer surgery: preparing for your operation',
    publisher: 'American College of Surgeons',
    url: 'https://www.facs.org/for-patients/home-skills-for-patients/breast-cancer-surgery/preparing-for-your-operation/',
    readers: 'patients',
  },
  'FACS-MEDS': {
    title: 'Medication and surgery: before your operation',
    publisher: 'American College of Surgeons',
    url: 'https://www.facs.org/for-patients/preparing-for-surgery/medications/',
    readers: 'patients',
  },
  'FACS-AFTER': {
    title: 'Breast cancer surgery: after your operation, your recovery, and discharge',
    publisher: 'American College of Surgeons',
    url: 'https://www.facs.org/education/patient-education/skills-programs/breast-cancer/after-your-operation',
    readers: 'patients',
  },
  'LBBC-RECOVER': {
    title: 'Recovering from surgery',
    publisher: 'Living Beyond Breast Cancer',
    url: 'https://www.lbbc.org/about-breast-cancer/treatments/surgery/recovering-after-surgery',
    readers: 'patients',
  },
  'MSK-READY': {
    title: 'Getting Ready for Surgery',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/patient-education/getting-ready-surgery',
    readers: 'patients',
  },
  EKHUFT: {
    title: 'Breast lump surgery: aftercare advice',
    publisher: 'East Kent Hospitals University NHS Foundation Trust',
    url: 'https://leaflets.ekhuft.nhs.uk/breast-lump-surgery-aftercare-advice/html',
    readers: 'patients',
  },
  'ALLINA-SICK': {
    title: 'The day before surgery',
    publisher: 'Allina Health',
    url: 'https://www.allinahealth.org/health-conditions-and-treatments/health-library/patient-education/total-hip-replacement/preparing-for-surgery/the-day-before-surgery',
    readers: 'patients',
  },
  COMMONSPIRIT: {
    title: 'Incision care',
    publisher: 'CommonSpirit Health',
    url: 'https://www.commonspirit.org/conditions-treatments/incision-care',
    readers: 'clinicians',
  },
  SUMMA: {
    title: 'After lumpectomy (copy of a leaflet of Summa Health)',
    publisher: 'docslib',
    url: 'https://docslib.org/doc/1350652/after-lumpectomy',
    readers: 'clinicians',
  },
  PANCARE: {
    title: 'After pancreatic surgery',
    publisher: 'PancreasCare',
    url: 'https://pancreascare.com/after-surgery.php',
    readers: 'clinicians',
  },
  'ALBERTA-DIABETES': {
    title: 'General pre-op for people with diabetes',
    publisher: 'Alberta Health Services',
    url: 'https://myhealth.alberta.ca/health/AfterCareInformation/pages/conditions.aspx?HwId=ug3768',
    readers: 'clinicians',
  },
} as const satisfies Record<string, Source>;
