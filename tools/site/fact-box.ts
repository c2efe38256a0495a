import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { sourceFacts } from './sources.js';
import { version } from '../../src/generated/version.js';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly brotli: number }>>;
  readonly locales: Readonly<
    Record<string, { readonly review: string; readonly dates: Readonly<Record<string, string>> }>
  >;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The facts that people who run a website ask about first. The version, the newest date, the languages with their review state, and the sizes are from this build. */
export function factBox(): string {
  const { files, locales } = JSON.parse(
    readFileSync(new URL('dist/cdn/manifest.json', root), 'utf8'),
  ) as Manifest;
  const kilobytes = (name: string) => `${Math.round((files[name]?.brotli ?? 0) / 1000)} kB`;
  const locale = Object.keys(files).find((name) => name.startsWith('locales/es.')) ?? '';
  const languages = Object.keys(locales).map((tag) => languageNames.of(tag));
  const reviewed = Object.values(locales).filter(({ review }) => review === 'reviewed').length;
  const dates = Object.values(locales).flatMap(({ dates: own }) => Object.values(own));
  const facts: Readonly<Record<string, string>> = {
    Version: `${version}; the newest text is from ${dates.sort().at(-1)}`,
    Languages: languages.join(', '),
    'Review state': `signed off in ${reviewed} of ${languages.length} languages by the project’s own clinician and translators; each widget shows its review state ([clinicians](guides/clinicians.html))`,
    Size: `\`iort.js\` is ${kilobytes('iort.js')} compressed (Brotli); each other language needs one more file, such as ${kilobytes(locale)} for Spanish`,
    Requests:
      'to your own server only: for these files, and when they are needed, for held passages and the code of “Listen”',
    Privacy: 'no cookies, no storage, nothing is sent; what a patient opens stays on the page',
    Policy: "runs under `default-src 'self'` and `require-trusted-types-for 'script'`",
    Accessibility:
      'aims at WCAG 2.2 AA; for what is tested and what is not, see [accessibility](guides/accessibility.html)',
    Licenses:
      'code MIT, text CC BY 4.0: name the project and the license, and say what you changed ([text](license-text.html))',
    ...sourceFacts(),
    Browsers: 'Chrome and Edge 123, Firefox 120, Safari 17.5 or newer ([table](#browsers))',
  };
  const rows = Object.entries(facts).map(
    ([name, fact]) => `<div><dt>${name}</dt>\n<dd>\n\n${fact}\n\n</dd></div>`,
  );
  return `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
}
