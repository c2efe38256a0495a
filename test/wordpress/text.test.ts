import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { topics } from '../../content/topics.js';
import { renderHtml, type ElementOptions } from '../../src/server/index.js';
import { partsOf } from '../../src/shared/sections.js';
import { targetLocales } from '../../tools/locales/shipped.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith } from './php.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

/**
 * Options to test for a widget: no options, all sections in reverse order, one section, phone numbers,
 * sections that need another section, and parts of sections.
 */
const choicesOf = ({ sections }: (typeof topics)[number]): ElementOptions[] => {
  const names = sections.map(({ name }) => name);
  return [
    {},
    { sections: names.toReversed().join(' '), 'heading-level': '5' },
    { sections: names.at(-1), 'heading-level': '1' },
    { phone: '+44 (0)20 7946 0000' },
    { phone: 'Call 555-0142 & ask', sections: names[0] },
    { phone: '555-0142 / 0143', 'phone-label': '<Line>:' },
    ...sections.filter(({ needs }) => needs).map(({ name }) => ({ sections: name })),
    ...sections
      .flatMap(partsOf)
      .map((part) => ({ sections: `${names.at(-2)} ${part.name} ${names[0]}` })),
  ];
};

describe('the plain HTML of a widget in WordPress', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await startWordPress('6.5', plugin);
  });
  after(() => wordpress?.stop());

  it('has the same content as from renderHtml, with each choice of options', async () => {
    const cases = topics.flatMap((topic) =>
      ['en', ...targetLocales].flatMap((locale) =>
        choicesOf(topic).map((options) => ({ name: topic.name, locale, options })),
      ),
    );
    const code = `foreach ( $data as $case ) {
        $all[] = IortWidgets\\plain_html( $case['name'], $case['locale'], $case['options'] );
      } echo json_encode( $all );`;
    const written = JSON.parse(phpWith(wordpress, cases, code)) as string[];
    const inside = (html: string) => html.trim().replace(/^<div[^>]*>|<!--.*?-->/g, '');
    for (const [index, { name, locale, options }] of cases.entries()) {
      const expected = await renderHtml(`iort-${name}`, { locale, options });
      const what = `${name} ${locale} ${JSON.stringify(options)}`;
      assert.equal(inside(written[index] ?? ''), inside(expected), what);
    }
  });
});
