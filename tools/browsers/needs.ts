import { findExecutable, findFont, isExecutable } from './find.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A program or font that tests or other tools need and that npm doesn't install. */
export interface Need {
  name: string;
  /** The Debian package that contains the program or font. */
  debian: string;
  /** Environment variable with the path to use instead of the result of `find`. */
  override?: string;
  /** The engines whose tests need the program or font. If left out, the tests of all engines need it. */
  engines?: readonly EngineName[];
  find(): string | undefined;
}

export const needs = [
  {
    name: 'Chromium',
    debian: 'chromium',
    override: 'CHROMIUM',
    engines: ['chromium'],
    find: () =>
      findExecutable(
        ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
        ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
      ),
  },
  {
    name: 'Firefox',
    debian: 'firefox-esr',
    override: 'FIREFOX',
    engines: ['firefox'],
    find: () => findExecutable(['firefox', 'firefox-esr'], ['/usr/lib/firefox-esr/firefox-esr']),
  },
  {
    name: 'WebKitWebDriver',
    debian: 'webkit2gtk-driver',
    override: 'WEBKIT_DRIVER',
    engines: ['webkit'],
    find: () => findExecutable(['WebKitWebDriver'], ['/usr/libexec/WebKitWebDriver']),
  },
  {
    name: 'Xvfb',
    debian: 'xvfb',
    engines: ['webkit'],
    find: () => findExecutable(['Xvfb'], ['/usr/bin/Xvfb']),
  },
  // Without these fonts, Arabic and Chinese text is drawn as empty boxes of the wrong width.
  { name: 'Noto fonts', debian: 'fonts-noto-core', find: () => findFont('NotoSansArabic') },
  { name: 'Noto CJK fonts', debian: 'fonts-noto-cjk', find: () => findFont('NotoSansCJK') },
] as const satisfies readonly Need[];

export type NeedName = (typeof needs)[number]['name'];

/**
 * Returns the path of a needed program or font, or undefined if this machine doesn't have it.
 * @throws if the override is not a program, so that a wrong path in the environment variable is noticed
 */
export function locate(need: Need, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const override = need.override && env[need.override];
  if (!override) return need.find();
  if (!isExecutable(override)) throw new Error(`${need.override}=${override} is not a program`);
  return override;
}

/** Returns the path of a needed program or font. If it is missing, throws an error that says what to do. */
export function pathOf(name: NeedName): string {
  const need = needs.find((candidate) => candidate.name === name) as Need;
  const path = locate(need);
  if (!path) throw new Error(`${name} not found: run "npm run browsers" (${need.debian})`);
  return path;
}

/** The engines to test in: those that the environment variable ENGINES lists (`chromium,firefox`), or else all three. */
export function chosenEngines(list = process.env.ENGINES): EngineName[] {
  const all: EngineName[] = ['chromium', 'firefox', 'webkit'];
  const chosen = list?.split(/[\s,]+/).filter(Boolean) ?? [];
  const unknown = chosen.filter((name) => !(all as string[]).includes(name));
  if (unknown.length)
    throw new Error(`ENGINES: unknown ${unknown.join(', ')}. Known: ${all.join(', ')}`);
  return chosen.length ? all.filter((name) => chosen.includes(name)) : all;
}
