<?php
/**
 * Whether all files are there, as they were packed.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Files of the plugin that are missing or of another size than when it was packed.
 *
 * @return string[]
 */
function changed_files(): array {
	$sizes = json_decode( library_file( 'files.json' ), true );
	if ( ! is_array( $sizes ) ) {
		return array( 'library/files.json' );
	}
	$changed = fn( $file ) => ! is_readable( FOLDER . $file ) || filesize( FOLDER . $file ) !== $sizes[ $file ];
	return array_values( array_filter( array_keys( $sizes ), $changed ) );
}

return true;
