import { hashText, type Ledger, type SignOff } from '../content/ledger.js';
import { plain } from '../content/marks.js';
import { declaredOf, kinds, type ChangeKind, type Declaration } from './declaration.js';
import type { PassageVersion, TextVersion } from './text.js';

/** A change of the words of a passage in one locale. New words have no `before`, removed words no `after`. */
export interface WordsChange {
  readonly before?: string;
  readonly after?: string;
  /** The declared kind of the change. */
  readonly kind?: ChangeKind;
  /** The declared reasons. */
  readonly why: readonly string[];
}

/** A sign-off that applied to the earlier words, but does not apply to the later words. */
export interface LapsedSignOff extends Pick<SignOff, 'role' | 'reviewer' | 'date'> {
  readonly locale: string;
}

/** A statement, heading or question that has changed. */
export interface PassageChange {
  readonly id: string;
  /** `moved`: the words and sources are the same, but the passage is in other widgets, is newly held, or is no longer held. */
  readonly what: 'added' | 'removed' | 'changed' | 'moved';
  /** The most serious declared kind in any language; undefined if nobody has declared the change. */
  readonly kind?: ChangeKind;
  /** The declared reasons for changes of the English words or the sources. */
  readonly why: readonly string[];
  /** The widgets that contain the passage, or contained it. */
  readonly topics: readonly string[];
  /** Whether the passage is held; for a removed passage, whether it was held. */
  readonly held: boolean;
  /** Whether the passage was held before. Set only if the passage is newly held or no longer held. */
  readonly wasHeld?: boolean;
  /** The words that changed, by locale. If only the markup of glossary terms changed, `before` and `after` are the same. */
  readonly words: Readonly<Record<string, WordsChange>>;
  readonly sources?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** If the English words changed, the locales whose translation is stale, unfinished or missing; otherwise empty. */
  readonly stale: readonly string[];
  /** If the English words changed, the locales whose translation is neither changed nor stale; otherwise empty. */
  readonly kept: readonly string[];
  readonly lapsed: readonly LapsedSignOff[];
}

/** A change of a widget's text in one language: the text has another revision, or is no longer reviewed. */
export interface EditionChange {
  readonly locale: string;
  readonly topic: string;
  /** The earlier revision; undefined if the widget or the language is new. */
  readonly before?: string;
  /** The later revision; undefined if the widget or the language was removed. */
  readonly after?: string;
  /** The earlier revision that includes held passages; undefined if the earlier text has none. */
  readonly withHeldBefore?: string;
  /** The later revision that includes held passages; undefined if the later text has none. */
  readonly withHeldAfter?: string;
  /** Whether the earlier text was reviewed and the later text is unreviewed. */
  readonly lapsed: boolean;
}

/** The differences between two texts. */
export interface TextChanges {
  readonly from: Pick<TextVersion, 'version' | 'date'>;
  readonly to: Pick<TextVersion, 'version' | 'date'>;
  readonly addedLocales: readonly string[];
  readonly removedLocales: readonly string[];
  readonly editions: readonly EditionChange[];
  /** The most serious first. */
  readonly passages: readonly PassageChange[];
}

const union = <Item>(...lists: readonly (readonly Item[])[]): Item[] => [...new Set(lists.flat())];
const isSameList = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

/** The sign-offs that applied to the earlier words of a passage, but don't apply to the later words. */
function lapsedOf(
  id: string,
  before: PassageVersion | undefined,
  after: PassageVersion | undefined,
  ledgers: readonly Ledger[],
): LapsedSignOff[] {
  if (!before) return [];
  const fits = (passage: PassageVersion | undefined, locale: string, one: SignOff): boolean => {
    const [source, target] = [passage?.words.en, passage?.words[locale]];
    if (source === undefined || target === undefined) return false;
    return one.source === hashText(source) && (locale === 'en' || one.target === hashText(target));
  };
  return ledgers.flatMap(({ locale, messages }) =>
    (messages[id] ?? [])
      .filter((one) => fits(before, locale, one) && !fits(after, locale, one))
      .map(({ role, reviewer, date }) => ({ locale, role, reviewer, date })),
  );
}

function editionChanges(before: TextVersion, after: TextVersion): EditionChange[] {
  const locales = union(Object.keys(before.editions), Object.keys(after.editions));
  return locales.flatMap((locale) => {
    const [was, is] = [before.editions[locale] ?? {}, after.editions[locale] ?? {}];
    return union(Object.keys(was), Object.keys(is)).flatMap((topic): EditionChange[] => {
      const [one, other] = [was[topic], is[topic]];
      // If one text has no revision that includes held passages, held passages can't be compared. Texts read from a
      // git commit may lack this revision.
      const isHeldSame = !one?.withHeld || !other?.withHeld || one.withHeld === other.withHeld;
      const lapsed = one?.reviewed === true && other?.reviewed === false;
      if (one?.revision === other?.revision && isHeldSame && !lapsed) return [];
      return [
        {
          locale,
          topic,
          ...(one && { before: one.revision }),
          ...(other && { after: other.revision }),
          ...(one?.withHeld && { withHeldBefore: one.withHeld }),
          ...(other?.withHeld && { withHeldAfter: other.withHeld }),
          lapsed,
        },
      ];
    });
  });
}

/** Declarations and sign-offs, with which {@link compareTexts} explains the changes. */
export interface Known {
  readonly declared?: readonly Declaration[];
  readonly ledgers?: readonly Ledger[];
}

/** Finds the differences between two texts. Words are compared in every language that both texts have. */
export function compareTexts(
  before: TextVersion,
  after: TextVersion,
  { declared = [], ledgers = [] }: Known = {},
): TextChanges {
  const read = before.plainWords || after.plainWords ? plain : (text: string) => text;
  const [had, has] = [before, after].map(({ editions }) => Object.keys(editions)) as [
    string[],
    string[],
  ];
  const locales = has.filter((locale) => had.includes(locale));
  // The files of a release folder don't say which widgets explain a term. So the topics of a passage in such a folder
  // can be compared only with those in another release folder.
  const canCompareTopics = before.plainWords === after.plainWords;

  const wordsChanges = (id: string, was?: PassageVersion, is?: PassageVersion) =>
    locales.flatMap((locale) => {
      const [one, other] = [was?.words[locale], is?.words[locale]];
      const isSame = one !== undefined && other !== undefined && read(one) === read(other);
      if (isSame || (one === undefined && other === undefined)) return [];
      const change: WordsChange = {
        ...(one !== undefined && { before: plain(one) }),
        ...(other !== undefined && { after: plain(other) }),
        ...declaredOf(declared, id, locale),
      };
      return [[locale, change] as const];
    });

  const changeOf = (id: string): PassageChange[] => {
    const [was, is] = [before.passages[id], after.passages[id]];
    const known = is ?? was;
    if (!known) return [];
    const words = Object.fromEntries(wordsChanges(id, was, is));
    const hasOtherTopics = canCompareTopics && !isSameList(was?.topics, is?.topics);
    const hasOtherHeld = Boolean(was?.held) !== Boolean(is?.held);
    const isMoved = was && is && (hasOtherTopics || hasOtherHeld);
    const hasOtherSources = was && is && !isSameList(was.sources, is.sources);
    const isChanged = Object.keys(words).length > 0 || hasOtherSources;
    if (!isChanged && !isMoved) return [];
    const isEnglishChanged = 'en' in words && is !== undefined;
    const stale = isEnglishChanged ? (is.stale ?? []).filter((each) => locales.includes(each)) : [];
    const kept = locales.filter(
      (locale) => isEnglishChanged && was && !(locale in words) && !stale.includes(locale),
    );
    const english = declaredOf(declared, id, 'en');
    const declaredKinds = [english.kind, ...Object.values(words).map((change) => change.kind)];
    const kind = kinds.findLast((each) => declaredKinds.includes(each));
    return [
      {
        id,
        what: !was ? 'added' : !is ? 'removed' : isChanged ? 'changed' : 'moved',
        ...(kind && { kind }),
        why: english.why,
        topics: union(was?.topics ?? [], is?.topics ?? []),
        held: known.held === true,
        ...(isMoved && hasOtherHeld && { wasHeld: was.held === true }),
        words,
        ...(hasOtherSources && {
          sources: { before: was.sources ?? [], after: is.sources ?? [] },
        }),
        stale,
        kept,
        lapsed: lapsedOf(id, was, is, ledgers),
      },
    ];
  };

  const severity = ({ kind }: PassageChange): number => (kind ? kinds.indexOf(kind) : -1);
  const ids = union(Object.keys(before.passages), Object.keys(after.passages)).sort();
  const of = ({ version, date }: TextVersion) => ({ version, date });
  return {
    from: of(before),
    to: of(after),
    addedLocales: has.filter((locale) => !had.includes(locale)),
    removedLocales: had.filter((locale) => !has.includes(locale)),
    editions: editionChanges(before, after),
    passages: ids.flatMap(changeOf).sort((one, other) => severity(other) - severity(one)),
  };
}
