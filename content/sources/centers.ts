import type { Source } from './source.js';

/** Cancer centers and hospitals. */
export const centers = {
  MAYO: {
    title: 'Intraoperative radiation therapy (IORT)',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/about/pac-20385150',
    date: '2024-04-16',
    readers: 'patients',
  },
  'MAYO-2': {
    title: 'Intraoperative radiation therapy (IORT), earlier version',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/home/ovc-20337726',
    readers: 'clinicians',
  },
  'MAYO-CARE': {
    title: 'IORT: why choose Mayo Clinic, earlier version',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/tests-procedures/intraoperative-radiation-therapy/care-at-mayo-clinic/why-choose-mayo-clinic/PRC-20013360',
    readers: 'clinicians',
  },
  ONCOLINK: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/cancer-treatment/radiation/types-of-radiation-therapy/intraoperative-radiation-therapy-iort',
    date: '2022-12-07',
    readers: 'patients',
  },
  'ONCOLINK-RAD': {
    title: 'Will I be radioactive after radiation therapy?',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/frequently-asked-questions/cancer-treatments/will-i-be-radioactive-after-radiation-therapy',
    date: '2021-03-19',
    readers: 'patients',
  },
  'ONCOLINK-SEROMA': {
    title: 'Seroma',
    publisher: 'OncoLink, University of Pennsylvania',
    url: 'https://www.oncolink.org/cancer-treatment/surgery/side-effects-of-surgery/seroma',
    date: '2022-07-28',
    readers: 'patients',
  },
  CLEVELAND: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'Cleveland Clinic',
    url: 'https://my.clevelandclinic.org/health/treatments/intraoperative-radiation-therapy-iort',
    readers: 'patients',
  },
  MSK: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/patient-education/intraoperative-radiation-therapy-iort',
    readers: 'patients',
  },
  'MSK-BREAST': {
    title: 'Intraoperative Radiation Therapy (IORT) to the Breast',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/patient-education/intraoperative-radiation-therapy-iort-breast',
    readers: 'patients',
  },
  UCSF: {
    title: 'Intraoperative Radiation Therapy (IORT)',
    publisher: 'UCSF Radiation Oncology',
    url: 'https://radonc.ucsf.edu/conditions-treatments/types-of-treatment/intraoperative-radiation-therapy-iort',
    readers: 'patients',
  },
  'UCSF-2': {
    title: 'IORT (medical physics pages, older)',
    publisher: 'UCSF',
    url: 'http://medphysradonc.ucsf.edu/iort',
    readers: 'clinicians',
  },
  UHS: {
    title: 'Radiotherapy: diagnosis and treatment',
    publisher: 'University Hospital Southampton NHS Foundation Trust',
    url: 'https://www.uhs.nhs.uk/OurServices/Cancer/Treatment-and-supporting-services/Radiotherapy/Diagnosisandtreatment.aspx',
    readers: 'patients',
  },
  'MDA-FIBROSIS': {
    title: 'Radiation Fibrosis',
    publisher: 'MD Anderson Cancer Center',
    url: 'https://www.mdanderson.org/patients-family/diagnosis-treatment/emotional-physical-effects/radiation-fibrosis.html',
    readers: 'patients',
  },
  'GSTT-WOUND': {
    title: 'Surgical wounds and preventing infections',
    publisher: 'Guy’s and St Thomas’ NHS Foundation Trust',
    url: 'https://www.guysandstthomas.nhs.uk/health-information/surgical-wounds-and-preventing-infections',
    readers: 'patients',
  },
  'NGH-WOUND': {
    title: 'Caring for my surgical wound',
    publisher: 'Northampton General Hospital NHS Trust',
    url: 'https://www.northamptongeneral.nhs.uk/Publications/Leaflets/IPC/Caring-for-my-surgical-wound.aspx',
    readers: 'patients',
  },
  ALLINA: {
    title: 'When to call your doctor (after surgery)',
    publisher: 'Allina Health',
    url: 'https://www.allinahealth.org/Health-Conditions-and-Treatments/Health-library/Patient-education/What-You-Need-to-Know-About-Surgery/After-surgery/When-to-call-your-doctor/',
    date: '2019-11-25',
    readers: 'patients',
  },
  RQH: {
    title: 'Surgical Site Infections',
    publisher: 'Regina Qu’Appelle Health Region',
    url: 'https://rqhealth.ca/department/regional-infection-prevention-and-control/surgical-site-infections',
    readers: 'patients',
  },
  LEEDS: {
    title: 'An introduction to radiotherapy for breast cancer',
    publisher: 'Leeds Teaching Hospitals NHS Trust',
    url: 'https://www.leedsth.nhs.uk/patients/resources/an-introduction-to-radiotherapy-for-breast-cancer/',
    readers: 'patients',
  },
  ROSWELL: {
    title: 'Questions to Ask Before Treatment (ASTRO text)',
    publisher: 'Roswell Park',
    url: 'https://www.roswellpark.org/patients/information-american-society-radiation-oncology-astro/questions-ask-treatment',
    readers: 'patients',
  },
} as const satisfies Record<string, Source>;
