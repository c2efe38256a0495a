/**
 * Writes src/generated/content/: what readers see, as data. A module a topic, and `shared.ts` with
 * what stands in more than one and what the widgets say themselves. Each text stands once, with where its
 * sources are in the list of those that are shown; facts and notes for translators stay in `content/`, and
 * so does what may not be shown yet.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { about, primarySource } from '../../content/about.js';
import { glossary } from '../../content/glossary.js';
import { ui } from '../../content/interface.js';
import { uiListen } from '../../content/interface-listen.js';
import { spoken, uiPlayer } from '../../content/interface-player.js';
import { uiPrint } from '../../content/interface-print.js';
import { sourceKinds, uiSources } from '../../content/interface-sources.js';
import { uiQuestions } from '../../content/interface-questions.js';
import { uiStandalone } from '../../content/interface-standalone.js';
import { uiTwoLanguages } from '../../content/interface-two-languages.js';
import { pictureTexts } from '../../content/picture.js';
import { roles } from '../../content/roles.js';
import { topics } from '../../content/topics.js';
import { camelCase, compile, constants } from '../content/compile.js';
import { messagesIn } from '../locales/messages.js';

const folder = new URL('../../src/generated/content/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const write = (name: string, parts: readonly string[]): void =>
  writeFileSync(new URL(`${name}.ts`, folder), `${parts.filter(Boolean).join('\n')}`);

const inTopics = topics.map((topic) => [...messagesIn(topic)]);
const isShared = (id: string): boolean =>
  inTopics.filter((messages) => messages.some((message) => message.id === id)).length > 1;

const shared = constants(inTopics.flat().filter(({ id }) => isShared(id)));
const own = {
  ui,
  uiListen,
  uiPrint,
  uiQuestions,
  uiSources,
  sourceKinds,
  uiStandalone,
  uiTwoLanguages,
  about,
  roles,
  primarySource,
  pictureTexts,
  glossary,
};

write('shared', [
  ...[...shared].map(([message, name]) => `export const ${name} = ${compile(message)};\n`),
  ...Object.entries(own).map(
    ([name, data]) => `export const ${name} = ${compile(data, shared)} as const;\n`,
  ),
]);

// Apart from what the widgets themselves say, as it is loaded by those only who listen.
write(
  'player',
  Object.entries({ uiPlayer, spoken }).map(
    ([name, data]) => `export const ${name} = ${compile(data, shared)} as const;\n`,
  ),
);

topics.forEach((topic, index) => {
  const messages = inTopics[index] ?? [];
  const used = new Set(messages.flatMap((message) => shared.get(message) ?? []));
  // What stands twice in the same topic.
  const twice = constants(
    messages.filter((message, place) => messages.indexOf(message) < place && !shared.has(message)),
  );
  write(topic.name, [
    `import type { Topic } from '../../../content/topic.js';`,
    used.size > 0 ? `import { ${[...used].join(', ')} } from './shared.js';\n` : '',
    ...[...twice].map(([message, name]) => `const ${name} = ${compile(message)};\n`),
    `export const ${camelCase(topic.name)}: Topic = ${compile(topic, new Map([...shared, ...twice]))};\n`,
  ]);
});
