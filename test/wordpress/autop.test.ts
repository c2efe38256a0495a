import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { testSystems, type System } from '../editors/systems.js';
import { phpWith } from './php.js';

const root = new URL('../../', import.meta.url);
const file = new URL('test/wordpress/autop-samples.json', root);

/** Ways in which people paste the hospital's words into a post. */
function written(): Record<string, string> {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const ours = /Add your own words:\s+```html\n([^]*?)```/.exec(readme)?.[1]?.trimEnd();
  assert.ok(ours, 'the README shows how to add words');
  const line = (html: string) => html.replace(/\s*\n\s*/g, '');
  const placeholder = ours
    .replace('<iort-side-effects ', '<div data-iort="side-effects" data-')
    .replace('</iort-side-effects>', '</div>');
  const spaced = ours.replace(/\n(?= {2}<|<\/iort)/g, '\n\n');
  return {
    'as the README has it': ours,
    'on one line': line(ours),
    'with an empty line between': spaced,
    'with words before on the same line': `Ask us: ${line(ours)} We answer.`,
    'between paragraphs': `Ask us.\n${ours}\nWe answer.`,
    'with text alone': line(ours).replace(
      /<p slot="(\w+)">(.*?)<\/p>/g,
      '<span slot="$1">$2</span>',
    ),
    'as a placeholder': placeholder,
    'as a placeholder on one line': line(placeholder),
    'as a placeholder with an empty line between': placeholder.replace(
      /\n(?= {2}<p|<\/div)/g,
      '\n\n',
    ),
    'as a placeholder with options alone': `<div data-iort="side-effects" data-local-name="Lakeside Cancer Center" data-contact="Call our care line, day and night: (555) 555-0142"></div>`,
  };
}

/**
 * Who writes the post, and in which editor. The PHP code sets the filters for the writer and the block for the editor. WordPress removes tags that an author may not
 * write. It puts lines from the classic editor into paragraphs.
 */
const writers = {
  'an administrator, classic': 'kses_remove_filters(); $block = "%s";',
  'an administrator, HTML block':
    'kses_remove_filters(); $block = "<!-- wp:html -->%s<!-- /wp:html -->";',
  'an author, classic': 'kses_init_filters(); $block = "%s";',
  'an author, HTML block': 'kses_init_filters(); $block = "<!-- wp:html -->%s<!-- /wp:html -->";',
} as const;

/** The HTML that WordPress makes, for each writer and each way. */
function samples(wordpress: WordPress): Record<string, Record<string, string>> {
  const made = Object.entries(writers).map(([writer, code]) => {
    const login = writer.includes('author') ? 'author' : 'admin';
    const html = phpWith(
      wordpress,
      written(),
      `wp_set_current_user( get_user_by( 'login', '${login}' )->ID ); ${code}
       $made = array();
       foreach ( $data as $name => $html ) {
         $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_status' => 'publish', 'post_content' => sprintf( $block, $html ) ) ) );
         $made[ $name ] = trim( apply_filters( 'the_content', get_post( $id )->post_content ) );
       }
       echo wp_json_encode( $made );`,
    );
    return [writer, JSON.parse(html) as Record<string, string>];
  });
  return Object.fromEntries(made);
}

let wordpress: WordPress;
before(async () => {
  const plugin = fileURLToPath(new URL('dist/wordpress/iort-widgets.zip', root));
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

describe('WordPress', () => {
  // Browser tests use these samples. UPDATE_SAMPLES=1 writes the file again.
  it('turns the tags in a post into the HTML in test/wordpress/autop-samples.json', () => {
    const made = samples(wordpress);
    if (process.env.UPDATE_SAMPLES) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    assert.deepEqual(made, JSON.parse(readFileSync(file, 'utf8')));
  });
});

/** The `start` function of a system. The system saves HTML as this user in an HTML block of a post, and returns the HTML that a visitor gets. */
const savedBy =
  (login: string, filters: string): System['start'] =>
  async () => ({
    filter: async (html) =>
      phpWith(
        wordpress,
        `<!-- wp:html -->${html}<!-- /wp:html -->`,
        `wp_set_current_user( get_user_by( 'login', '${login}' )->ID ); ${filters}
       $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_status' => 'publish', 'post_content' => $data ) ) );
       echo apply_filters( 'the_content', get_post( $id )->post_content );`,
      ),
  });

const version: System['version'] = async () => ['WordPress', wordpress.version];

// Tests the ways of embedding that docs/editors.md lists. For an author, WordPress filters the HTML with kses.
testSystems('wordpress', [
  { name: 'WordPress, author', version, start: savedBy('author', 'kses_init_filters();') },
  { name: 'WordPress, administrator', version, start: savedBy('admin', 'kses_remove_filters();') },
]);
