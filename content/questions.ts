import { guidance } from './statement.js';

/** Questions to ask the care team; the key is the stable name. */
export const questions = {
  'why-me': guidance({
    id: 'question.why-me',
    sources: ['RTANSWERS', 'YSC-Q'],
    text: 'What about my cancer makes you suggest IORT, or leave it out?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  goal: guidance({
    id: 'question.goal',
    sources: ['CCS-Q', 'SAZ-Q', 'ROSWELL'],
    text: 'What do you hope IORT can do for me?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'other-options': guidance({
    id: 'question.other-options',
    sources: ['RTANSWERS', 'SAZ-Q'],
    text: 'What else could I choose, and how do those choices compare?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  trial: guidance({
    id: 'question.trial',
    sources: ['RTANSWERS', 'ROSWELL'],
    text: 'Is there a research study I could join?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  experience: guidance({
    id: 'question.experience',
    text: 'How often does this team do IORT for my kind of cancer?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'which-kind': guidance({
    id: 'question.which-kind',
    sources: ['RTANSWERS', 'YSC-Q'],
    text: 'Which kind of IORT machine do you use? How long does the radiation part last?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'plan-change': guidance({
    id: 'question.plan-change',
    text: 'Could the plan change once surgery is under way?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'other-treatment': guidance({
    id: 'question.other-treatment',
    sources: ['RTANSWERS', 'ROSWELL', 'CCS-Q'],
    text: 'Do I also need other radiation or chemotherapy? When?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'likely-effects': guidance({
    id: 'question.likely-effects',
    sources: ['RTANSWERS', 'CCS-Q', 'YSC-Q'],
    text: 'Which side effects are most likely for me, now and years from now?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'help-effects': guidance({
    id: 'question.help-effects',
    sources: ['CCS-Q', 'YSC-Q'],
    text: 'How would you treat side effects?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'when-call': guidance({
    id: 'question.when-call',
    sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
    text: 'Which signs mean I should call you? Which number do I use, day and night?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'lab-report': guidance({
    id: 'question.lab-report',
    text: 'When is my full lab report ready? How might it change my care?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'follow-up': guidance({
    id: 'question.follow-up',
    sources: ['CCS-Q', 'YSC-Q'],
    text: 'What checkups do I need, and who is in charge of them?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'insurance-cost': guidance({
    id: 'question.insurance-cost',
    sources: ['RTANSWERS', 'ROSWELL', 'YSC-Q'],
    text: 'Does my health plan pay for IORT? Who can help me figure out my share?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  prepare: guidance({
    id: 'question.prepare',
    text: 'How do I get ready for the surgery?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  recovery: guidance({
    id: 'question.recovery',
    text: 'When can I go home, and how long is recovery?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  'earlier-radiation': guidance({
    id: 'question.earlier-radiation',
    text: 'I have had radiation before. What does that mean for IORT?',
    note: 'A question that the reader may ask the care team; first person',
  }),
  interpreter: guidance({
    id: 'question.interpreter',
    text: 'Can I have an interpreter at my visits?',
    note: 'A question that the reader may ask the care team; first person',
  }),
};
