import { msg } from '@lit/localize';
import { HELP_SIGNED_OFF } from './generated/gates.js';
import { emergency } from './passages.js';
import { helpBox, item, list, paragraph } from './blocks.js';
import { guidance, statement } from './statement.js';
import type { Help } from './topic.js';

/**
 * Where a source for a statement is not specific to IORT, a clinician has to sign it off before it
 * is shown. The build reads the ledger and keeps only the one branch that may be shown.
 */
/** Shown once a clinician has signed it off. */
export const heldHelp = (): Help =>
  helpBox(
    list(
      [
        item(
          statement({
            id: 'help.emergency-breathing',
            facts: ['X10'],
            sources: ['ACEP-SJ', 'ACEP-CH'],
            text: () =>
              msg('trouble breathing', {
                id: 'help.emergency-breathing',
                desc: 'Item of the list of emergency signs',
              }),
          }),
        ),
        item(
          statement({
            id: 'help.emergency-chest',
            facts: ['X10'],
            sources: ['ACEP-SJ', 'ACEP-CH'],
            text: () =>
              msg('chest pain', {
                id: 'help.emergency-chest',
                desc: 'Item of the list of emergency signs',
              }),
          }),
        ),
        item(
          statement({
            id: 'help.emergency-faint',
            facts: ['X10'],
            sources: ['ACEP-SJ', 'ACEP-CH'],
            text: () =>
              msg('fainting', {
                id: 'help.emergency-faint',
                desc: 'Item of the list of emergency signs',
              }),
          }),
        ),
        item(
          statement({
            id: 'help.emergency-bleeding',
            facts: ['X10'],
            sources: ['ACEP-SJ', 'ACEP-CH'],
            text: () =>
              msg('bleeding that won’t stop', {
                id: 'help.emergency-bleeding',
                desc: 'Item of the list of emergency signs',
              }),
          }),
        ),
      ],
      guidance({
        id: 'help.emergency-heading',
        text: () =>
          msg('Emergency signs', {
            id: 'help.emergency-heading',
            desc: 'Heading of a list of emergency signs',
          }),
      }),
    ),
    paragraph(
      guidance({
        id: 'help.emergency-action',
        text: () =>
          msg('Call your local emergency number (911 in the US) right away.', {
            id: 'help.emergency-action',
            desc: 'Follows the list of emergency signs',
          }),
      }),
    ),
    list(
      [
        item(
          statement({
            id: 'help.call-wound',
            facts: ['X09'],
            sources: ['GSTT-WOUND', 'NGH-WOUND', 'ALLINA'],
            text: () =>
              msg('your wound gets redder, hotter, more swollen or more painful', {
                id: 'help.call-wound',
                desc: 'Item of the list of signs for which to call',
              }),
          }),
        ),
        item(
          statement({
            id: 'help.call-pus',
            facts: ['X09'],
            sources: ['GSTT-WOUND', 'NGH-WOUND'],
            text: () =>
              msg('your wound leaks pus or opens', {
                id: 'help.call-pus',
                desc: 'Item of the list of signs for which to call',
              }),
          }),
        ),
        item(
          statement({
            id: 'help.call-fever',
            facts: ['X09'],
            sources: ['RQH', 'ALLINA'],
            text: () =>
              msg('you have a fever', {
                id: 'help.call-fever',
                desc: 'Item of the list of signs for which to call; never a temperature',
              }),
          }),
        ),
      ],
      guidance({
        id: 'help.call-heading',
        text: () =>
          msg('Call your team if:', {
            id: 'help.call-heading',
            desc: 'Heading of a list of signs for which to call the care team',
          }),
      }),
    ),
  );

const interim: Help = helpBox(
  paragraph(
    guidance({
      id: 'help.ask-before-home',
      sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
      text: () =>
        msg(
          'Before you go home, ask which signs mean you should call, and which number to use, day and night.',
          { id: 'help.ask-before-home', desc: 'Shown until the list of signs is signed off' },
        ),
    }),
  ),
  paragraph(emergency),
);

/** X10 then X09 once both are signed off; until then what to ask, and the emergency line. */
export const help: Help = HELP_SIGNED_OFF ? heldHelp() : interim;
