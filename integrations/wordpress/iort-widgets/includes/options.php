<?php
/**
 * Checks the options of a widget from any origin: makes values harmless, or leaves them out.
 *
 * The options and their allowed values are in the library's list (`library.json`); the plugin itself adds
 * only the hospital's words and the language.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Limits for the hospital's words, in characters: more than anybody writes, so that no number is cut off. */
const WORDS = array(
	'contact'   => 10000,
	'emergency' => 1000,
	'local'     => 10000,
);

/** Kinds of the library's options that hold a line of text, and how long that may be. */
const LINES = array(
	'text'  => 200,
	'date'  => 10,
	'names' => 600,
);

/** The form of a date in options. */
const DATE = '/^\d{4}-\d\d-\d\d\z/';

/** Names of the options of a hospital's sign-off. They are read only from the settings, as only administrators speak for the hospital, while anybody who may write a post can use block and shortcode. */
function sign_off_names(): array {
	return array_keys( array_filter( library()['options'], fn( $option ) => $option['signOff'] ?? false ) );
}

/** Names of the options that don't change what readers see. */
function unseen_names(): array {
	return array_keys( array_filter( library()['options'], fn( $option ) => $option['unseen'] ?? false ) );
}

/** Names of all options of a block or a shortcode, as a shortcode writes them. */
function option_names(): array {
	$elements = array_diff( array_keys( library()['options'] ), sign_off_names() );
	return array_merge( array( 'lang' ), $elements, array( 'contact', 'local' ) );
}

/**
 * The limit of each text, in characters.
 *
 * @return array<string, int>
 */
function limits(): array {
	$lines = array_map( fn( $option ) => LINES[ $option['kind'] ] ?? 0, library()['options'] );
	return WORDS + array_filter( $lines );
}

/**
 * A text of the hospital: plain, and not too long.
 *
 * @param string $name  Name of the option.
 * @param mixed  $value The given value.
 */
function clean_text( string $name, $value ): string {
	$text = plain_text( $value );
	if ( is_too_long( $name, $text ) ) {
		$limit = limits()[ $name ];
		log_once( "$name: longer than $limit characters, cut" );
		$text = shortened( $text, $limit );
	}
	return $text;
}

/** Whether a text is longer than it may be. */
function is_too_long( string $name, string $text ): bool {
	return mb_strlen( $text, 'UTF-8' ) > limits()[ $name ];
}

/** The words of a list that are allowed in an option; others are logged. */
function known_words( string $name, string $value, array $known ): string {
	$words   = preg_split( '/\s+/u', $value, -1, PREG_SPLIT_NO_EMPTY );
	$unknown = array_diff( $words, $known );
	if ( $unknown ) {
		log_once( "$name: unknown: " . implode( ' ', $unknown ) );
	}
	return implode( ' ', array_unique( array_intersect( $words, $known ) ) );
}

/** A date; empty if it is not valid. */
function clean_date( string $name, string $date ): string {
	if ( '' === $date || preg_match( DATE, $date ) ) {
		return $date;
	}
	log_once( "$name: not a date like 2026-11-23; left out" );
	return '';
}

/** Whether a text is a date that is not in the future; tomorrow may be today further east. */
function is_past_date( string $date ): bool {
	$day = preg_match( DATE, $date ) ? date_create_immutable( "$date UTC" ) : false;
	return $day && $day->format( 'Y-m-d' ) === $date && $day->getTimestamp() < time() + DAY_IN_SECONDS;
}

/** A heading's level; empty for 2, which is the default. */
function clean_level( string $name, string $level ): string {
	if ( preg_match( '/^[1-6]\z/', $level ) ) {
		return '2' === $level ? '' : $level;
	}
	if ( '' !== $level ) {
		log_once( "$name: not a number from 1 to 6; 2 is used" );
	}
	return '';
}

/** One of the values of an option; empty for the first, which is the default. */
function clean_choice( string $value, array $values ): string {
	return in_array( $value, array_slice( $values, 1 ), true ) ? $value : '';
}

/**
 * The safe value of one of the library's options; empty if it is not valid.
 *
 * @param string $element Name of the widget, such as `faq`.
 * @param string $name    Name of the option.
 * @param mixed  $value   The given value.
 */
function clean_option( string $element, string $name, $value ): string {
	$facts  = library()['elements'][ $element ];
	$option = library()['options'][ $name ];
	switch ( $option['kind'] ) {
		case 'level':
			return clean_level( $name, plain_text( $value ) );
		case 'sections':
			return known_words( $name, plain_text( $value ), array_keys( $facts['sections'] ?? array() ) );
		case 'disclosures':
			$folds = $facts['folds'] ?? array();
			$ids   = array_map( fn( $id ) => "iort-$element-$id", $folds );
			return known_words( $name, plain_text( $value ), array_merge( array( 'all' ), $folds, $ids ) );
		case 'choice':
			return clean_choice( plain_text( $value ), $option['values'] );
		case 'date':
			return clean_date( $name, clean_text( $name, $value ) );
		default:
			return clean_text( $name, $value );
	}
}

/**
 * The safe options of a widget: without defaults, invalid values and markup.
 *
 * @param string $element Name of the widget, such as `faq`.
 * @param array  $given   Values by name.
 * @return array<string, string>
 */
function clean_options( string $element, array $given ): array {
	$options = array();
	foreach ( array_keys( WORDS ) as $name ) {
		$options[ $name ] = clean_text( $name, $given[ $name ] ?? '' );
	}
	foreach ( array_keys( library()['options'] ) as $name ) {
		$options[ $name ] = clean_option( $element, $name, $given[ $name ] ?? '' );
	}
	// Uses the value as given: if it contains a tag, it is not a language, and the log has to say so.
	$lang            = $given['lang'] ?? '';
	$options['lang'] = clean_lang( is_scalar( $lang ) ? whole_characters( (string) $lang ) : '' );
	return array_filter( $options, fn( $value ) => '' !== $value );
}

return true;
