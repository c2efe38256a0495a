import { named, pictured, steps } from '../blocks.js';
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
    'talk',
    guidance({
      id: 'overview.before.visit-caption',
      text: 'Bring your questions to the visit.',
      note: 'Caption of the drawing of a talk with the care team',
    }),
    named(
      guidance({
        id: 'overview.before.visit-label',
        text: 'Tests and a visit',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.before.visit',
        facts: ['Y01', 'Y02'],
        sources: ['MAYO', 'CCA-PREP', 'CRUK-PREP'],
        text: 'You may have scans or other tests. Your team asks about your health and every medicine you take.',
        note: 'No test is named as a must',
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
      text: 'First, your team should explain the aim, the risks, the benefits and your other choices. Ask for more time if you need it.',
      note: 'Before the consent form is signed',
    }),
  ),
  named(
    guidance({
      id: 'overview.before.medicines-label',
      text: 'Medicines',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.before.medicines',
      facts: ['Z07'],
      sources: ['FACS-PREP', 'FACS-MEDS', 'MSK-READY'],
      text: 'Don’t stop or skip any on your own. Ask which to take, which to stop, and when. Name blood thinners, diabetes and weight-loss medicines, vitamins and herbs.',
      note: '"any" = any medicine. Name = tell the team about them. Some must go on, some must be stopped',
    }),
  ),
  named(
    guidance({
      id: 'overview.before.food-label',
      text: 'Food and drink',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.before.food',
      facts: ['Y03', 'Z08'],
      sources: ['MSK-BREAST', 'CCA-PREP2', 'FACS-MEDS', 'ALBERTA-DIABETES'],
      text: 'Your hospital tells you when to stop eating and drinking. Keep to its times. If you ate or drank after them, tell the staff. With diabetes, ask what to do that day.',
      note: 'No hours: they differ by hospital. That day = the day of surgery',
    }),
  ),
  named(
    guidance({
      id: 'overview.before.ride-label',
      text: 'Your way home',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.before.ride',
      facts: ['Y04', 'Z10', 'Z11'],
      sources: ['MSK-BREAST', 'EKHUFT', 'MSK-READY', 'ALBERTA-DIABETES', 'ALLINA-SICK'],
      text: 'Plan for an adult to take you home. No one there? Tell your team before the day. Call if you get sick before surgery.',
      note: 'No one there = there is nobody who could do it',
    }),
  ),
);
