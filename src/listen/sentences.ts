import { builtIn } from '../page/built-in.js';
import { isText } from '../slots/shows.js';
import type { Passage, Place } from './passages.js';
import type { Spoken } from './spoken.js';

/** A sentence of the text, with the words to say and the words to highlight. */
export interface Sentence {
  /** The words to say, in pieces that are short enough for every engine. */
  readonly pieces: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string;
  /** Silence before the sentence, in milliseconds. */
  readonly pause: number;
  /** The words as written on the page. */
  readonly text: string;
  /** The range of these words on the page. */
  readonly range: () => Range;
}

/** Silence before a passage, and before and after a heading, in milliseconds. */
const PAUSE = 350;
const HEADING_PAUSE = 700;

/** Longest piece, in letters: Chromium falls silent after about 15 seconds of one piece. */
const MAX_PIECE_LENGTH = 200;

/**
 * Longest sentence, in letters. The parts of a longer sentence are highlighted and skipped one by one.
 */
const MAX_SENTENCE_LENGTH = 600;

/** A Chinese or Japanese character takes about as long to say as three letters. */
const weightOf = (sign: string): number =>
  /[\u3040-\u30ff\u3400-\u9fff]/.test(sign) ? 3 : sign.length;

/** The places where a text may be cut, best first. */
const CUTS = [/[;:；：。！？]\s*/gu, /[,，、،]\s*/gu, /\s+/gu];

/**
 * The index at which to cut a text, so that the first part is no longer than allowed: the best place in the
 * last two thirds of the allowed length, or else the end of this length.
 */
function cutOf(text: string, maxLength: number): number {
  let weight = 0;
  let end = 0;
  for (const sign of text) {
    weight += weightOf(sign);
    if (weight > maxLength) break;
    end += sign.length;
  }
  if (end >= text.length) return text.length;
  for (const cut of CUTS) {
    const ends = [...text.slice(0, end).matchAll(cut)].map(
      ({ 0: sign, index }) => index + sign.length,
    );
    const last = ends.at(-1);
    if (last !== undefined && last > end / 3) return last;
  }
  return Math.max(end, 1);
}

/** Cuts a text into pieces that are no longer than allowed. */
export function pieces(text: string, maxLength: number): string[] {
  const found: string[] = [];
  for (let rest = text; rest;) {
    const end = cutOf(rest, maxLength);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return found;
}

/**
 * The sentences of a text, by the rules of its language. If the browser can't split the text, it stays
 * whole.
 */
function segments(text: string, lang: string, { hideStops }: Spoken): string[] {
  try {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    return [...segmenter.segment(hideStops(text))].map(({ index, segment }) =>
      text.slice(index, index + segment.length),
    );
  } catch {
    return [text];
  }
}

/** Joins each part that is not a sentence, such as the number of a step or a bracket, to its sentence. */
function joined(parts: readonly string[]): string[] {
  const found: string[] = [];
  let waiting = '';
  for (const part of parts) {
    const text = waiting + part;
    waiting = '';
    if (/^\s*[\p{N}]*[.)]?\s*$/u.test(text)) waiting = text;
    else if (/\p{L}|\p{N}/u.test(text) || found.length === 0) found.push(text);
    else found.push((found.pop() ?? '') + text);
  }
  if (waiting) found.push((found.pop() ?? '') + waiting);
  return found;
}

/** Sets a boundary of a range, its start or its end, to an index in the text of a passage. */
function setBoundary(range: Range, places: readonly Place[], at: number, isStart: boolean): void {
  // Between two nodes, an end belongs to the first node and a start to the second.
  const place = places.findLast(({ start }) => (isStart ? start <= at : start < at)) ?? places[0];
  if (!place) return;
  const { node, start } = place;
  if (isText(node)) {
    const offset = Math.min(at - start, node.length);
    if (isStart) range.setStart(node, offset);
    else range.setEnd(node, offset);
  } else if (isStart) range.setStartBefore(node);
  else range.setEndAfter(node);
}

/** The range of a part of a passage. */
function rangeOf({ places }: Passage, start: number, end: number): Range {
  const { ownerDocument } = (places[0] as Place).node;
  const range = builtIn(ownerDocument, 'createRange')();
  setBoundary(range, places, start, true);
  setBoundary(range, places, end, false);
  return range;
}

/**
 * Splits passages into sentences.
 * @param spoken how abbreviations and other short names are said
 */
export function sentencesOf(passages: readonly Passage[], spoken: Spoken): Sentence[] {
  return passages.flatMap((passage, index) => {
    const afterHeading = index > 0 && passages[index - 1]?.isHeading;
    let at = 0;
    const found: Sentence[] = [];
    const parts = joined(segments(passage.text, passage.lang, spoken)).flatMap((part) =>
      pieces(part, MAX_SENTENCE_LENGTH),
    );
    for (const part of parts) {
      const start = at + part.length - part.trimStart().length;
      const end = at + part.trimEnd().length;
      at += part.length;
      const isFirst = found.length === 0;
      const text = part.trim().replace(/\s+/g, ' ');
      if (!text) continue;
      const spokenText = spoken.say(`${isFirst ? passage.before : ''}${text}`);
      const pause = passage.isHeading || afterHeading ? HEADING_PAUSE : PAUSE;
      found.push({
        pieces: pieces(spokenText, MAX_PIECE_LENGTH),
        lang: passage.lang,
        pause: isFirst && index > 0 ? pause : 0,
        text,
        range: () => rangeOf(passage, start, end),
      });
    }
    return found;
  });
}
