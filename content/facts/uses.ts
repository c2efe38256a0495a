import type { Fact } from './fact.js';

/** Facts on the operation, on what IORT is used for (breast, pancreas, rectum, sarcoma), and on later effects. */
export const factsOfUses = {
  Y09: { name: 'surgery.decided-during', sources: ['MSK', 'KEANE'] },
  Y10: { name: 'surgery.watched-through-glass', sources: ['ISPUB', 'MSK'] },
  Y12: { name: 'surgery.tools-differ', sources: ['MSK', 'IOERT-RECTAL'] },
  Y14: { name: 'breast.two-uses', sources: ['SEDLMAYER', 'TARGIT-R', 'ABS-2019'] },
  Y15: { name: 'breast.boost-then-whole-breast', sources: ['SEDLMAYER', 'HIOB', 'CHANG'] },
  Y16: { name: 'breast.alone-treats-part', sources: ['MSK-BREAST', 'COCHRANE'] },
  Y17: { name: 'breast.with-lumpectomy', sources: ['MSK-BREAST', 'CANCERBACKUP'] },
  Y18: {
    name: 'breast.whole-breast-later',
    sources: ['TARGIT-LANCET', 'TARGIT-R', 'JERUSALEM'],
  },
  Y22: { name: 'breast.hormone-medicine', sources: ['TARGIT-R', 'BCORG-OLDER'], held: true },
  Y26: { name: 'breast.who-wrote-the-guideline', sources: ['ASTRO-2025'] },
  Y27: { name: 'breast.other-part-breast-ways', sources: ['ASTRO-GL'], held: true },
  Y29: { name: 'breast.within-studies', sources: ['ABS-2019'], held: true },
  Y31: { name: 'breast.shorter-courses', sources: ['NICE-501', 'SHORT-COURSE'] },
  Y33: { name: 'breast.symptoms-after-alone', sources: ['TARGIT-QUALITY'], held: true },
  Y35: { name: 'pancreas.after-chemotherapy', sources: ['ASO-PANCREAS', 'KEANE'] },
  Y40: { name: 'rectum.grown-or-come-back', sources: ['NICE-763-2', 'ACROP'] },
  Y47: { name: 'sarcoma.added-dose', sources: ['ROEDER', 'UCSF-SARCOMA'] },
  Y60: { name: 'breast.firm-for-longer', sources: ['LUMPECTOMY-GUIDE', 'TARGIT-BOOK'], held: true },
  Y66: {
    name: 'breast.scarring-after-both',
    sources: ['TARGIT-LATE', 'POLAND', 'CHANG'],
    held: true,
  },
  Y68: { name: 'pelvis.other-problems', sources: ['NICE-763-3', 'MAYO', 'SINDELAR'] },
  Y70: { name: 'radiation.another-cancer', sources: ['ACS-SECOND', 'SECOND-REVIEW'], held: true },
  Y73: { name: 'breast.mammogram-changes', sources: ['RUCH', 'HORST'], held: true },
  Y74: { name: 'breast.tell-at-mammograms', sources: ['MAMMOGRAM-STUDY', 'RUCH'] },
} as const satisfies Record<string, Fact>;
