import { candidacyEvidence } from './evidence/candidacy.js';
import { careEvidence } from './evidence/care.js';
import type { EvidenceOf } from './evidence/evidence.js';
import { extraEvidence } from './evidence/extra.js';
import { limitsEvidence } from './evidence/limits.js';
import { procedureEvidence } from './evidence/procedure.js';
import { signsEvidence } from './evidence/signs.js';
import { usesEvidence } from './evidence/uses.js';

export { differences } from './evidence/differences.js';
export type { Evidence } from './evidence/evidence.js';

/** Notes on what the sources say about each fact; for review sheets, never for readers. */
export const evidence: EvidenceOf = {
  ...candidacyEvidence,
  ...procedureEvidence,
  ...limitsEvidence,
  ...extraEvidence,
  ...usesEvidence,
  ...careEvidence,
  ...signsEvidence,
};
