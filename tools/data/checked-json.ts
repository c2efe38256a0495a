import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';
import { Refused } from '../locales/refused.js';

const ajv = new Ajv2020({ allErrors: true });

/** Formats an error of Ajv as a line such as `/statements/0: must be string`. */
function lineOf({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as Record<string, unknown>;
  const which = additionalProperty ?? (allowedValues as unknown[] | undefined)?.join(', ');
  return `${instancePath || '/'}: ${message}${which === undefined ? '' : ` (${String(which)})`}`;
}

/** Says why a text can't be published unchanged; undefined if it can. */
export function proseProblem(text: string): string | undefined {
  if (!text.trim()) return 'is empty';
  if (/[\n\r]/.test(text)) return 'has a line break in it; write one line';
  if (/<[a-z!/?]|&#?\w+;|\]\(/i.test(text)) return 'has markup in it; write plain words';
  return undefined;
}

/** The content of a JSON file that passed all checks. */
export interface CheckedFile<Data> {
  /** Name without `.json`. */
  readonly name: string;
  readonly data: Data;
}

/** A folder of JSON files, with their schema and further checks. */
export interface FolderOf<Data> {
  readonly folder: URL;
  /** The folder's path for messages, such as `content/advisories/`. */
  readonly path: string;
  readonly schema: AnySchema;
  /** Checks what the schema can't express. Returns a line for each problem of a file. */
  readonly problems?: (file: CheckedFile<Data>) => Iterable<string>;
}

/**
 * Reads all JSON files of a folder, sorted by name. If there is no folder, returns an empty list.
 * @throws {Refused} with a line for each problem; each line names the file and the mistake
 */
export function readFolder<Data>({
  folder,
  path,
  schema,
  problems = () => [],
}: FolderOf<Data>): CheckedFile<Data>[] {
  if (!existsSync(folder)) return [];
  const isRight = ajv.compile<Data>(schema);
  const wrong: string[] = [];
  const read = (file: string): CheckedFile<Data>[] => {
    const fail = (lines: Iterable<string>): [] => {
      wrong.push(...[...lines].map((line) => `${path}${file}: ${line}`));
      return [];
    };
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    } catch (error) {
      return fail([`broken JSON: ${(error as Error).message}`]);
    }
    if (!isRight(data)) return fail((isRight.errors ?? []).map(lineOf));
    const checked = { name: file.replace(/\.json$/, ''), data: data as Data };
    const others = [...problems(checked)];
    return others.length > 0 ? fail(others) : [checked];
  };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(read);
  if (wrong.length > 0) throw new Refused(wrong.join('\n'));
  return files;
}
