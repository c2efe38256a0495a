import type { EvidenceOf } from './evidence.js';

/** What the team has to know, radioactivity, cost, support, warning signs, and medicines before surgery. */
export const signsEvidence: EvidenceOf = {
  Y79: {
    claim:
      'If you have had radiation before, tell the team where and when. A second full course to the whole breast is usually not possible, but some centers have used IORT for a small area.',
    certainty: 'usually; small series (17 and 12 people)',
    appliesTo: 'breast, earlier radiation',
    support:
      'Kraus: whole-breast repeat isn’t tolerated; 15 returns and 2 new cancers treated, no local return at 26 months. Chin: 12 who declined mastectomy. Montefiore: often used instead of mastectomy after a return.',
    caution: 'Verdict risk both ways; mastectomy is the usual advice.',
  },
  Y80: {
    claim:
      'In the pelvis, earlier radiation doesn’t always rule out more; IORT has been used with care in such cases.',
    certainty: 'some; selected people',
    appliesTo: 'rectum, earlier radiation',
    support:
      'Haddock: many previously radiated people may be carefully treated again. ABS via NICE: considered in particular when pelvic radiation was given before.',
    caution: 'Verdict risk.',
  },
  Y81: {
    claim:
      'Tell the team about a pacemaker or any other implant before surgery. Radiation can disturb pacemakers; a few people with one have had breast x-ray IORT with no fault seen.',
    certainty: '3 published cases with no fault; distances under 10 cm hardly studied',
    appliesTo: 'breast, low-energy x-rays',
    support:
      'Keshtgar: pacemakers can fail from radiation; a case treated. Bhimani: 2 cases, no malfunction. Ramdas: 1 case, no malfunction.',
    caution: '‘Tell the team’ may stand at once; the rest is held. Cases only.',
  },
  Y82: {
    claim:
      'Tell the team if you are or could be pregnant. Radiation can harm an unborn baby, and IORT in pregnancy has hardly been tried.',
    certainty: 'one reported pregnancy; two dose studies from one hospital',
    appliesTo: 'all IORT; breast data',
    support:
      'StatPearls and RadiationAnswers: harm possible. Cancer Society NZ: if pregnant, tell the doctors at once. Milan: very low dose measured at the womb in 20 non-pregnant women; one woman treated at 15 weeks with IORT as a boost.',
    caution:
      '‘Tell the team’ may stand; never suggest IORT is safe in pregnancy (AUNTMIN headline does).',
  },
  Y83: {
    claim:
      'After breast radiation, the treated breast may make little or no milk; the other breast usually works. Some cancer drugs rule out breastfeeding.',
    certainty: 'may; data from whole-breast radiation',
    appliesTo: 'breast',
    support:
      'LactMed text: lower or no output on the treated side, other side unaffected. LBBC: not while on chemotherapy, tamoxifen and some others. Breast Cancer Now: same for output.',
    caution: 'No IORT data: say so.',
  },
  Y84: {
    claim:
      'If you hope to have children, ask about fertility before treatment. Radiation to the belly or pelvis, and chemotherapy, can affect it.',
    certainty: 'can',
    appliesTo: 'rectum, sarcoma, other pelvis; chemotherapy',
    support:
      'NCI: dose to ovaries or testes counts; talk before treatment. Cancer Society NZ: pelvic radiation and some chemotherapy can cause infertility; ask first. Milan: scatter to the ovaries in breast IORT was tiny.',
    caution: '‘Ask before treatment’ may stand; the rest is held. NCI edition 2009.',
  },
  Y85: {
    claim:
      'Tell the team if you have lupus, scleroderma or another connective tissue disease. Late damage from radiation can be more common; it is weighed case by case. Rheumatoid arthritis didn’t carry this extra risk in one large study.',
    certainty: '209 people: severe late effects 21% v 6% at 5 years',
    appliesTo: 'all IORT (outside-radiation data)',
    support:
      'JCO abstract; Breastcancer.org on scleroderma; Lancet Oncology review: decision is hard, data limited.',
    caution: '‘Tell the team’ may stand; the rest is held. No IORT data.',
  },
  Y86: {
    claim:
      'Radiation from an IORT machine, or from a source that is taken out in the operating room, doesn’t leave you radioactive, so you can be with children and pregnant women.',
    certainty: 'yes for machines and removed sources',
    appliesTo: 'all IORT in which nothing stays inside',
    support:
      'OncoLink: no radiation once a temporary HDR implant is out; asked about being near a baby, no risk to others. CRUK: no longer radioactive once the source is gone, may be with others. Ask-the-expert: no risk to others after linac or HDR. Medicare policy defines IORT as radiation that ends before you leave the operating room.',
    caution: 'Still no page says it of IORT by name.',
  },
  Y87: {
    claim:
      'Some operations leave tiny radioactive sources in the body. If that is planned for you, your team gives you safety steps.',
    certainty: 'some; how often not found',
    appliesTo: 'low-dose-rate implants',
    support:
      'ABS counts low-dose-rate sources among IORT techniques. CRUK and OncoLink: with permanent implants, limit close contact with children and pregnant women for a time.',
    caution:
      'SAFETY: that these sources stay in is our reading of ‘low-dose-rate’; confirm. A blanket ‘you are not radioactive’ would be wrong for these people.',
  },
  Y88: {
    claim:
      'Original Medicare covers radiation therapy. If you are an outpatient, you usually pay 20% of the approved amount after the Part B deductible; in the hospital, Part A rules apply.',
    certainty: 'usually; check',
    appliesTo: 'US, all radiation',
    support: 'Medicare.gov, whole page.',
    caution: 'Not IORT-specific; no amounts: say ‘Medicare has rules, ask’.',
  },
  Y92: {
    claim:
      'Worry that cancer will come back is very common after treatment and usually eases with time. Tell your team if it doesn’t.',
    certainty: 'very common',
    appliesTo: 'all',
    support:
      'NCI: the most common emotional difficulty people report. Cancer.Net: strongest in the first year, tell the team if it doesn’t improve.',
  },
  Y93: {
    claim:
      'Some people feel uneasy, not glad, when treatment ends, because the regular visits stop. With IORT that can come very early.',
    certainty: 'common; second part is our inference',
    appliesTo: 'all; mostly breast alone',
    support: 'Both: distress can rise when visits stop.',
    caution: 'Second sentence is inference, not sourced.',
  },
  Y94: {
    claim:
      'You can ask for a counselor, a social worker or a support group, and the American Cancer Society answers questions day and night.',
    certainty: 'available',
    appliesTo: 'all; US',
    support: 'ACS: 24/7 helpline for patients and caregivers. CancerCare: kinds of support.',
    caution: 'Check the phone number live before print. Not for emergencies.',
  },
  Z01: { claim: 'Chest pain or tightness, or trouble breathing: call 911.' },
  Z02: {
    claim: 'Coughing up blood, feeling faint: get emergency help (signs of a clot in the lung).',
  },
  Z03: {
    claim:
      'New swelling, pain, redness or warmth of one leg may be a clot: get help now. OncoLink says emergency room or 911; CDC says see a doctor as soon as possible. Cancer and surgery both raise the chance.',
  },
  Z04: {
    claim:
      'Call the surgeon about fever, redness, swelling, warmth or drainage at the cut, an open cut, more bleeding, bad smell, more swelling at the cut or in the arm, hand or underarm; numbness, tingling or shooting pain that goes on. Cut-offs for fever differ: none is printed.',
  },
  Z05: {
    claim:
      'Bleeding that doesn’t stop when you press on it, swelling under the cut that grows, chills, a cut that opens: call at any time.',
  },
  Z06: { claim: 'Pain that the medicine doesn’t help: call.' },
  Z07: {
    claim:
      'Ask which medicines and supplements to stop, change or go on with, and when; bring a list of all, with vitamins and herbs. Some must be stopped (blood thinners, some for diabetes or weight), some must go on (some heart, seizure, Parkinson’s, transplant medicines): never on your own. Times differ by hospital: none is printed.',
  },
  Z08: {
    claim:
      'With insulin or other diabetes medicine, ask for your own plan for the day you can’t eat.',
  },
  Z09: {
    claim:
      'Tell the team about sleep apnea, problems with anesthesia, allergies, a pacemaker, defibrillator or other heart device.',
  },
  Z10: { claim: 'Plan for an adult to bring you home.' },
};
