import { msg } from '@lit/localize';
import { list, named, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const effects: Section = section(
  'list',
  guidance({
    id: 'side-effects.list.heading',
    text: () =>
      msg('What can happen', {
        id: 'side-effects.list.heading',
        desc: 'Heading of the list of side effects',
      }),
  }),
  [
    list(
      [
        named(
          guidance({
            id: 'side-effects.list.healing-label',
            text: () =>
              msg('Slow healing', {
                id: 'side-effects.list.healing-label',
                desc: 'Everyday name of a side effect',
              }),
          }),
          statement({
            id: 'side-effects.list.healing',
            facts: ['F31'],
            sources: ['ACS', 'MAYO', 'TJMS'],
            text: () =>
              msg('The wound from surgery may heal slowly or may not heal well.', {
                id: 'side-effects.list.healing',
                desc: 'A side effect',
              }),
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.infection-label',
            text: () =>
              msg('Infection', {
                id: 'side-effects.list.infection-label',
                desc: 'Everyday name of a side effect',
              }),
          }),
          statement({
            id: 'side-effects.list.infection',
            facts: ['F34'],
            sources: ['ACS', 'CARMEL', 'TJMS', 'GSTT-WOUND'],
            text: () =>
              msg('Germs may get in and cause an infection.', {
                id: 'side-effects.list.infection',
                desc: 'A side effect',
              }),
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.wound',
        text: () =>
          msg('The wound', {
            id: 'side-effects.list.wound',
            desc: 'Heading over side effects',
          }),
      }),
    ),
    list(
      [
        named(
          guidance({
            id: 'side-effects.list.seroma-label',
            text: () =>
              msg('Clear fluid (seroma)', {
                id: 'side-effects.list.seroma-label',
                desc: 'Everyday name, then the medical name',
              }),
          }),
          statement({
            id: 'side-effects.list.seroma',
            facts: ['F36'],
            sources: ['ACS', 'CHO', 'CARMEL', 'ONCOLINK-SEROMA'],
            text: () =>
              msg('Clear body fluid may build up under the skin.', {
                id: 'side-effects.list.seroma',
                desc: 'A side effect',
              }),
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.hematoma-label',
            text: () =>
              msg('Pooled blood (hematoma)', {
                id: 'side-effects.list.hematoma-label',
                desc: 'Everyday name, then the medical name',
              }),
          }),
          statement({
            id: 'side-effects.list.hematoma',
            facts: ['F37'],
            sources: ['ACS', 'CARMEL', 'CCS-HEMATOMA'],
            text: () =>
              msg('Blood may pool under the skin.', {
                id: 'side-effects.list.hematoma',
                desc: 'A side effect',
              }),
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.fluid',
        text: () =>
          msg('Fluid under the skin', {
            id: 'side-effects.list.fluid',
            desc: 'Heading over side effects',
          }),
      }),
    ),
    list(
      [
        named(
          guidance({
            id: 'side-effects.list.dermatitis-label',
            text: () =>
              msg('Red or sore skin (radiation dermatitis)', {
                id: 'side-effects.list.dermatitis-label',
                desc: 'Everyday name, then the medical name',
              }),
          }),
          statement({
            id: 'side-effects.list.dermatitis',
            facts: ['F35'],
            sources: ['ACS', 'CHO', 'CCNSW-SKIN'],
            text: () =>
              msg('Your skin may turn red or sore.', {
                id: 'side-effects.list.dermatitis',
                desc: 'A side effect',
              }),
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.fibrosis-label',
            text: () =>
              msg('Scarring (fibrosis)', {
                id: 'side-effects.list.fibrosis-label',
                desc: 'Everyday name, then the medical name',
              }),
          }),
          statement({
            id: 'side-effects.list.fibrosis',
            facts: ['F32'],
            sources: ['ACS', 'MAYO', 'MDA-FIBROSIS'],
            text: () =>
              msg('The treated tissue may be harmed and form scars.', {
                id: 'side-effects.list.fibrosis',
                desc: 'A side effect',
              }),
          }),
        ),
        named(
          guidance({
            id: 'side-effects.list.nerves-label',
            text: () =>
              msg('Nerve damage (neuropathy)', {
                id: 'side-effects.list.nerves-label',
                desc: 'Everyday name, then the medical name',
              }),
          }),
          statement({
            id: 'side-effects.list.nerves',
            facts: ['F33', 'G06'],
            sources: ['ACS', 'MAYO', 'HADDOCK', 'CANCERCARE-NEURO'],
            text: () =>
              msg(
                'Nerves may be harmed. A part of the body may then hurt, tingle, or feel weak or numb.',
                { id: 'side-effects.list.nerves', desc: 'A side effect' },
              ),
          }),
        ),
      ],
      guidance({
        id: 'side-effects.list.skin',
        text: () =>
          msg('Skin, tissue and nerves', {
            id: 'side-effects.list.skin',
            desc: 'Heading over side effects',
          }),
      }),
    ),
    paragraph(
      statement({
        id: 'side-effects.list.others',
        facts: ['D07'],
        sources: ['MAYO', 'CHO'],
        text: () =>
          msg(
            'Other problems can happen too. Which ones depends on the part of the body that is treated.',
            { id: 'side-effects.list.others', desc: 'Other problems than the seven named' },
          ),
      }),
      shared.askWhichEffects,
    ),
  ],
);
