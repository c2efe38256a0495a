import type { Source } from './source.js';

/** Articles in journals. */
export const journals = {
  'ASTRO-GL': {
    title:
      'Partial breast irradiation for patients with early-stage invasive breast cancer or ductal carcinoma in situ: An ASTRO clinical practice guideline',
    publisher: 'Practical Radiation Oncology',
    url: 'https://doi.org/10.1016/j.prro.2023.11.001',
    date: '2024',
    readers: 'patients',
  },
  'TARGIT-BJC': {
    title: 'TARGIT-IORT commentary by the trial’s own team',
    publisher: 'British Journal of Cancer',
    url: 'https://www.nature.com/articles/s41416-020-01233-5',
    readers: 'patients',
  },
  ECANCER: {
    title: 'Intraoperative radiotherapy: review of techniques and results',
    publisher: 'ecancermedicalscience',
    url: 'https://ecancer.org/en/journal/article/750-intraoperative-radiotherapy-review-of-techniques-and-results',
    date: '2017',
    readers: 'patients',
  },
  HADDOCK: {
    title: 'Intraoperative radiation therapy for colon and rectal cancers: a clinical review',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/s13014-016-0752-1',
    date: '2017',
    readers: 'patients',
  },
  'CC-RECTAL': {
    title: 'IORT with the photon radiosurgery system in rectal cancer: Cleveland Clinic experience',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/1748-717X-7-110',
    date: '2012',
    readers: 'patients',
  },
  ROEDER: {
    title: 'Intraoperative radiation therapy (IORT) in soft-tissue sarcoma',
    publisher: 'Radiation Oncology',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5244699',
    date: '2017-01-19',
    readers: 'patients',
  },
  JIN: {
    title: 'The role of IORT in resectable pancreatic cancer: systematic review and meta-analysis',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/s13014-020-01511-9',
    date: '2020',
    readers: 'patients',
  },
  CARMEL: {
    title: 'Short-term complications of intra-operative radiotherapy for early breast cancer',
    publisher: 'Journal of Surgical Oncology',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26751138/',
    date: '2016',
    readers: 'patients',
  },
  TJMS: {
    title: 'Study of wound complications with and without breast IORT',
    publisher: 'Turkish Journal of Medical Sciences',
    url: 'https://journals.tubitak.gov.tr/medical/vol47/iss4/21/',
    readers: 'patients',
  },
  CHO: {
    title:
      'Radiation dose-event relationship after intraoperative radiotherapy as a boost in patients with breast cancer',
    publisher: 'Frontiers in Oncology',
    url: 'https://doi.org/10.3389/fonc.2023.1182820',
    date: '2023-05-05',
    readers: 'patients',
  },
  HANNA: {
    title:
      'Long-term results of intraoperative radiation therapy for early breast cancer using a nondedicated linear accelerator',
    publisher: 'Advances in Radiation Oncology',
    url: 'https://doi.org/10.1016/j.adro.2023.101233',
    date: '2023',
    readers: 'patients',
  },
  'KIM-ASO': {
    title: 'Redefining eligibility by analyzing canceled IORT as a boost',
    publisher: 'Annals of Surgical Oncology',
    url: 'https://doi.org/10.1245/s10434-019-07819-5',
    date: '2019-12',
    readers: 'patients',
  },
  INSITU: {
    title: 'Phase II trial: IORT to the breast tumor before its removal',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7243848',
    readers: 'patients',
  },
  JAMAONC: {
    title: 'Viewpoint on IORT for breast cancer',
    publisher: 'JAMA Oncology',
    url: 'https://jamanetwork.com/journals/jamaoncology/article-abstract/2676227',
    readers: 'patients',
  },
} as const satisfies Record<string, Source>;
