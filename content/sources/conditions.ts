import type { Source } from './source.js';

/**
 * Sources on what a team has to know before treatment (earlier radiation, implants, pregnancy, other
 * illnesses), and on second cancers.
 */
export const conditions = {
  KRAUS: {
    title: 'IORT for breast recurrence after earlier radiation',
    publisher: 'BMC Cancer',
    kind: 'study',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2039741',
    date: '2007',
    readers: 'patients',
  },
  CHIN: {
    title: 'Partial breast re-irradiation with IORT',
    publisher: 'Frontiers in Oncology',
    kind: 'study',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5581322',
    date: '2017',
    readers: 'patients',
  },
  KESHTGAR: {
    title: 'Pacemaker and radiotherapy in breast cancer: targeted IORT',
    publisher: 'Radiation Oncology',
    kind: 'cases',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/1748-717X-7-128',
    date: '2012',
    readers: 'patients',
  },
  BHIMANI: {
    title: 'IORT in patients with breast cancer and pacemakers',
    publisher: 'Frontiers in Oncology',
    kind: 'cases',
    url: 'https://www.frontiersin.org/articles/10.3389/fonc.2022.927174/full',
    date: '2022-07-12',
    readers: 'patients',
  },
  CANCERNZ: {
    title: 'Fertility and contraception (radiation treatment)',
    publisher: 'Cancer Society of New Zealand',
    kind: 'charity',
    url: 'https://canterbury-west-coast.cancernz.org.nz/cancer-information/treatment/radiation-treatment/fertility-and-contraception/',
    readers: 'patients',
  },
  HPS: {
    title: 'Radiation therapy procedures and the unborn child',
    publisher: 'RadiationAnswers.org',
    kind: 'society',
    url: 'https://radiationanswers.org/radiation-and-me/radiation-reproduction/unborn-child/therapy-procedures.html',
    readers: 'patients',
  },
  LEONARDI: {
    title: 'Electron IORT in pregnant women with breast cancer',
    publisher: 'Breast Care',
    kind: 'study',
    url: 'https://air.unimi.it/handle/2434/552784',
    date: '2017',
    readers: 'clinicians',
  },
  'ACS-FERTILITY': {
    title: 'Talking to your cancer care team about fertility before your treatment',
    publisher: 'American Cancer Society',
    kind: 'charity',
    url: 'https://www.cancer.org/treatment/treatments-and-side-effects/physical-side-effects/fertility-and-sexual-side-effects/fertility-and-women-with-cancer/talking-about-fertility.html',
    readers: 'patients',
  },
  'LBBC-MILK': {
    title: 'Breastfeeding after treatment',
    publisher: 'Living Beyond Breast Cancer',
    kind: 'charity',
    url: 'https://www.lbbc.org/about-breast-cancer/side-effects/fertility/breastfeeding-after-treatment',
    readers: 'patients',
  },
  'BCN-MILK': {
    title: 'Breastfeeding and breast cancer treatment',
    publisher: 'Breast Cancer Now',
    kind: 'charity',
    url: 'https://breastcancernow.org/about-breast-cancer/primary-breast-cancer/breast-cancer-in-younger-women/breastfeeding-and-breast-cancer-treatment',
    readers: 'patients',
  },
  'BCORG-SCLERODERMA': {
    title: 'Radiation risks for women with scleroderma',
    publisher: 'Breastcancer.org',
    kind: 'charity',
    url: 'https://www.breastcancer.org/research-news/radiation-risks-for-women-with-scleroderma',
    date: '2018',
    readers: 'patients',
  },
  'CVD-JCO': {
    title: 'Irradiation in the setting of collagen vascular disease (copy of the abstract)',
    publisher: 'Journal of Clinical Oncology',
    kind: 'study',
    url: 'https://www.themednet.org/publications/irradiation-in-the-setting-of-collagen-vascular-disease-acute-and-late-complications',
    date: '1997',
    readers: 'clinicians',
  },
  'ACS-SECOND': {
    title: 'Second cancers caused by cancer treatment (older page)',
    publisher: 'American Cancer Society',
    kind: 'charity',
    url: 'https://www.cancer.org/cancer/cancercauses/othercarcinogens/medicaltreatments/secondcancerscausedbycancertreatment/index',
    readers: 'clinicians',
  },
  'SECOND-REVIEW': {
    title: 'Second malignant neoplasms following radiotherapy',
    publisher: 'PubMed Central',
    kind: 'review',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3546788/',
    date: '2012',
    readers: 'patients',
  },
} as const satisfies Record<string, Source>;
