/**
 * Writes the texts for readers into src/generated/content/, as data. There is one module for each topic.
 * `shared.ts` contains interface texts and texts of more than one topic. `player.ts` contains the texts of the player
 * that reads aloud. A message keeps its id, its text and the positions of its sources in the list of shown sources.
 * Facts, notes for translators and held passages are left out.
 */
import { rmSync } from 'node:fs';
import { about, primarySource } from '../../content/about.js';
import { glossary } from '../../content/glossary.js';
import { ui } from '../../content/interface.js';
import { uiListen } from '../../content/interface-listen.js';
import { spoken, uiPlayer } from '../../content/interface-player.js';
import { uiPrint } from '../../content/interface-print.js';
import { sourceKinds, uiSources } from '../../content/interface-sources.js';
import { uiQuestions } from '../../content/interface-questions.js';
import { uiShare } from '../../content/interface-share.js';
import { uiStandalone } from '../../content/interface-standalone.js';
import { uiTwoLanguages } from '../../content/interface-two-languages.js';
import { pictureTexts } from '../../content/picture.js';
import { roles } from '../../content/roles.js';
import { topics } from '../../content/topics.js';
import { camelCase, compile, constants } from '../content/compile.js';
import { messagesIn } from '../locales/messages.js';
import { writeModule } from './write-module.js';

const folder = new URL('../../src/generated/content/', import.meta.url);
rmSync(folder, { recursive: true, force: true });

const write = (name: string, parts: readonly string[]): void =>
  writeModule(new URL(`${name}.ts`, folder), import.meta.url, parts.filter(Boolean).join('\n'));

const inTopics = topics.map((topic) => [...messagesIn(topic)]);
const isShared = (id: string): boolean =>
  inTopics.filter((messages) => messages.some((message) => message.id === id)).length > 1;

const shared = constants(inTopics.flat().filter(({ id }) => isShared(id)));
const own = {
  ui,
  uiListen,
  uiPrint,
  uiQuestions,
  uiShare,
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

// A separate module, because it is loaded only when a reader listens.
write(
  'player',
  Object.entries({ uiPlayer, spoken }).map(
    ([name, data]) => `export const ${name} = ${compile(data, shared)} as const;\n`,
  ),
);

topics.forEach((topic, index) => {
  const messages = inTopics[index] ?? [];
  const used = new Set(messages.flatMap((message) => shared.get(message) ?? []));
  // Messages that occur more than once, but only in this topic. As constants, their texts are written only once.
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
