<?php
/**
 * Checks the options of a widget, wherever they were set. Makes their values harmless, or leaves invalid values out.
 *
 * `library.json` lists the options and their allowed values. The plugin itself adds only the options for the hospital's
 * words and for the language.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Limits for the hospital's words, in characters. They are higher than the length of any usual text, so that no phone number is cut off. */
const WORDS = array(
	'contact'   => 10000,
	'emergency' => 1000,
	'local'     => 10000,
);

/** The kinds of options whose value is a line of text, and their limits in characters. */
const LINES = array(
	'text'  => 200,
	'date'  => 10,
	'names' => 600,
);

/** The format of a date in options. */
const DATE = '/^\d{4}-\d\d-\d\d\z/';

/**
 * Names of the options for a hospital's sign-off. They are read only from the settings, which only administrators can
 * change. Everybody who may write a post can use blocks and shortcodes, so a block or shortcode must not contain a sign-off.
 */
function sign_off_names(): array {
	return array_keys( array_filter( library()['options'], fn( $option ) => $option['signOff'] ?? false ) );
}

/** Names of the options that don't change what readers see. */
function unseen_names(): array {
	return array_keys( array_filter( library()['options'], fn( $option ) => $option['unseen'] ?? false ) );
}

/** Names of all options of a block or a shortcode, in the form that a shortcode uses. */
function option_names(): array {
	$names = array_diff( array_keys( library()['options'] ), sign_off_names() );
	return array_merge( array( 'lang' ), $names, array( 'contact', 'local' ) );
}

/**
 * The limits of all texts, in characters, by the name of the option.
 *
 * @return array<string, int>
 */
function limits(): array {
	$lines = array_map( fn( $option ) => LINES[ $option['kind'] ] ?? 0, library()['options'] );
	return WORDS + array_filter( $lines );
}

/**
 * The hospital's text for an option, without markup and cut to its limit. In a text of one line, a line break becomes a comma: a
 * field of one line would drop the line break, and so join two numbers. A slash could be a sign inside a number.
 *
 * @param string $name  Name of the option.
 * @param mixed  $value The given value.
 */
function clean_text( string $name, $value ): string {
	$text = plain_text( $value );
	if ( 'text' === ( library()['options'][ $name ]['kind'] ?? '' ) ) {
		$text = implode( ', ', lines_of( $text ) );
	}
	if ( is_too_long( $name, $text ) ) {
		$limit = limits()[ $name ];
		log_once( "$name: longer than $limit characters, cut" );
		$text = shortened( $text, $limit );
	}
	return $text;
}

/** Whether a text is longer than the limit of its option. */
function is_too_long( string $name, string $text ): bool {
	return mb_strlen( $text, 'UTF-8' ) > limits()[ $name ];
}

/** The words of an option's value that are among the known words. Unknown words are left out and logged. */
function known_words( string $name, string $value, array $known ): string {
	$words   = preg_split( '/[\s\p{Cf},;،؛，；、]+/u', $value, -1, PREG_SPLIT_NO_EMPTY );
	$unknown = array_diff( $words, $known );
	if ( $unknown ) {
		log_once( "$name: unknown: " . implode( ' ', $unknown ) );
	}
	return implode( ' ', array_unique( array_intersect( $words, $known ) ) );
}

/** Returns the text if it has the format of a date, otherwise an empty string. */
function clean_date( string $name, string $date ): string {
	if ( '' === $date || preg_match( DATE, $date ) ) {
		return $date;
	}
	log_once( "$name: not a date like 2026-11-23; left out" );
	return '';
}

/** Whether a text is a date that is not in the future. The day after today in UTC doesn't count as future, because that day may have begun further east. */
function is_past_date( string $date ): bool {
	$day = preg_match( DATE, $date ) ? date_create_immutable( "$date UTC" ) : false;
	return $day && $day->format( 'Y-m-d' ) === $date && $day->getTimestamp() < time() + DAY_IN_SECONDS;
}

/** Returns a heading level, or an empty string for the default 2 and for invalid values. */
function clean_level( string $name, string $level ): string {
	if ( preg_match( '/^[1-6]\z/', $level ) ) {
		return '2' === $level ? '' : $level;
	}
	if ( '' !== $level ) {
		log_once( "$name: not a number from 1 to 6; 2 is used" );
	}
	return '';
}

/** Returns the value if it is a valid value other than the first (the default), otherwise an empty string. */
function clean_choice( string $value, array $values ): string {
	return in_array( $value, array_slice( $values, 1 ), true ) ? $value : '';
}

/**
 * The safe value of one of the library's options; empty if the given value is the default or not valid.
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
 * The safe options of a widget, without markup, default values and invalid values.
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
	// Don't remove markup here: a value with markup is not a language, and `clean_lang` must log that.
	$lang            = $given['lang'] ?? '';
	$options['lang'] = clean_lang( is_scalar( $lang ) ? whole_characters( (string) $lang ) : '' );
	return array_filter( $options, fn( $value ) => '' !== $value );
}

return true;
