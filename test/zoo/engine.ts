import type { Case } from './cases.js';

/** The engine that runs this page. */
export function engineName({ userAgent } = navigator): Case['engine'] {
  if (/Chrome/.test(userAgent)) return 'chromium';
  return /Firefox/.test(userAgent) ? 'firefox' : 'webkit';
}
