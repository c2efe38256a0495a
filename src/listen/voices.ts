/** The properties of a browser's voice that decide how well it fits. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** How long to wait for voices, and how often to look for them, in milliseconds. */
const WAIT_MS = 3000;
const CHECK_MS = 250;

/** The parts of a language tag. Some systems write `en_US`, or `cmn` for Mandarin. */
const partsOf = (tag: string): string[] =>
  tag
    .toLowerCase()
    .replace(/^cmn\b/, 'zh')
    .split(/[-_]/);

/** The region that a tag names. A tag with `Hans` and without a region counts as mainland China. */
function regionOf(tag: string): string | undefined {
  const [, ...rest] = partsOf(tag);
  return (
    rest.find((part) => /^([a-z]{2}|\d{3})$/.test(part)) ??
    (rest.includes('hans') ? 'cn' : undefined)
  );
}

/** How well a voice fits; higher is better. @param regions the preferred regions, the best first */
function fitOf(voice: Voice, regions: readonly (string | undefined)[]): number {
  const index = regions.indexOf(regionOf(voice.lang));
  const nearness = index < 0 ? 0 : regions.length - index;
  return nearness * 2 + (voice.default ? 1 : 0);
}

/**
 * Chooses a voice that runs on the device, so that no text leaves the device.
 * @param lang language of the text, as BCP 47 tag
 * @param preferred language tags of the page and of the reader, the most important first. A voice with the
 * region of `lang` fits best, then one with the region of the first of these tags, and so on. Tags of
 * another language than `lang` don't count.
 * @returns undefined if the device has no voice for the language
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: string,
  preferred: readonly string[] = [],
): V | undefined {
  const [language] = partsOf(lang);
  const regions = [lang, ...preferred]
    .filter((tag) => partsOf(tag)[0] === language)
    .map(regionOf)
    .filter((region) => region !== undefined);
  const fitting = voices.filter(
    (voice) => voice.localService && voice.lang && partsOf(voice.lang)[0] === language,
  );
  return fitting.reduce<V | undefined>(
    (best, voice) => (best && fitOf(best, regions) >= fitOf(voice, regions) ? best : voice),
    undefined,
  );
}

/**
 * Whether a browser has no voices yet. If `getVoices()` throws, the result is false, so nobody waits:
 * reading aloud fails later, and the reader is told then.
 */
export function hasNoVoices(synthesis: SpeechSynthesis): boolean {
  try {
    return synthesis.getVoices().length === 0;
  } catch {
    return false;
  }
}

/**
 * Waits until a browser has voices, but no longer than {@link WAIT_MS}: some browsers load voices with a
 * delay, and some never have any.
 */
export async function waitForVoices(synthesis: SpeechSynthesis): Promise<void> {
  for (let waited = 0; waited < WAIT_MS && hasNoVoices(synthesis); waited += CHECK_MS)
    await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
}
