/**
 * Every source once.
 *
 * `readers: 'patients'` — a public health body, society, charity, academic centre or journal at a
 * live public address; listed in the widgets. `readers: 'clinicians'` — insurers aside, pages that
 * back a statement but are archived, mirrored, superseded or of weaker standing; kept as evidence
 * and exported as data, never shown to patients.
 */
export interface Source {
  /** Title as the publisher prints it. */
  readonly title: string;
  readonly publisher: string;
  /** Address without tracking parameters. */
  readonly url: string;
  /** ISO date, or year, that the source shows for itself; absent where it shows none. */
  readonly date?: string;
  readonly readers: 'patients' | 'clinicians';
}

const patients = 'patients';
const clinicians = 'clinicians';

export const sources = {
  ACS: {
    title: 'Getting Intraoperative Radiation Therapy (IORT)',
    publisher: 'American Cancer Society',
    url: 'https://www.cancer.org/cancer/managing-cancer/treatment-types/radiation/intraoperative-radiation-therapy.html',
    date: '2025-06-09',
    readers: patients,
  },
  'ACS-EBRT': {
    title: 'Getting External Beam Radiation Therapy',
    publisher: 'American Cancer Society',
    url: 'https://www.cancer.org/treatment/treatments-and-side-effects/treatment-types/radiation/external-beam-radiation-therapy.html',
    readers: patients,
  },
  'ACS-SAFETY': {
    title: 'Radiation therapy safety',
    publisher: 'American Cancer Society',
    url: 'https://cancer.org/treatment/treatments-and-side-effects/treatment-types/radiation/safety.html',
    readers: patients,
  },
  'NCI-IORT': {
    title: 'Intraoperative radiation therapy (Dictionary of Cancer Terms)',
    publisher: 'National Cancer Institute',
    url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/intraoperative-radiation-therapy',
    readers: patients,
  },
  'NCI-LINAC': {
    title: 'Mega-voltage linear accelerator (Dictionary of Cancer Terms)',
    publisher: 'National Cancer Institute',
    url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/mega-voltage-linear-accelerator',
    readers: patients,
  },
  'NCI-PATH': {
    title: 'Pathology Reports',
    publisher: 'National Cancer Institute',
    url: 'https://www.cancer.gov/about-cancer/diagnosis-staging/diagnosis/pathology-reports-fact-sheet',
    readers: patients,
  },
  'NCI-STS': {
    title: 'Soft tissue sarcoma (National Cancer Institute dictionary text)',
    publisher: 'Siteman Cancer Center',
    url: 'https://siteman.wustl.edu/glossary/CDR0000046584/',
    date: '2015-03-30',
    readers: clinicians,
  },
  'NCI-GA': {
    title: 'General anesthesia (National Cancer Institute dictionary text)',
    publisher: 'Siteman Cancer Center',
    url: 'https://siteman.wustl.edu/glossary/cdr000044561',
    readers: clinicians,
  },
  'NCI-RT-2': {
    title: 'Radiation Therapy for Cancer (archived fact sheet)',
    publisher: 'National Cancer Institute',
    url: 'https://cybercemetery.unt.edu/archive/oilspill/20130216130743/http://www.cancer.gov/cancertopics/factsheet/Therapy/radiation',
    date: '2010-06-30',
    readers: clinicians,
  },
  MEDLINEPLUS: {
    title: 'Partial breast radiation therapy - external beam',
    publisher: 'MedlinePlus, National Library of Medicine',
    url: 'https://medlineplus.gov/ency/article/007693.htm',
    readers: patients,
  },
  MAYO: {
    title: 'Intraoperative radiation therapy (IORT)',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/about/pac-20385150',
    date: '2024-04-16',
    readers: patients,
  },
  'MAYO-2': {
    title: 'Intraoperative radiation therapy (IORT), earlier version',
    publisher: 'Mayo Clinic',
    url: 'http://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/home/ovc-20337726',
    readers: clinicians,
  },
  'MAYO-CARE': {
    title: 'IORT: why choose Mayo Clinic, earlier version',
    publisher: 'Mayo Clinic',
    url: 'http://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/care-at-mayo-clinic/why-choose-mayo-clinic/PRC-20013360',
    readers: clinicians,
  },
  ONCOLINK: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/cancer-treatment/radiation/types-of-radiation-therapy/intraoperative-radiation-therapy-iort',
    date: '2022-12-07',
    readers: patients,
  },
  'ONCOLINK-RAD': {
    title: 'Will I be radioactive after radiation therapy?',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/frequently-asked-questions/cancer-treatments/will-i-be-radioactive-after-radiation-therapy',
    date: '2021-03-19',
    readers: patients,
  },
  'ONCOLINK-SEROMA': {
    title: 'Seroma',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/cancer-treatment/surgery/side-effects-of-surgery/seroma',
    date: '2022-07-28',
    readers: patients,
  },
  CLEVELAND: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'Cleveland Clinic',
    url: 'https://my.clevelandclinic.org/health/treatments/intraoperative-radiation-therapy-iort',
    readers: patients,
  },
  MSK: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/patient-education/intraoperative-radiation-therapy-iort',
    readers: patients,
  },
  'MSK-BREAST': {
    title: 'Intraoperative Radiation Therapy (IORT) to the Breast',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/patient-education/intraoperative-radiation-therapy-iort-breast',
    readers: patients,
  },
  UCSF: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'UCSF Radiation Oncology',
    url: 'https://radonc.ucsf.edu/conditions-treatments/types-of-treatment/intraoperative-radiation-therapy-iort',
    readers: patients,
  },
  'UCSF-2': {
    title: 'IORT (medical physics pages, older)',
    publisher: 'UCSF',
    url: 'http://medphysradonc.ucsf.edu/iort',
    readers: clinicians,
  },
  BCORG: {
    title: 'Intraoperative Radiation: What to Expect',
    publisher: 'Breastcancer.org',
    url: 'https://www.breastcancer.org/treatment/radiation/types/intraoperative/expect',
    readers: patients,
  },
  'CRUK-BREAST': {
    title: 'Internal radiotherapy and radiotherapy during surgery for breast cancer',
    publisher: 'Cancer Research UK',
    url: 'https://www.cancerresearchuk.org/about-cancer/breast-cancer/treatment/radiotherapy/internal-radiotherapy',
    readers: patients,
  },
  BCNOW: {
    title: 'Response to NICE decision to recommend controlled use of Intrabeam',
    publisher: 'Breast Cancer Now',
    url: 'https://breastcancernow.org/news-and-blogs/news/response-to-nice-decision-to-recommend-controlled-use-of-intrabeam-for-early-breast-cancer',
    date: '2017-09-01',
    readers: patients,
  },
  UHS: {
    title: 'Radiotherapy: diagnosis and treatment',
    publisher: 'University Hospital Southampton NHS Foundation Trust',
    url: 'https://www.uhs.nhs.uk/OurServices/Cancer/Treatment-and-supporting-services/Radiotherapy/Diagnosisandtreatment.aspx',
    readers: patients,
  },
  'ASTRO-GL': {
    title:
      'Partial breast irradiation for patients with early-stage invasive breast cancer or ductal carcinoma in situ: An ASTRO clinical practice guideline',
    publisher: 'Practical Radiation Oncology',
    url: 'https://doi.org/10.1016/j.prro.2023.11.001',
    date: '2024',
    readers: patients,
  },
  'TARGIT-BJC': {
    title: 'TARGIT-IORT commentary by the trial’s own team',
    publisher: 'British Journal of Cancer',
    url: 'https://www.nature.com/articles/s41416-020-01233-5',
    readers: patients,
  },
  ECANCER: {
    title: 'Intraoperative radiotherapy: review of techniques and results',
    publisher: 'ecancermedicalscience',
    url: 'https://ecancer.org/en/journal/article/750-intraoperative-radiotherapy-review-of-techniques-and-results',
    date: '2017',
    readers: patients,
  },
  HADDOCK: {
    title: 'Intraoperative radiation therapy for colon and rectal cancers: a clinical review',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/s13014-016-0752-1',
    date: '2017',
    readers: patients,
  },
  'CC-RECTAL': {
    title: 'IORT with the photon radiosurgery system in rectal cancer: Cleveland Clinic experience',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/1748-717X-7-110',
    date: '2012',
    readers: patients,
  },
  ROEDER: {
    title: 'Intraoperative radiation therapy (IORT) in soft-tissue sarcoma',
    publisher: 'Radiation Oncology',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5244699',
    date: '2017-01-19',
    readers: patients,
  },
  JIN: {
    title: 'The role of IORT in resectable pancreatic cancer: systematic review and meta-analysis',
    publisher: 'Radiation Oncology',
    url: 'https://ro-journal.biomedcentral.com/articles/10.1186/s13014-020-01511-9',
    date: '2020',
    readers: patients,
  },
  CARMEL: {
    title: 'Short-term complications of intra-operative radiotherapy for early breast cancer',
    publisher: 'Journal of Surgical Oncology',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26751138/',
    date: '2016',
    readers: patients,
  },
  TJMS: {
    title: 'Study of wound complications with and without breast IORT',
    publisher: 'Turkish Journal of Medical Sciences',
    url: 'https://journals.tubitak.gov.tr/medical/vol47/iss4/21/',
    readers: patients,
  },
  CHO: {
    title:
      'Radiation dose-event relationship after intraoperative radiotherapy as a boost in patients with breast cancer',
    publisher: 'Frontiers in Oncology',
    url: 'https://doi.org/10.3389/fonc.2023.1182820',
    date: '2023-05-05',
    readers: patients,
  },
  HANNA: {
    title:
      'Long-term results of intraoperative radiation therapy for early breast cancer using a nondedicated linear accelerator',
    publisher: 'Advances in Radiation Oncology',
    url: 'https://doi.org/10.1016/j.adro.2023.101233',
    date: '2023',
    readers: patients,
  },
  'KIM-ASO': {
    title: 'Redefining eligibility by analyzing canceled IORT as a boost',
    publisher: 'Annals of Surgical Oncology',
    url: 'https://doi.org/10.1245/s10434-019-07819-5',
    date: '2019-12',
    readers: patients,
  },
  INSITU: {
    title: 'Phase II trial: IORT to the breast tumor before its removal',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7243848',
    readers: patients,
  },
  JAMAONC: {
    title: 'Viewpoint on IORT for breast cancer',
    publisher: 'JAMA Oncology',
    url: 'https://jamanetwork.com/journals/jamaoncology/article-abstract/2676227',
    readers: patients,
  },
  'CSA-CHEMO': {
    title: 'What is chemotherapy?',
    publisher: 'Cancer Council SA',
    url: 'https://www.cancersa.org.au/cancer-a-z/understanding-chemotherapy/what-is-chemotherapy/',
    readers: patients,
  },
  'CQ-TUMOR': {
    title: 'Definition of cancer',
    publisher: 'Quebec Cancer Foundation',
    url: 'https://cancerquebec.ca/en/information-about-cancer/the-cancer/definition-of-cancer/',
    readers: clinicians,
  },
  'CCS-HEMATOMA': {
    title: 'Glossary: hematoma',
    publisher: 'Canadian Cancer Society',
    url: 'https://cancer.ca/en/cancer-information/resources/glossary/h/hematoma',
    readers: patients,
  },
  'CCNSW-SKIN': {
    title: 'Skin problems (radiation therapy)',
    publisher: 'Cancer Council NSW',
    url: 'https://www.cancercouncil.com.au/cancer-information/cancer-treatment/radiation-therapy/side-effects/skin-problems/',
    date: '2017-12',
    readers: patients,
  },
  'MDA-FIBROSIS': {
    title: 'Radiation Fibrosis',
    publisher: 'MD Anderson Cancer Center',
    url: 'https://www.mdanderson.org/patients-family/diagnosis-treatment/emotional-physical-effects/radiation-fibrosis.html',
    readers: patients,
  },
  'CANCERCARE-NEURO': {
    title: 'What is neuropathy?',
    publisher: 'CancerCare',
    url: 'https://cancercare.org/questions/176',
    readers: patients,
  },
  'HLBC-RO': {
    title: 'Radiation oncologist',
    publisher: 'HealthLink BC',
    url: 'https://www.healthlinkbc.ca/radiation-oncologist',
    readers: patients,
  },
  'GSTT-WOUND': {
    title: 'Surgical wounds and preventing infections',
    publisher: 'Guy’s and St Thomas’ NHS Foundation Trust',
    url: 'https://www.guysandstthomas.nhs.uk/health-information/surgical-wounds-and-preventing-infections',
    readers: patients,
  },
  'NGH-WOUND': {
    title: 'Caring for my surgical wound',
    publisher: 'Northampton General Hospital NHS Trust',
    url: 'https://www.northamptongeneral.nhs.uk/Publications/Leaflets/IPC/Caring-for-my-surgical-wound.aspx',
    readers: patients,
  },
  ALLINA: {
    title: 'When to call your doctor (after surgery)',
    publisher: 'Allina Health',
    url: 'http://www.allinahealth.org/Health-Conditions-and-Treatments/Health-library/Patient-education/What-You-Need-to-Know-About-Surgery/After-surgery/When-to-call-your-doctor/',
    date: '2019-11-25',
    readers: patients,
  },
  RQH: {
    title: 'Surgical Site Infections',
    publisher: 'Regina Qu’Appelle Health Region',
    url: 'https://rqhealth.ca/department/regional-infection-prevention-and-control/surgical-site-infections',
    readers: patients,
  },
  LEEDS: {
    title: 'An introduction to radiotherapy for breast cancer',
    publisher: 'Leeds Teaching Hospitals NHS Trust',
    url: 'https://www.leedsth.nhs.uk/patients/resources/an-introduction-to-radiotherapy-for-breast-cancer/',
    readers: patients,
  },
  'ACEP-SJ': {
    title: 'What is a medical emergency? (American College of Emergency Physicians list)',
    publisher: 'St. Joseph / St. Luke’s Health',
    url: 'https://stjoseph.stlukeshealth.org/services/emergency/medical-emergency',
    readers: clinicians,
  },
  'ACEP-CH': {
    title: 'What is a Medical Emergency? (American College of Emergency Physicians guidance)',
    publisher: 'Covenant Health Parkwest',
    url: 'https://www.covenanthealth.com/parkwest/what-is-a-medical-emergency/',
    readers: clinicians,
  },
  RTANSWERS: {
    title: 'Questions To Ask Before Treatment',
    publisher: 'RTAnswers, American Society for Radiation Oncology',
    url: 'https://www.rtanswers.org/cancer-types/prostate-cancer/epic/initial-referral/questions-to-ask-before-treatment',
    readers: patients,
  },
  ROSWELL: {
    title: 'Questions to Ask Before Treatment (ASTRO text)',
    publisher: 'Roswell Park',
    url: 'https://www.roswellpark.org/patients/information-american-society-radiation-oncology-astro/questions-ask-treatment',
    readers: patients,
  },
  'CCS-Q': {
    title: 'Questions to ask about radiation therapy',
    publisher: 'Canadian Cancer Society',
    url: 'http://www.cancer.ca/en/cancer-information/cancer-journey/your-healthcare-team/questions-to-ask/radiation-therapy-questions/',
    readers: patients,
  },
  'YSC-Q': {
    title: 'What questions should I ask my doctor about radiation?',
    publisher: 'Young Survival Coalition',
    url: 'https://www.youngsurvival.org/breast-cancer-in-young-women/faq/what-questions-should-i-ask-my-doctor-about-radiation',
    readers: clinicians,
  },
  'SAZ-Q': {
    title: 'Questions to Ask Before Deciding About Radiation Treatment: IORT',
    publisher: 'Survivorship A to Z',
    url: 'https://www.survivorshipatoz.org/breastcancer/articles/questions-to-ask-before-agreeing-to-radiation-treatment/',
    readers: clinicians,
  },
} as const satisfies Record<string, Source>;

/** Key of a source in {@link sources}. */
export type SourceId = keyof typeof sources;
