/** The embed builder's data about the library. The library's build writes these data. */

export interface SectionFacts {
  readonly name: string;
  /** Whether the section is always shown. */
  readonly required: boolean;
  /** Name of another section, which is shown whenever this section is shown. */
  readonly needs?: string;
  /** The parts that may be chosen instead of the whole section. */
  readonly parts: readonly {
    readonly name: string;
    /** The title by locale. */
    readonly title: Readonly<Record<string, string>>;
  }[];
  /** Whether the section says when to get help. A section that does so also shows the phone number. */
  readonly help: boolean;
  /** The title by locale. */
  readonly title: Readonly<Record<string, string>>;
}

/** An answer, which the option `open` may name. Other disclosures, such as "About this information", are not listed. */
export interface DisclosureFacts {
  /** The id in `open`, such as `iort-faq-awake`. */
  readonly id: string;
  /** Name of the section that contains the disclosure. */
  readonly section: string;
  /** The title by locale. */
  readonly title: Readonly<Record<string, string>>;
}

/** Held passages that a hospital opens with one name in the option `held`. */
export interface HeldFacts {
  /** The name in the option `held`. */
  readonly name: string;
  /** The text by locale. */
  readonly text: Readonly<Record<string, string>>;
}

export interface WidgetFacts {
  /** The name, such as `faq` for the tag `iort-faq`. */
  readonly name: string;
  /** The title by locale. */
  readonly title: Readonly<Record<string, string>>;
  readonly sections: readonly SectionFacts[];
  readonly disclosures: readonly DisclosureFacts[];
  /** The passages that a hospital's sign-off may open. */
  readonly held: readonly HeldFacts[];
}

/** A custom property that a page may set, such as `--iort-color-text`, with its default as a CSS value. */
export interface TokenFacts {
  readonly name: string;
  readonly default: string;
}

export interface LocaleFacts {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The content of dist/builder/facts.json, which `tools/builder/facts.ts` makes. */
export interface LibraryFacts {
  readonly widgets: readonly WidgetFacts[];
  readonly locales: readonly LocaleFacts[];
  readonly tokens: readonly TokenFacts[];
  /** The words before the phone number, by locale. */
  readonly phoneLabel: Readonly<Record<string, string>>;
  /** The clinical roles in which somebody may sign off. */
  readonly roles: readonly {
    readonly name: string;
    /** The title by locale. */
    readonly title: Readonly<Record<string, string>>;
  }[];
}

/** The fields of dist/cdn/manifest.json that the builder reads. */
export interface Manifest {
  readonly version: string;
  /** Hashes of the inline styles in prerendered text, for `style-src`. */
  readonly prerenderedStyles: readonly string[];
  /** The files by their path in cdn/. */
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  /** The scripts by their file name in embed/. */
  readonly embed?: Readonly<Record<string, { readonly integrity: string }>>;
  readonly locales: Readonly<
    Record<
      string,
      {
        readonly review: 'reviewed' | 'unreviewed';
        /** The revisions by tag. */
        readonly revisions: Readonly<Record<string, string>>;
        /** The revisions that include held passages, by tag. Widgets without held passages are left out. */
        readonly revisionsWithHeld: Readonly<Record<string, string>>;
      }
    >
  >;
}

export interface Facts extends LibraryFacts {
  readonly manifest: Manifest;
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Loads the facts about the library: `facts.json` beside the builder, and the manifest in `cdn/`.
 * @throws if a file is missing or broken
 */
export async function loadFacts(): Promise<Facts> {
  const [library, manifest] = await Promise.all([
    json<LibraryFacts>('facts.json'),
    json<Manifest>('../cdn/manifest.json'),
  ]);
  return { ...library, manifest };
}

/**
 * The facts of a widget.
 * @throws if there is no widget with this name; `readAddress` never returns such a name
 */
export function widgetOf(facts: Facts, name: string): WidgetFacts {
  const widget = facts.widgets.find((each) => each.name === name);
  if (!widget) throw new Error(`no widget ${name}`);
  return widget;
}

/**
 * The revision of a widget's text in a locale; empty if the locale or the widget is unknown.
 * @param withHeld whether to return the revision that includes held passages, if the widget has any
 */
export function revisionOf(
  { manifest }: Facts,
  widget: string,
  locale: string,
  withHeld = false,
): string {
  const facts = manifest.locales[locale];
  const tag = `iort-${widget}`;
  return (withHeld && facts?.revisionsWithHeld[tag]) || facts?.revisions[tag] || '';
}

/** Whether the project itself has signed off the whole text of a locale. */
export const isReviewed = ({ manifest }: Facts, locale: string): boolean =>
  manifest.locales[locale]?.review === 'reviewed';

/** The writing direction of a locale; `ltr` if the locale is unknown. */
export const directionOf = ({ locales }: Facts, locale: string): 'ltr' | 'rtl' =>
  locales.find((each) => each.locale === locale)?.direction ?? 'ltr';
