import type { Case } from './cases.js';

/** The engine in which the tests run. */
export function engineName({ userAgent } = navigator): Case['engine'] {
  if (/Chrome/.test(userAgent)) return 'chromium';
  return /Firefox/.test(userAgent) ? 'firefox' : 'webkit';
}
