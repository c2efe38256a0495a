import { guidance, type Passage } from './statement.js';
import type { SourceId } from './sources.js';

const ask = (name: string, text: string, ...sources: SourceId[]): Passage =>
  guidance({
    id: `question.${name}`,
    ...(sources.length > 0 && { sources }),
    text,
    note: 'A question that the reader may ask the care team; first person',
  });

/** Questions to ask the care team; the key is the stable name. */
export const questions = {
  'why-me': ask(
    'why-me',
    'Why do you suggest IORT for my cancer, or why not?',
    'RTANSWERS',
    'YSC-Q',
  ),
  goal: ask('goal', 'What do you hope IORT can do for me?', 'CCS-Q', 'SAZ-Q', 'ROSWELL'),
  'boost-or-only': ask(
    'boost-or-only',
    'Is IORT a boost for me, with more radiation to follow, or my only radiation?',
  ),
  'other-options': ask(
    'other-options',
    'What else could I choose, and how do those choices compare?',
    'RTANSWERS',
    'SAZ-Q',
  ),
  'no-iort': ask(
    'no-iort',
    'What could happen if I wait, don’t have IORT, or have no radiation at all?',
  ),
  'daily-life': ask(
    'daily-life',
    'What would IORT mean for my visits, travel, time off and healing?',
  ),
  trial: ask('trial', 'Is there a research study I could join?', 'RTANSWERS', 'ROSWELL'),
  experience: ask('experience', 'How often does this team do IORT for my kind of cancer?'),
  'earlier-radiation': ask(
    'earlier-radiation',
    'I have had radiation before. What does that mean for IORT?',
  ),
  'another-cancer': ask('another-cancer', 'Could radiation raise my chance of another cancer?'),
  prepare: ask('prepare', 'How do I get ready for the surgery?'),
  medicines: ask('medicines', 'Which medicines do I take or stop, and when?'),
  'which-kind': ask(
    'which-kind',
    'Which kind of IORT machine do you use? How long does the radiation part last?',
    'RTANSWERS',
    'YSC-Q',
  ),
  'stay-radioactive': ask('stay-radioactive', 'Will anything radioactive stay in me?'),
  'plan-change': ask('plan-change', 'Could the plan change once surgery is under way?'),
  interpreter: ask('interpreter', 'Can I have an interpreter at my visits?'),
  'when-call': ask(
    'when-call',
    'Which signs mean I should call you? Which number do I use, day and night?',
    'CCS-Q',
    'RTANSWERS',
    'SAZ-Q',
  ),
  'normal-home': ask('normal-home', 'What is normal at home, and what is not?'),
  recovery: ask('recovery', 'When can I go home, and how long is recovery?'),
  'likely-effects': ask(
    'likely-effects',
    'Which side effects are most likely for me, now and years from now?',
    'RTANSWERS',
    'CCS-Q',
    'YSC-Q',
  ),
  'help-effects': ask('help-effects', 'How would you treat side effects?', 'CCS-Q', 'YSC-Q'),
  'lab-report': ask(
    'lab-report',
    'How and when do I get my full lab report? How might it change my care?',
  ),
  'other-treatment': ask(
    'other-treatment',
    'Do I also need other radiation or chemotherapy? When?',
    'RTANSWERS',
    'ROSWELL',
    'CCS-Q',
  ),
  'follow-up': ask(
    'follow-up',
    'What checkups do I need, and who is in charge of them?',
    'CCS-Q',
    'YSC-Q',
  ),
  'insurance-cost': ask(
    'insurance-cost',
    'Does my health plan pay for IORT? Who can help me figure out my share?',
    'RTANSWERS',
    'ROSWELL',
    'YSC-Q',
  ),
};
