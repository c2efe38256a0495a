/**
 * For reviewers: points on which sources disagree, or refine what the page of the American Cancer Society
 * says.
 */
export const differences = {
  D01: 'Order of outside-the-body radiation: The American Cancer Society only says that IORT may come on top of it. Mayo Clinic: usually BEFORE surgery (“Standard radiation therapy is usually done before surgery.”). OncoLink and UCSF (physics): often AFTER. Write ‘before or after’.',
  D02: 'More than four cancers: Mayo Clinic (why choose us), OncoLink and UCSF name many more (head and neck, gynecologic, colon, kidney, bladder, prostate, stomach). The American Cancer Society’s four are its own list; don’t write ‘only’.',
  D03: 'Pancreatic cancer: The American Cancer Society lists it. One insurer puts it among experimental uses. Jin (2020 meta-analysis) found gains, but says that earlier results “remain inconsistent”.',
  D04: 'Breast cancer: how well IORT alone works, and for whom: ASTRO guideline: higher return rate in the breast than whole-breast radiation. The TARGIT-A trial’s own team: non-inferior. Cancer Research UK: not standard in the UK, may be had in a trial. Breast Cancer Now: uncertain, controlled use. Hackensack UMC: trial only. Breast IORT alone is studied in early, lower-risk tumors (see entry rules in Hanna), unlike the American Cancer Society’s ‘hard to remove / high risk’ wording.',
  D05: 'Machine: The American Cancer Society names only the LINAC. OncoLink, ecancer, Memorial Sloan Kettering, Cleveland Clinic, an insurer: also low-energy x-ray units and high-dose-rate brachytherapy, often through an applicator.',
  D06: 'Place: The American Cancer Society: a special operating room. Others: an ordinary operating room with a mobile unit (UCSF), or the patient is moved to the radiation department in mid-operation (Aurora Health Care, Hanna).',
  D07: 'More side effects: Mayo Clinic adds narrowed passages (stenosis) and abnormal openings (fistula); Cho adds fat necrosis (25 patients). The American Cancer Society’s seven are not the full list. Conversely, Mayo’s list lacks infection, skin reaction, seroma and hematoma; here those rest on breast studies.',
  D08: 'Are wound and skin problems commoner with IORT: OncoLink lists fewer skin reactions as a benefit. Tokai journal found more seroma, infection and slow healing with IORT than without. Carmel: 27.3% had any complication; Berger: under 2.5% had a major one. No single rate is safe to print.',
  D09: 'Cost: The American Cancer Society: can be expensive, as are the machines. JAMA Oncology: “significantly less costly than EBRT”; Hackensack UMC also notes lower cost. Probably machine and center cost against cost of a whole course; differs by country and plan.',
  D10: 'Extra time: From 2 minutes (Breastcancer.org) to 30-40 (Memorial Sloan Kettering) for the radiation itself; set-up adds more. The American Cancer Society gives no figure.',
  D11: 'Tumor out first: The American Cancer Society’s intro says the radiation goes to the tumor, while its steps take the tumor out first. One breast trial gave it before removal. Where a tumor can’t all be removed, what is left is treated.',
  D12: '‘Large’ dose: Hackensack UMC calls low-energy x-ray breast IORT a “single low dose”. The word depends on device and depth. Give no Gy to patients without a clinician.',
  D13: 'Less harm nearby v. late effects: Nearby tissue is spared, but within the treated spot nerves are at risk at higher doses (Haddock: “patients receiving 15 Gy or more are at higher risk”). Balance both.',
  D14: 'Some pathology is known in surgery: A quick frozen-section check can be made during the operation (NCI; done in Hanna), so ‘no lab result’ is too strong; the FULL report is what comes later.',
  D15: 'Shield or move: Mayo Clinic (earlier version) and UCSF: organs may also be moved out of the way for a while.',
  D16: 'Fewer visits not assured: OncoLink: IORT is more often followed by daily radiation. TARGIT UK: about 15-20% may still need standard radiation (advocates’ own figure, breast).',
} as const;

/** Key in {@link differences}. */
export type DifferenceId = keyof typeof differences;
