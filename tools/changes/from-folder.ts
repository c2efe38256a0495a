import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../locales/refused.js';
import { newestDate, type EditionVersion, type PassageVersion, type TextVersion } from './text.js';

/** The fields of dist/json/<locale>.json that this module reads. The file may have other fields too. */
interface ContentFile {
  readonly locale: string;
  readonly topics: readonly {
    readonly name: string;
    readonly title: string;
    readonly aim?: string;
    readonly date: string;
    readonly revision: string;
    readonly revisionWithHeld?: string;
    readonly review?: string;
    readonly sections: readonly { readonly passages: readonly FilePassage[] }[];
    readonly held?: readonly { readonly passages: readonly FilePassage[] }[];
  }[];
  readonly glossary: Readonly<Record<string, FilePassage>>;
}

interface FilePassage {
  readonly id: string;
  readonly text: string;
  readonly facts?: readonly string[];
  readonly sources?: readonly string[];
}

/** A passage while it is read: the words of each language are added in turn. */
type Gathered = PassageVersion & { topics: string[]; words: Record<string, string> };

/**
 * Reads a content file such as dist/json/en.json.
 * @throws {Refused} if the file is not a content file
 */
function readContent(path: string): ContentFile {
  let data: Partial<ContentFile>;
  try {
    data = JSON.parse(readFileSync(path, 'utf8')) as Partial<ContentFile>;
  } catch (error) {
    throw new Refused(`${path}: broken JSON: ${(error as Error).message}`);
  }
  if (typeof data.locale === 'string' && Array.isArray(data.topics) && data.glossary) {
    return data as ContentFile;
  }
  throw new Refused(`${path}: not a content file of the widgets, such as those of dist/json/`);
}

/** The version in cdn/manifest.json of a release folder. If there is none, the folder's path serves as the version. */
function versionIn(folder: string): string {
  const file = join(folder, 'cdn/manifest.json');
  if (!existsSync(file)) return folder;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? folder;
}

/**
 * The folder with the `<locale>.json` files: `json` or `dist/json` in the given folder, or the given folder itself.
 * Undefined if none of them has an `en.json`.
 */
const jsonFolder = (folder: string): string | undefined =>
  [join(folder, 'json'), join(folder, 'dist/json'), folder].find((each) =>
    existsSync(join(each, 'en.json')),
  );

/**
 * Reads the text in a release folder.
 * @param folder the folder of a release, its folder `json/`, or the folder of a project with a build
 * @throws {Refused} if there is no `en.json`, or if a file is not a content file
 */
export function textInFolder(folder: string): TextVersion {
  const json = jsonFolder(folder);
  if (!json) throw new Refused(`${folder}: no json/en.json in it; name the folder of a release`);
  const passages: Record<string, Gathered> = {};
  const editions: Record<string, Record<string, EditionVersion>> = {};
  const files = readdirSync(json)
    .filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/.test(name))
    .map((name) => readContent(join(json, name)));

  for (const { locale, topics, glossary } of files) {
    const add = (
      { id, text, facts, sources }: FilePassage,
      topic: string | undefined,
      held = false,
    ): void => {
      const known = (passages[id] ??= {
        topics: [],
        words: {},
        ...(held && { held: true }),
        ...(facts && { facts }),
        ...(sources && { sources }),
      });
      known.words[locale] = text;
      if (topic && !known.topics.includes(topic)) known.topics.push(topic);
    };
    editions[locale] = {};
    for (const topic of topics) {
      const { name, title, aim, date, revision, revisionWithHeld, review } = topic;
      editions[locale][name] = {
        date,
        revision,
        ...(revisionWithHeld && { withHeld: revisionWithHeld }),
        ...(review && { reviewed: review === 'reviewed' }),
      };
      add({ id: `${name}.title`, text: title }, name);
      if (aim) add({ id: `${name}.aim`, text: aim }, name);
      for (const { passages: own } of topic.sections) for (const one of own) add(one, name);
      for (const { passages: own } of topic.held ?? []) for (const one of own) add(one, name, true);
    }
    // These files don't say which widgets explain a term.
    for (const explanation of Object.values(glossary)) add(explanation, undefined);
  }
  return {
    version: versionIn(folder),
    date: newestDate(editions),
    editions,
    passages,
    plainWords: true,
  };
}
