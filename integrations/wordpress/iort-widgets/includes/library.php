<?php
/**
 * Data about the library, from the files that the plugin's build has written.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Reads a file of the library. Returns an empty string if the file is missing or not readable. */
function library_file( string $path ): string {
	$file = FOLDER . "library/$path";
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
	return is_readable( $file ) ? (string) file_get_contents( $file ) : '';
}

/** Whether a value is a non-empty array of arrays. */
function is_table( $value ): bool {
	return is_array( $value ) && $value && array_filter( $value, 'is_array' ) === $value;
}

/** Whether the content of `library.json` has the fields without which the plugin can't work. */
function is_library( $read ): bool {
	$tables = is_array( $read ) ? array_intersect_key( $read, array_flip( array( 'locales', 'elements', 'options', 'scripts' ) ) ) : array();
	return 4 === count( $tables ) && array_filter( $tables, __NAMESPACE__ . '\is_table' ) === $tables
		&& is_string( $read['version'] ?? null ) && is_array( $read['aliases'] ?? null )
		&& ! array_filter( $read['options'], fn( $option ) => ! is_string( $option['kind'] ?? null ) );
}

/**
 * Data about the library in this plugin; empty if `library.json` can't be read or lacks a field that the plugin needs.
 *
 * @return array{version: string, script: string, policy: string, locales: array<string, array{name: string, written: string, reviewed: string[], reviewedUntil: array<string, string>, revisions: array<string, string>, sheet: string}>, elements: array<string, array{title: array<string, string>, sections: array<string, array<string, string>>, always: string[], needs: array<string, string>, folds: string[]}>, options: array<string, array{kind: string, values?: string[], signOff?: bool, unseen?: bool}>, scripts: array<string, array<string, string>>, aliases: array<string, string>, therapy: array<string, mixed>, reviewMonths: int}
 */
function library(): array {
	static $library = null;
	if ( null === $library ) {
		$read    = json_decode( library_file( 'library.json' ), true );
		$library = is_library( $read ) ? $read : array();
	}
	return $library;
}

/** Whether there is a widget of this name, such as `faq`. */
function is_element( string $name ): bool {
	return isset( library()['elements'][ $name ] );
}

/** Whether the translation of a widget is reviewed. English counts as reviewed here, because it is not a translation. */
function is_reviewed( string $element, string $locale ): bool {
	return 'en' === $locale || in_array( $element, library()['locales'][ $locale ]['reviewed'] ?? array(), true );
}

return true;
