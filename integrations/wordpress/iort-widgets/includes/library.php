<?php
/**
 * What the library holds: made when the plugin is built, never typed here.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

/**
 * Facts of the library that this plugin carries.
 *
 * @return array{version: string, locales: array<string, array{name: string, review: string, revisions: array<string, string>}>, elements: array<string, array{title: array<string, string>, sections: array<string, array<string, string>>, always: string[]}>}
 */
function library(): array {
	static $library = null;
	if ( null === $library ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
		$library = json_decode( file_get_contents( FOLDER . 'library/library.json' ), true );
	}
	return $library;
}

/** Whether there is a widget of this name, such as `faq`. */
function is_element( string $name ): bool {
	return isset( library()['elements'][ $name ] );
}

/** Whether a qualified translator has signed off all that is said in a language. */
function is_reviewed( string $locale ): bool {
	return 'en' === $locale || 'reviewed' === ( library()['locales'][ $locale ]['review'] ?? '' );
}
