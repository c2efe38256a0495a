import { msg } from '@lit/localize';
import { guidance } from './statement.js';

/** Questions to ask the care team; the key is the stable name. */
export const questions = {
  'why-me': guidance({
    id: 'question.why-me',
    sources: ['RTANSWERS', 'YSC-Q'],
    text: () =>
      msg('What about my cancer makes you suggest IORT, or leave it out?', {
        id: 'question.why-me',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  goal: guidance({
    id: 'question.goal',
    sources: ['CCS-Q', 'SAZ-Q', 'ROSWELL'],
    text: () =>
      msg('What do you hope IORT can do for me?', {
        id: 'question.goal',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'other-options': guidance({
    id: 'question.other-options',
    sources: ['RTANSWERS', 'SAZ-Q'],
    text: () =>
      msg('What else could I choose, and how do those choices compare?', {
        id: 'question.other-options',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  trial: guidance({
    id: 'question.trial',
    sources: ['RTANSWERS', 'ROSWELL'],
    text: () =>
      msg('Is there a research study I could join?', {
        id: 'question.trial',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  experience: guidance({
    id: 'question.experience',
    text: () =>
      msg('How often does this team do IORT for my kind of cancer?', {
        id: 'question.experience',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'which-kind': guidance({
    id: 'question.which-kind',
    sources: ['RTANSWERS', 'YSC-Q'],
    text: () =>
      msg('Which kind of IORT machine do you use? How long does the radiation part last?', {
        id: 'question.which-kind',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'plan-change': guidance({
    id: 'question.plan-change',
    text: () =>
      msg('Could the plan change once surgery is under way?', {
        id: 'question.plan-change',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'other-treatment': guidance({
    id: 'question.other-treatment',
    sources: ['RTANSWERS', 'ROSWELL', 'CCS-Q'],
    text: () =>
      msg('Do I also need other radiation or chemotherapy? When?', {
        id: 'question.other-treatment',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'likely-effects': guidance({
    id: 'question.likely-effects',
    sources: ['RTANSWERS', 'CCS-Q', 'YSC-Q'],
    text: () =>
      msg('Which side effects are most likely for me, now and years from now?', {
        id: 'question.likely-effects',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'help-effects': guidance({
    id: 'question.help-effects',
    sources: ['CCS-Q', 'YSC-Q'],
    text: () =>
      msg('How would you treat side effects?', {
        id: 'question.help-effects',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'when-call': guidance({
    id: 'question.when-call',
    sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
    text: () =>
      msg('Which signs mean I should call you? Which number do I use, day and night?', {
        id: 'question.when-call',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'lab-report': guidance({
    id: 'question.lab-report',
    text: () =>
      msg('When is my full lab report ready? How might it change my care?', {
        id: 'question.lab-report',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'follow-up': guidance({
    id: 'question.follow-up',
    sources: ['CCS-Q', 'YSC-Q'],
    text: () =>
      msg('What checkups do I need, and who is in charge of them?', {
        id: 'question.follow-up',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'insurance-cost': guidance({
    id: 'question.insurance-cost',
    sources: ['RTANSWERS', 'ROSWELL', 'YSC-Q'],
    text: () =>
      msg('Does my health plan pay for IORT? Who can help me figure out my share?', {
        id: 'question.insurance-cost',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  prepare: guidance({
    id: 'question.prepare',
    text: () =>
      msg('How do I get ready for the surgery?', {
        id: 'question.prepare',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  recovery: guidance({
    id: 'question.recovery',
    text: () =>
      msg('When can I go home, and how long is recovery?', {
        id: 'question.recovery',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  'earlier-radiation': guidance({
    id: 'question.earlier-radiation',
    text: () =>
      msg('I have had radiation before. What does that mean for IORT?', {
        id: 'question.earlier-radiation',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
  interpreter: guidance({
    id: 'question.interpreter',
    text: () =>
      msg('Can I have an interpreter at my visits?', {
        id: 'question.interpreter',
        desc: 'A question that the reader may ask the care team; first person',
      }),
  }),
};
