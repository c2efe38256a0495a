import { isReviewed, revisionOf, widgetOf, type Facts } from '../model/facts.js';
import { isSignedOff, type Choice } from '../model/choice.js';
import { systemOf } from '../model/systems.js';
import { eachAlone } from '../model/widgets.js';
import { form } from '../texts/form.js';
import { output, places, tabHints, tabNames } from '../texts/output.js';
import { systemHints, systemNames } from '../texts/systems.js';
import { team } from '../texts/team.js';
import { builtFilesOf, type ReadBuilt } from './built.js';
import { outputOf, type Output } from './outputs.js';
import { policyText } from './policy.js';
import type { Snippet } from './snippet.js';
import { say } from '../../../src/localization/say.js';

/** What the file for a web team needs in addition to the choices. The builder's page provides these values. */
export interface FileContext {
  /** The address of the builder with these choices. */
  readonly address: string;
  /** The builder's own language, used for titles. */
  readonly builderLocale: string;
  /** Returns the name of a language. */
  readonly languageName: (locale: string) => string;
  /** Returns sentences that name the choices that the code of a way does not contain. Empty if the code contains all choices. */
  readonly leftOut: (output: Output) => string;
  /** A notice about the version of the files at their address; undefined if the address names the builder's version. */
  readonly pinned: string | undefined;
}

/** The language of each snippet's code, for its Markdown code block. */
const CODE_LANGUAGES: Readonly<Record<Snippet['place'], string>> = {
  head: 'html',
  once: 'html',
  body: 'html',
  placeholder: 'html',
  tag: 'html',
  stylesheet: 'css',
  terminal: 'sh',
  module: 'tsx',
  shortcode: '',
};

/** A Markdown code block. Its fence is longer than any fence in the code. */
function fenced(code: string, language: string): string[] {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, code, fence, ''];
}

const pieces = (made: Output): string[] =>
  made.snippets.flatMap(({ place, code }) => [
    `### ${say(places[place])}`,
    '',
    ...(code ? fenced(code, CODE_LANGUAGES[place]) : [say(output.missing), '']),
  ]);

/** The lines about a way to embed: when to use it, what it leaves out, what to paste and what a policy must allow. */
function way(choice: Choice, facts: Facts, built: ReadBuilt, given: FileContext): string[] {
  const made = outputOf(choice, facts, built);
  const policy = policyText(made.policy);
  const leftOut = given.leftOut(made);
  return [
    say(tabHints[choice.tab]),
    '',
    ...(leftOut ? [leftOut, ''] : []),
    ...pieces(made),
    `### ${say(output.policy)}`,
    '',
    policy ? say(output.policyHint) : say(output.noPolicy),
    '',
    ...(policy ? fenced(policy, '') : []),
    ...(made.crossOrigin ? [say(output.crossOrigin), ''] : []),
  ];
}

/**
 * The lines about the other ways that work in the system; none for the system `every`. Code that would contain a
 * widget's whole text is left out.
 */
const otherWays = (choice: Choice, facts: Facts, given: FileContext): string[] =>
  systemOf(choice.system)
    .ways.filter((tab) => tab !== choice.tab && choice.system !== 'every')
    .flatMap((tab) => {
      const other: Choice = { ...choice, tab };
      const isBuilt = builtFilesOf(other).length > 0;
      return [
        `## ${say(team.other, { way: say(tabNames[tab]) })}`,
        '',
        ...(isBuilt
          ? [say(tabHints[tab]), '', say(team.inBuilder), '']
          : way(other, facts, () => undefined, given)),
      ];
    });

const reviewLines = (
  choice: Choice,
  facts: Facts,
  { builderLocale, languageName }: FileContext,
): string[] =>
  eachAlone(choice).flatMap((alone) => {
    const { title } = widgetOf(facts, alone.widget);
    const lines = facts.locales
      .filter(({ locale }) => choice.follow || locale === choice.lang)
      .map(({ locale }) =>
        say(team.reviewLine, {
          title: title[builderLocale] ?? title['en'] ?? '',
          language: languageName(locale),
          state: isReviewed(facts, locale) ? say(form.reviewed) : say(form.notReviewed),
          revision: revisionOf(facts, alone.widget, locale),
        }),
      );
    const { reviewedBy, reviewedOn, revisions } = alone;
    const own = say(team.own, {
      name: reviewedBy.trim(),
      date: reviewedOn,
      revisions: revisions.join(', '),
    });
    return [...lines, ...(isSignedOff(alone) ? [own] : [])].map((line) => `- ${line}`);
  });

/**
 * Everything that a web team needs for a choice, as a Markdown text: what to paste, the style sheet, the policy, a link,
 * the version, the review state and what to read.
 * @param built reads prerendered and plain HTML, if the chosen way needs it
 */
export function teamFile(
  choice: Choice,
  facts: Facts,
  built: ReadBuilt,
  given: FileContext,
): string {
  const { builderLocale, address, languageName, pinned } = given;
  const titles = eachAlone(choice).map(({ widget }) => {
    const { title } = widgetOf(facts, widget);
    return title[builderLocale] ?? title['en'] ?? '';
  });
  const summary = [
    [say(team.shows), titles.join('; ')],
    [say(team.language), choice.follow ? say(form.follow) : languageName(choice.lang)],
    [say(team.forSystem), say(systemNames[choice.system])],
    [say(team.version), facts.manifest.version],
    [say(form.base), choice.base],
    [say(team.link), address],
  ];
  return [
    `# ${say(team.title)}`,
    '',
    say(team.intro),
    '',
    ...summary.map(([name, value]) => `- ${name}: ${value}`),
    '',
    ...(pinned ? [pinned, ''] : []),
    `## ${say(team.paste, { way: say(tabNames[choice.tab]) })}`,
    '',
    say(systemHints[choice.system]),
    '',
    ...way(choice, facts, built, given),
    ...otherWays(choice, facts, given),
    `## ${say(team.review)}`,
    '',
    ...reviewLines(choice, facts, given),
    '',
    `## ${say(team.read)}`,
    '',
    say(team.readThese),
    '',
    ...[
      team.guideTeams,
      team.guideServing,
      team.guideTheming,
      team.guideEditors,
      team.guideUpgrading,
    ].map((guide) => `- ${say(guide)}`),
    '',
  ].join('\n');
}
