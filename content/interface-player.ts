import { message } from './message.js';

/** The words of the player, which is loaded when a reader first uses it. */
export const uiPlayer = {
  play: message({ id: 'ui.player.play', text: 'Play', note: 'Button: goes on reading aloud' }),
  pause: message({ id: 'ui.player.pause', text: 'Pause', note: 'Button: stops reading for now' }),
  stop: message({
    id: 'ui.player.stop',
    text: 'Stop',
    note: 'Button: ends reading aloud and closes the player',
  }),
  previous: message({ id: 'ui.player.previous', text: 'Previous sentence', note: 'Button' }),
  next: message({ id: 'ui.player.next', text: 'Next sentence', note: 'Button' }),
  slower: message({ id: 'ui.player.slower', text: 'Slower', note: 'Button: reads more slowly' }),
  faster: message({ id: 'ui.player.faster', text: 'Faster', note: 'Button: reads faster' }),
  speed: message({
    id: 'ui.player.speed',
    text: 'Speed: {speed}',
    note: 'The placeholder is a number such as 1 or 1.2; 1 is the usual speed',
  }),
  paused: message({ id: 'ui.player.paused', text: 'Paused.', note: 'State of reading aloud' }),
  finished: message({
    id: 'ui.player.finished',
    text: 'This was all of the text.',
    note: 'Said when all was read aloud',
  }),
  changed: message({
    id: 'ui.player.changed',
    text: 'The text has changed. Reading has stopped.',
    note: 'Said when the part that was read aloud is gone',
  }),
  pressPlay: message({
    id: 'ui.player.press-play',
    text: 'The voice did not start. Press Play.',
    note: 'Said when the browser has not begun to read; “Play” is the name of the button',
  }),
  noVoice: message({
    id: 'ui.player.no-voice',
    text: 'This device has no voice for {language}, so it can’t read this text aloud.',
    note: 'The placeholder is the name of the language of the text, such as Spanish. Voices that would send the text to somebody else are not used',
  }),
  lost: message({
    id: 'ui.player.lost',
    text: 'The voice has stopped working. You can try again.',
    note: 'Said when the voice of the device fails',
  }),
} as const;

/**
 * How a voice should say abbreviations and numbers that it would otherwise misread. Each entry is
 * `written=said`; semicolons separate the entries. Each language has its own list, which the translator
 * may change.
 */
export const spoken = message({
  id: 'ui.player.spoken',
  text: 'IORT=I. O. R. T.; IOERT=I. O. E. R. T.; LINAC=linac; CT=C. T.; MRI=M. R. I.; Gy=gray; 911=9 1 1; 988=9 8 8',
  note: 'Not shown: tells a voice how to say short names. Before each “=”: the name as in the text. After it: the name as a person says it. Semicolons separate the names. Add, change or leave out what your language needs',
});
