import type { EvidenceOf } from './evidence.js';

/** Getting ready, the time after surgery, and checkups. */
export const careEvidence: EvidenceOf = {
  Y01: {
    claim: 'You may have scans or other tests before the operation.',
    certainty: 'may; differs by cancer',
    appliesTo: 'all IORT',
    support:
      'Mayo: getting ready for IORT often means imaging. Cancer Council: blood, urine and imaging tests are possible before cancer surgery, and few people need all of them.',
    caution: 'Name no test as a must.',
  },
  Y02: {
    claim: 'At a visit before surgery you are asked about your health and every medicine you take.',
    certainty: 'usually',
    appliesTo: 'all IORT (general surgery advice)',
    support:
      'Cancer Council: the pre-operation check covers history and medicines. CRUK: a pre-operation assessment visit is part of preparing.',
    caution: 'Never say ‘stop your blood thinner’; say ‘ask which to take and which to stop’.',
  },
  Y03: {
    claim:
      'You are told when to stop eating and drinking. The times differ by hospital, so follow the ones you are given.',
    certainty: 'usual practice; hours differ',
    appliesTo: 'all IORT (general surgery; MSK for breast IORT)',
    support:
      'MSK: no food after midnight, a small amount of water until 2 hours before arrival. Cancer Council: most people stop food about 6 hours before; some may drink clear fluids until 2 hours before.',
    caution: 'Print no hours: the two sources differ, and wrong timing can cancel surgery.',
  },
  Y04: {
    claim:
      'If you go home the same day, plan for an adult to take you home and to be with you for the first day.',
    certainty: 'usual rule',
    appliesTo: 'breast IORT and other same-day surgery',
    support:
      'MSK: an adult must take you home after breast IORT. East Kent: someone to collect you and stay 24 hours. Krames: an adult driver.',
    caution: 'The ‘first day’ part rests on one NHS trust.',
  },
  Y05: {
    claim:
      'You sign a consent form only after the team has explained the aim, the risks, the benefits and your other choices, and you may ask for more time.',
    certainty: 'should',
    appliesTo: 'all IORT',
    support:
      'ACS: consent covers why, goal, benefit, risks, side effects and other options. CRUK: sign only when you understand; you may need time.',
    caution: 'Consent rules vary by state; ask-for-time wording is CRUK’s.',
  },
  Y06: {
    claim:
      'Many people have time before cancer surgery to learn more and to get a second opinion. Ask your team if that is true for you.',
    certainty: 'many, not all',
    appliesTo: 'all IORT',
    support:
      'ACS: sometimes soon, sometimes waiting is fine; ask if there is time for a second opinion. OncoLink: most people can take a few weeks, some cancers can’t wait. NCCN: there is time to choose a plan.',
    caution: 'Delay can matter in some cancers: keep ‘ask if you have time’.',
  },
  Y07: {
    claim:
      'Getting a second opinion is normal. Some health plans even ask for one; check if yours pays.',
    certainty: 'normal; cover differs',
    appliesTo: 'all IORT',
    support:
      'NCCN: normal part of care, some plans require it. OncoLink: plans should cover it, referral, co-pay and network limits may apply.',
  },
  Y08: {
    claim: 'You can bring someone to your visits to listen, ask and take notes.',
    certainty: 'helps',
    appliesTo: 'all IORT; caregivers',
    support: 'CRUK suggests having someone with you who can ask and write things down.',
    caution: 'Single source.',
  },
  Y50: {
    claim:
      'How long you stay depends on the operation. After a lumpectomy you usually go home the same day; after belly or pelvis surgery you stay several days.',
    certainty: 'usually',
    appliesTo: 'all IORT, by operation',
    support:
      'American College of Surgeons: usually home the same day. Cancer Council: probably 4-7 days after bowel surgery. Macmillan: depends on the surgery. Cleveland: median 7 days with rectal IORT.',
    caution: 'Give no day counts.',
  },
  Y51: {
    claim:
      'Full recovery from big belly surgery takes weeks to months; being very tired at first is common.',
    certainty: '2 to 3 months (bowel); 6 to 8 weeks after discharge (Whipple)',
    appliesTo: 'rectum, pancreas (surgery, not IORT)',
    support:
      'Cancer Council: 2-3 months. Bowel Cancer Australia: simple tasks tire you at first. Verywell: 6-8 weeks after leaving hospital.',
    caution: 'Times from general surgery: the numbers wait for a clinician.',
  },
  Y52: {
    claim:
      'Some pain in the first days after surgery is normal, and it can be treated. Tell the staff if it isn’t under control.',
    certainty: 'normal',
    appliesTo: 'all IORT',
    support:
      'All three: some pain for days (CRUK: about the first week), several ways to treat it, speak up early.',
    caution: 'Don’t promise ‘painless’. Pairs with F24/X02.',
  },
  Y53: {
    claim:
      'After big operations staff get you moving early, and you may get stockings or shots to help prevent blood clots.',
    certainty: 'usual',
    appliesTo: 'belly and pelvis surgery',
    support: 'Both describe early moving, compression stockings and injections.',
  },
  Y54: {
    claim:
      'Ask when you can shower and bathe. Rules differ: some people may shower the next day, others must keep the wound dry for longer, and soaking in a tub usually waits.',
    certainty: 'differs',
    appliesTo: 'all IORT (general wound care)',
    support:
      'Summa: shower the day after, no tub until healed. East Kent: keep the wound dry 5 days. CommonSpirit: shower after 24-48 hours, no bath until allowed.',
    caution: 'Sources disagree, so print no number; local team fills it in.',
  },
  Y55: {
    claim:
      'Wash your hands before you touch the wound or dressing, and don’t wear clothes that rub.',
    certainty: 'advice',
    appliesTo: 'all IORT',
    support: 'MedlinePlus: clean hands first; no tight clothing over the cut.',
    caution: 'Two of the pages hold the same text.',
  },
  Y56: {
    claim: 'After breast surgery a soft bra without wires is often advised.',
    certainty: 'often',
    appliesTo: 'breast',
    support: 'Both advise a supportive or soft non-wired bra.',
  },
  Y57: {
    claim:
      'Don’t drive until your team says so: not soon after anesthesia and not while strong pain medicine could slow you.',
    certainty: 'advice; times differ',
    appliesTo: 'all IORT',
    support:
      'East Kent: not for 24-48 hours after general anesthesia. Summa and PancreasCare: not while on narcotics. Krames (M): until pain-free and off prescription pain drugs, maybe a few weeks. But KRAMES-L: driving again after 24 hours.',
    caution: 'One publisher contradicts itself: print no hours.',
  },
  Y58: {
    claim:
      'You may be told not to lift heavy things for some weeks. Ask how much and for how long.',
    certainty: 'differs: 5 lb to 15 lb; about 6 weeks after belly surgery',
    appliesTo: 'all IORT, by operation',
    support:
      'Krames: nothing over 5 lb until cleared. PancreasCare: nothing over 10-15 lb for 6 weeks. Bowel Cancer Australia: about 6 weeks without driving or heavy lifting.',
    caution: 'Print no weights or weeks without a clinician.',
  },
  Y59: {
    claim: 'When you go back to work depends on your operation, your job and any more treatment.',
    certainty: 'about 1 to 3 weeks after lumpectomy in one guide',
    appliesTo: 'all IORT',
    support: 'East Kent: ‘depends’. inishii: 1-3 weeks, depending on more treatment.',
    caution: 'Good sources thin: print no number.',
  },
  Y61: {
    claim:
      'Side effects come in two waves: early ones during the first weeks, which mostly go away, and late ones months or years later, which can last.',
    certainty: 'general radiation',
    appliesTo: 'all IORT',
    support:
      'NCI: late effects first occur at least 6 months after radiation, are rare but happen. UW: most symptoms ease over time, sometimes permanent.',
    caution: 'NCI edition is 2007, check the current one.',
  },
  Y64: {
    claim: 'A fluid pocket often needs no treatment, but it may be drained with a needle.',
    certainty: 'may',
    appliesTo: 'breast',
    support:
      'Tuschy: a quarter of breast pockets needed a needle. Seroma study: 4% of the IORT group. Same hospital (Mannheim); OncoLink is a second source.',
    caution: 'Say ‘tell your team about swelling’.',
  },
  Y71: {
    claim:
      'After breast cancer treatment checkups go on for years; they are closer together at first.',
    certainty:
      '1 to 4 times a year for 5 years (NCCN 2016); every 3 to 6 months in years 1 to 3 (ASCO 2013)',
    appliesTo: 'breast',
    support: 'NCCN patient guide and ASCO guideline summaries.',
    caution: 'Old editions; schedule is the team’s to set: no numbers.',
  },
  Y72: {
    claim:
      'After breast-saving surgery and radiation, mammograms go on, usually once a year; the first is usually at least 6 months after radiation ends.',
    certainty: 'usually',
    appliesTo: 'breast',
    support:
      'NCCN: first at least 6 months after, then yearly. ASCO summary agrees. IORT trial: 6 months, 1 year, yearly.',
    caution: 'Hold the timing; ‘you keep having mammograms’ may stand.',
  },
  Y75: {
    claim: 'Call your team about any new lump or change; don’t wait for the next visit.',
    certainty: 'advice',
    appliesTo: 'all IORT',
    support:
      'ASCO: most breast returns are found between visits. Macmillan: report a lump or swelling at the operation site at once.',
  },
  Y77: {
    claim:
      'Ask for a written summary of your treatment, with the place, date and dose of radiation. Other doctors may need it years later.',
    certainty: 'advice',
    appliesTo: 'all IORT',
    support:
      'CancerCare: ask for a treatment summary that lists radiation doses. ‘Years later’ is our reason.',
    caution: 'Helps the ‘earlier radiation’ question.',
  },
  Y78: {
    claim:
      'The full lab report is often ready within about 10 days; a quick check during surgery takes about 15 to 20 minutes.',
    certainty: 'often; can take longer',
    appliesTo: 'all IORT',
    support:
      'Restates NCI: within 10 days; frozen section 15-20 minutes. ACS: routine results sometimes in a day or two, many reasons for delay.',
    caution: 'Hold the days; refines F50.',
  },
};
