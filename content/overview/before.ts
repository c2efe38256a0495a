import { named, pictured, steps } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Steps } from '../topic.js';

export const before: Steps = steps(
  1,
  guidance({
    id: 'overview.before.heading',
    text: 'Before',
    note: 'Heading over steps: before surgery',
  }),
  pictured(
    shared.bringQuestions,
    named(
      guidance({
        id: 'overview.before.visit-label',
        text: 'A visit and tests',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.before.visit',
        facts: ['Y01', 'Y02'],
        sources: ['MAYO', 'CCA-PREP', 'CRUK-PREP'],
        text: 'Your team asks about your health and every medicine you take. Ask which number to call.',
        note: 'Do not say that any test is always needed',
      }),
    ),
  ),
  named(
    guidance({
      id: 'overview.before.consent-label',
      text: 'The form you sign',
      note: 'Short name of a step: the consent form',
    }),
    statement({
      id: 'overview.before.consent',
      facts: ['Y05'],
      sources: ['ACS-CONSENT', 'CRUK-PREP'],
      text: 'Before you sign, your team should explain the aim, risks, benefits and other choices.',
      note: 'The consent form',
    }),
  ),
  named(
    statement({
      id: 'overview.before.medicines-label',
      facts: ['Z07'],
      sources: ['FACS-PREP', 'FACS-MEDS', 'MSK-READY'],
      text: 'Don’t stop or skip any medicine on your own',
      note: 'A step, bold, without a full stop. Some must go on, some must be stopped',
    }),
    statement({
      id: 'overview.before.medicines',
      facts: ['Z07'],
      sources: ['FACS-PREP', 'FACS-MEDS', 'MSK-READY'],
      text: 'Some must go on, and some must stop. Ask early which, and when. Mention blood thinners, diabetes and weight-loss medicines, vitamins and herbs.',
      note: 'Mention = tell the team that you take them',
    }),
  ),
  named(
    statement({
      id: 'overview.before.food-label',
      facts: ['Y03'],
      sources: ['MSK-BREAST', 'CCA-PREP2'],
      text: 'Keep to your hospital’s times for food and drink',
      note: 'A step, bold, without a full stop. When to stop eating and drinking; no hours: they differ',
    }),
    statement({
      id: 'overview.before.food',
      facts: ['Y03', 'Z08'],
      sources: [
        'MSK-BREAST',
        'CCA-PREP2',
        'NHSGGC-FASTING',
        'UHN-FASTING',
        'FACS-MEDS',
        'ALBERTA-DIABETES',
      ],
      text: 'If you eat or drink too late, say so, even if surgery may be put off. With diabetes, ask for your own plan.',
      note: 'Say so = to the staff; too late = after the time the hospital gave; put off = to a later hour or day; a plan for the day on which the reader can’t eat',
    }),
  ),
  named(
    statement({
      id: 'overview.before.ride-label',
      facts: ['Y04', 'Z10'],
      sources: ['MSK-BREAST', 'EKHUFT', 'MSK-READY', 'ALBERTA-DIABETES'],
      text: 'Plan for an adult to take you home',
      note: 'A step, bold, without a full stop',
    }),
    statement({
      id: 'overview.before.ride',
      facts: ['Y04', 'Y57', 'Z11'],
      sources: ['MSK-BREAST', 'EKHUFT', 'MSK-READY', 'WUTH-ANESTHESIA', 'ALLINA-SICK'],
      text: 'Medicines from surgery can slow you: don’t drive. If you find no one, or get sick before surgery, call your team.',
      note: '"No one" = no adult who could take the reader home',
    }),
  ),
);
