import { readdirSync } from 'node:fs';
import type { Subject } from './subject.js';
import { built } from './words.js';

const locales = readdirSync(new URL('../../dist/cdn/locales/', import.meta.url));
const spanish = locales.find((name) => name.startsWith('es.')) ?? '';

const script = '<script type="module" src="/cdn/iort.js"></script>';
const preload = `<link rel="preload" href="/cdn/locales/${spanish}" as="fetch" crossorigin />`;

const tag = {
  markup: (widget: string) => `<iort-${widget}></iort-${widget}>`,
  head: script,
  end: '',
  files: {
    '/cdn/iort.js': built('cdn/iort.js'),
    [`/cdn/locales/${spanish}`]: built(`cdn/locales/${spanish}`),
  },
};

/** The widgets in English, loaded with the script tag. Most ratios in the report compare this subject with another. */
export const scriptTag: Subject = { ...tag, name: 'ours, script tag', locale: 'en' };

/** The widgets in Spanish, and the widgets loaded in other ways. */
export const otherWays: readonly Subject[] = [
  { ...tag, name: 'ours, script tag, es', locale: 'es' },
  { ...tag, name: 'ours, script tag, es, preloaded', locale: 'es', head: preload + script },
  {
    ...tag,
    name: 'ours, standalone, es',
    locale: 'es',
    head: '<script defer src="/cdn/standalone.js"></script>',
    files: { '/cdn/standalone.js': built('cdn/standalone/iort.es.js') },
  },
  {
    ...tag,
    name: 'ours, prerendered',
    locale: 'en',
    // The script tag comes after the text, as docs/web-teams.md says and as the embed builder writes it.
    head: '',
    end: script,
    markup: (widget) => built(`ssr/en/iort-${widget}.html`),
  },
];
