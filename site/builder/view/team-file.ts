import type { ReadBuilt } from '../output/built.js';
import { teamFile } from '../output/team-file.js';
import { namesOf } from './content-fields.js';
import type { Context } from './context.js';
import { versionNotice } from './files-field.js';
import { leftOutSaid, unusedSaid } from './left-out.js';

/**
 * Makes the file with everything that a web team needs.
 * @param address the address of the builder with these choices
 * @param built reads prerendered and plain HTML
 */
export const fileForTeam = (context: Context, address: string, built: ReadBuilt) => ({
  name: `iort-${context.choice.widget}.txt`,
  text: teamFile(context.choice, context.facts, built, {
    address,
    builderLocale: context.builderLocale,
    languageName: (locale) => namesOf(context, locale),
    leftOut: ({ leftOut }) =>
      [unusedSaid(context), leftOutSaid(context, leftOut)].filter(Boolean).join(' '),
    pinned: versionNotice(context),
  }),
});
