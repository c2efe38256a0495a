<?php
/**
 * Checks that the plugin's files are complete.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Files of the plugin that are missing or have another size than in the packed plugin.
 *
 * This function uses no function of the plugin's other files, because they may be missing.
 *
 * @return string[]
 */
function changed_files(): array {
	$list = FOLDER . 'library/files.json';
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
	$sizes = is_readable( $list ) ? json_decode( (string) file_get_contents( $list ), true ) : null;
	if ( ! is_array( $sizes ) ) {
		return array( 'library/files.json' );
	}
	$changed = fn( $file ) => ! is_readable( FOLDER . $file ) || filesize( FOLDER . $file ) !== $sizes[ $file ];
	return array_values( array_filter( array_keys( $sizes ), $changed ) );
}

return true;
