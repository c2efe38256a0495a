import { runSettings } from '../support/long-runs.js';
import { learn } from './oracle.js';
import { builder } from './properties/builder.js';
import { children } from './properties/children.js';
import { hashes } from './properties/hashes.js';
import { languages } from './properties/languages.js';
import { localeBodies } from './properties/locale-bodies.js';
import { messages } from './properties/messages.js';
import { optionValues } from './properties/options.js';
import { placeholders } from './properties/placeholders.js';
import { prerendered } from './properties/prerendered.js';
import { tryOut } from './property.js';
import { locales } from './world.js';

const settings = await runSettings();
const long = settings.cases > 5000;

const properties = [
  ...optionValues,
  ...children,
  ...languages,
  ...hashes,
  ...placeholders,
  ...prerendered,
  ...messages,
  ...localeBodies,
  ...builder,
];
const shares = properties.reduce((sum, { share }) => sum + share, 0);

describe('whatever input a page gives', () => {
  before(async function () {
    this.timeout(60_000);
    await learn(locales);
  });

  for (const property of properties) {
    if (settings.only && settings.only !== property.name) continue;
    it(property.name, async function () {
      this.timeout(0); // each property has its own time limit
      await tryOut({ ...property, share: property.share / shares }, settings, long);
    });
  }
});
