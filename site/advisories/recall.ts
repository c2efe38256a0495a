/** The wrong words of a statement in one language. */
export interface ListedWords {
  readonly statement: string;
  readonly locale: string;
  /** First 16 hexadecimal digits of the SHA-256 hash of the words, without markup of glossary terms. */
  readonly hash: string;
}

/** An advisory in dist/advisories/advisories.json. */
export interface ListedAdvisory {
  readonly id: string;
  readonly date: string;
  readonly severity: string;
  readonly title: string;
  readonly wrong: readonly ListedWords[];
  readonly whatWasWrong: string;
  readonly whatToDo: string;
  /** The version in which the words are corrected; null if no version has the correction yet. */
  readonly fixedIn: string | null;
  /** Tags of the widgets that contain the wrong words. */
  readonly elements: readonly string[];
  /** Versions of the releases that contain the wrong words. */
  readonly releases: readonly string[];
  /** The revisions of texts that contain the wrong words, by locale. */
  readonly revisions: Readonly<Record<string, readonly string[]>>;
}

/** The list of advisories. */
export interface AdvisoryList {
  readonly schemaVersion: string;
  /** The version of the library with which the list was made. */
  readonly version: string;
  /** ISO date of the newest text or advisory. */
  readonly date: string;
  readonly advisories: readonly ListedAdvisory[];
}

/** The fields of a manifest.json that this module reads. */
export interface Manifest {
  readonly version: string;
  readonly locales: Readonly<
    Record<
      string,
      {
        readonly revisions?: Readonly<Record<string, string>>;
        readonly revisionsWithHeld?: Readonly<Record<string, string>>;
        /** The first digits of the hash of the words, by statement id. Older manifests don't have this field. */
        readonly statements?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The result of checking a copy of the library, by its manifest, against an advisory. */
export interface Finding {
  readonly advisory: ListedAdvisory;
  /** The wrong words that the copy contains. */
  readonly concerned: readonly ListedWords[];
  /** The wrong words for which the manifest can't tell whether the copy contains them. */
  readonly unknown: readonly ListedWords[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fail = (what: string): never => {
  throw new Error(what);
};

function parsed(text: string, name: string): unknown {
  if (!text.trim()) return fail(`${name} is empty.`);
  try {
    // Editors on Windows put a byte order mark before the text. `trim` removes it.
    return JSON.parse(text.trim());
  } catch {
    return fail(
      text.trimStart().startsWith('<')
        ? `${name} is a web page, not JSON: perhaps the download failed.`
        : `${name} is not JSON, or was cut off.`,
    );
  }
}

/**
 * Reads a manifest.json.
 * @throws {Error} whose message tells the user what is wrong with the manifest
 */
export function readManifest(text: string): Manifest {
  const data = parsed(text, 'The manifest');
  if (!isObject(data) || typeof data.version !== 'string' || !isObject(data.locales)) {
    return fail(
      'This is not a manifest.json of the IORT widgets: its version or its languages are missing.',
    );
  }
  const wrong = Object.entries(data.locales).find(([, facts]) => !isObject(facts));
  if (wrong) return fail(`The manifest has no information about the language ${wrong[0]}.`);
  return data as unknown as Manifest;
}

/**
 * Reads a list of advisories.
 * @throws {Error} whose message tells the user what is wrong with the list
 */
export function readList(text: string): AdvisoryList {
  const data = parsed(text, 'The list');
  if (
    !isObject(data) ||
    typeof data.schemaVersion !== 'string' ||
    !Array.isArray(data.advisories)
  ) {
    return fail('This is not a list of advisories (advisories.json).');
  }
  if (!data.schemaVersion.startsWith('1.')) {
    return fail(
      `The list has format version ${data.schemaVersion}. This page is too old to read it.`,
    );
  }
  return data as unknown as AdvisoryList;
}

/** Whether a copy contains the wrong words; undefined if its manifest is too old to decide that. */
function has(
  manifest: Manifest,
  advisory: ListedAdvisory,
  wrong: ListedWords,
): boolean | undefined {
  const facts = manifest.locales[wrong.locale];
  if (!facts) return false;
  if (isObject(facts.statements)) {
    const hash = facts.statements[wrong.statement];
    // If the copy doesn't have the statement, it can't contain the wrong words.
    return typeof hash === 'string' && hash.length > 0 && wrong.hash.startsWith(hash);
  }
  const revisions = [
    ...Object.values(facts.revisions ?? {}),
    ...Object.values(facts.revisionsWithHeld ?? {}),
  ];
  const isKnown = advisory.revisions[wrong.locale]?.some((one) => revisions.includes(one));
  return isKnown ? true : undefined;
}

/** The findings for a copy. Advisories that don't concern the copy are left out. */
export function recalled(manifest: Manifest, { advisories }: AdvisoryList): Finding[] {
  return advisories
    .map((advisory): Finding => {
      const of = (answer: boolean | undefined) =>
        advisory.wrong.filter((wrong) => has(manifest, advisory, wrong) === answer);
      return { advisory, concerned: of(true), unknown: of(undefined) };
    })
    .filter(({ concerned, unknown }) => concerned.length + unknown.length > 0);
}

const numbersOf = (version: string): number[] => version.split(/[.-]/, 3).map(Number);

/** Whether a copy has a later version than a list. Then advisories for the copy may be missing in the list. */
export function isNewer({ version }: Manifest, list: AdvisoryList): boolean {
  const [own, listed] = [numbersOf(version), numbersOf(list.version)];
  const at = own.findIndex((number, index) => number !== listed[index]);
  return at >= 0 && (own[at] ?? 0) > (listed[at] ?? 0);
}
