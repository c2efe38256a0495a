import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mo, po } from 'gettext-parser';
import { pluginStrings } from './strings.js';

/** The scripts with translatable texts. WordPress finds a script's translations by a hash of the script's path. */
const SCRIPTS = ['assets/editor.js', 'assets/team-file.js'];

/** Writes the template for translators, a `.pot` file. */
function writeTemplate(folder: URL): void {
  const quoted = (text: string) => JSON.stringify(text);
  const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
  const entries = pluginStrings().map((text) => `\nmsgid ${quoted(text)}\nmsgstr ""\n`);
  writeFileSync(new URL('iort-widgets.pot', folder), head + entries.join(''));
}

/**
 * Makes the translation files that WordPress reads from each `.po` file in the folder: a `.mo` file for PHP, and a
 * `.json` file for each script. Also writes the template for translators.
 */
export function writeTranslations(folder: URL): void {
  writeTemplate(folder);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.po'))) {
    const translations = po.parse(readFileSync(new URL(name, folder)));
    writeFileSync(new URL(name.replace(/po$/, 'mo'), folder), mo.compile(translations));

    const lang = name.replace(/^iort-widgets-|\.po$/g, '');
    const messages = Object.values(translations.translations[''] ?? {}).filter(
      ({ msgid }) => msgid,
    );
    const data = {
      domain: 'messages',
      locale_data: {
        messages: {
          '': { domain: 'messages', lang, 'plural-forms': translations.headers['Plural-Forms'] },
          ...Object.fromEntries(messages.map(({ msgid, msgstr }) => [msgid, msgstr])),
        },
      },
    };
    for (const script of SCRIPTS) {
      const hash = createHash('md5').update(script).digest('hex');
      writeFileSync(
        new URL(name.replace(/\.po$/, `-${hash}.json`), folder),
        `${JSON.stringify(data)}\n`,
      );
    }
  }
}
