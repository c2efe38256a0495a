import { list, named, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const effects: Section = section(
  'list',
  guidance({
    id: 'side-effects.list.heading',
    text: 'What can happen',
    note: 'Heading of the list of side effects',
  }),
  [
    list(
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
            text: 'The wound from surgery may heal slowly or may not heal well.',
            note: 'A side effect',
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.infection-label',
            text: 'Infection',
            note: 'Everyday name of a side effect',
          }),
          statement({
            id: 'side-effects.list.infection',
            facts: ['F34'],
            sources: ['ACS', 'CARMEL', 'TJMS', 'GSTT-WOUND'],
            text: 'Germs may get in and cause an infection.',
            note: 'A side effect',
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.wound',
        text: 'The wound',
        note: 'Heading over side effects',
      }),
    ),
    list(
      [
        named(
          guidance({
            id: 'side-effects.list.seroma-label',
            text: 'Clear fluid (seroma)',
            note: 'Everyday name, then the medical name',
          }),
          statement({
            id: 'side-effects.list.seroma',
            facts: ['F36'],
            sources: ['ACS', 'CHO', 'CARMEL', 'ONCOLINK-SEROMA'],
            text: 'Clear body fluid may build up under the skin.',
            note: 'A side effect',
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.hematoma-label',
            text: 'Pooled blood (hematoma)',
            note: 'Everyday name, then the medical name',
          }),
          statement({
            id: 'side-effects.list.hematoma',
            facts: ['F37'],
            sources: ['ACS', 'CARMEL', 'CCS-HEMATOMA'],
            text: 'Blood may pool under the skin.',
            note: 'A side effect',
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.fluid',
        text: 'Fluid under the skin',
        note: 'Heading over side effects',
      }),
    ),
    list(
      [
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
            text: 'Your skin may turn red or sore.',
            note: 'A side effect',
          }),
        ),
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
            text: 'The treated tissue may be harmed and form scars.',
            note: 'A side effect',
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
            facts: ['F33', 'G06'],
            sources: ['ACS', 'MAYO', 'HADDOCK', 'CANCERCARE-NEURO'],
            text: 'Nerves may be harmed. A part of the body may then hurt, tingle, or feel weak or numb.',
            note: 'A side effect',
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.skin',
        text: 'Skin, tissue and nerves',
        note: 'Heading over side effects',
      }),
    ),
    paragraph(
      statement({
        id: 'side-effects.list.others',
        facts: ['D07'],
        sources: ['MAYO', 'CHO'],
        text: 'Other problems can happen too. Which ones depends on the part of the body that is treated.',
        note: 'Other problems than the seven named',
      }),
      shared.askWhichEffects,
    ),
  ],
);
