import { illustrated, item, list, named, paragraph, section } from '../blocks.js';
import { signedOffIn } from '../held.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

const early = list(
  [
    named(
      guidance({
        id: 'side-effects.list.healing-label',
        text: 'Slow healing',
        note: 'Everyday name of a side effect',
      }),
      statement({
        id: 'side-effects.list.healing',
        facts: ['F31'],
        sources: ['ACS', 'MAYO', 'TJMS'],
        text: 'The wound may heal slowly, or not well. Tell your team.',
        note: 'A side effect; the wound from surgery',
      }),
    ),
    named(
      guidance({
        id: 'side-effects.list.infection-label',
        text: 'Infection of the wound',
        note: 'Everyday name of a side effect',
      }),
      statement({
        id: 'side-effects.list.infection',
        facts: ['F34', 'X09'],
        sources: ['ACS', 'CARMEL', 'TJMS', 'GSTT-WOUND', 'NGH-WOUND'],
        text: 'The wound may get red, hot or sore, or leak pus. Call now, day or night.',
        note: 'A side effect; "may": keep the certainty',
      }),
    ),
    named(
      guidance({
        id: 'side-effects.list.dermatitis-label',
        text: 'Red or sore skin (radiation dermatitis)',
        note: 'Everyday name, then the medical name',
      }),
      statement({
        id: 'side-effects.list.dermatitis',
        facts: ['F35'],
        sources: ['ACS', 'CHO', 'CCNSW-SKIN'],
        text: 'It may itch. Ask before you put a cream on it. If it gets redder, hotter or more painful, or if you are not sure, call now.',
        note: 'A side effect; "may": keep the certainty',
      }),
    ),
    named(
      guidance({
        id: 'side-effects.list.seroma-label',
        text: 'Clear fluid under the skin (seroma)',
        note: 'Everyday name, then the medical name',
      }),
      statement({
        id: 'side-effects.list.seroma',
        facts: ['F36', 'Y64', 'Z05'],
        sources: ['ACS', 'CHO', 'CARMEL', 'ONCOLINK-SEROMA', 'TUSCHY', 'SEROMA-STUDY', 'ALBERTA'],
        text: 'You may notice swelling. It often needs no treatment, or a needle may drain it. Tell your team. If it grows, call now.',
        note: 'A side effect; "may", "often": keep the certainty',
      }),
    ),
    named(
      guidance({
        id: 'side-effects.list.hematoma-label',
        text: 'Blood under the skin (hematoma)',
        note: 'Everyday name, then the medical name',
      }),
      statement({
        id: 'side-effects.list.hematoma',
        facts: ['F37', 'Z05'],
        sources: ['ACS', 'CARMEL', 'CCS-HEMATOMA', 'ALBERTA'],
        text: 'You may notice swelling under the cut. Tell your team. If it grows, call now.',
        note: 'A side effect; "may": keep the certainty',
      }),
    ),
  ],
  guidance({
    id: 'side-effects.list.early',
    text: 'In the first days and weeks',
    note: 'Heading over side effects that come early',
  }),
);

const late = list(
  [
    named(
      guidance({
        id: 'side-effects.list.fibrosis-label',
        text: 'Scarring (fibrosis)',
        note: 'Everyday name, then the medical name',
      }),
      statement({
        id: 'side-effects.list.fibrosis',
        facts: ['F32'],
        sources: ['ACS', 'MAYO', 'MDA-FIBROSIS'],
        text: 'Treated tissue may be harmed and become thick and firm. In office hours, call about any new lump or firm spot.',
        note: 'A side effect; "may": keep the certainty',
      }),
    ),
    named(
      guidance({
        id: 'side-effects.list.nerves-label',
        text: 'Nerve damage (neuropathy)',
        note: 'Everyday name, then the medical name',
      }),
      statement({
        id: 'side-effects.list.nerves',
        facts: ['F33', 'G06', 'Z04'],
        sources: ['ACS', 'MAYO', 'HADDOCK', 'CANCERCARE-NEURO', 'FACS-AFTER'],
        text: 'A part of your body may hurt, tingle, or feel weak or numb. Call in office hours. If weakness, numbness or tingling is sudden, call 911.',
        note: 'A side effect; "may": keep the certainty',
      }),
    ),
  ],
  guidance({
    id: 'side-effects.list.late',
    text: 'Months or years later',
    note: 'Heading over side effects that come late',
  }),
);

/** A list apart from the late side effects, because only its nerve problems are known to come late. */
const pelvis = list(
  [
    item(
      statement({
        id: 'side-effects.list.pelvis',
        facts: ['Y68'],
        sources: ['NICE-763-3', 'MAYO', 'SINDELAR'],
        text: 'Other problems can happen, such as a narrowed tube in the body, an abnormal opening (fistula) or bone damage. Nerve problems may start months later.',
        note: 'Side effects; "can", "may": keep the certainty; no odds',
      }),
      statement({
        id: 'side-effects.list.pelvis-odds',
        facts: ['Y68'],
        sources: ['NICE-763-3', 'MAYO', 'SINDELAR'],
        text: 'How often is not well known.',
        note: 'These problems = all of the passage; an honest gap in what is known',
      }),
      guidance({
        id: 'side-effects.list.pelvis-ask',
        text: 'Ask which signs to watch for, and when to call.',
        note: 'Signs of these problems',
      }),
    ),
  ],
  guidance({
    id: 'side-effects.list.pelvis-label',
    text: 'After treatment in the belly or pelvis',
    note: 'Heading over side effects of treatment there',
  }),
);

export const effects: Section = section(
  'list',
  guidance({
    id: 'side-effects.list.heading',
    text: 'What you may notice',
    note: 'Heading of the list of side effects',
  }),
  [
    illustrated(shared.watchForSigns, early),
    late,
    pelvis,
    paragraph(
      statement({
        id: 'side-effects.list.others',
        facts: ['D07', 'F38'],
        sources: ['MAYO', 'CHO', 'ACS', 'RTANSWERS'],
        text: 'Others depend on the part that is treated. Ask which could affect you.',
        note: 'Others = other side effects; part = part of the body',
      }),
    ),
    ...signedOffIn('side-effects', 'list'),
  ],
);
