import type { WordPress } from '../../tools/wordpress/site.js';

/**
 * Runs PHP with data. The data may contain any characters.
 * @param code PHP that reads the data from `$data`
 * @returns what the code prints
 */
export const phpWith = ({ php }: WordPress, data: unknown, code: string): string => {
  const encoded = Buffer.from(JSON.stringify(data)).toString('base64');
  return php(`$data = json_decode( base64_decode( '${encoded}' ), true ); ${code}`);
};

/** The HTML that WordPress makes of texts with shortcodes. */
export const renderedIn = (wordpress: WordPress, posts: readonly string[]): string[] =>
  JSON.parse(
    phpWith(wordpress, posts, `echo wp_json_encode( array_map( 'do_shortcode', $data ) );`),
  ) as string[];

/** Publishes a post as the administrator. @returns its address */
export const publish = (wordpress: WordPress, content: string): string =>
  phpWith(
    wordpress,
    content,
    `wp_set_current_user( 1 ); kses_remove_filters();
     echo get_permalink( wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $data ) ) ) );`,
  );
