<?php
/**
 * Checks that all files are complete.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Files of the plugin that are missing or of another size than when it was packed.
 *
 * Uses no other file of the plugin, because that file may be missing.
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
