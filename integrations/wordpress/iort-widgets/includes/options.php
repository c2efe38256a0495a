<?php
/**
 * Options of a widget, wherever they come from: made harmless, or left out.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Longest that a text may be, in characters. */
const LONGEST = array(
	'contact'           => 500,
	'emergency'         => 100,
	'local'             => 2000,
	'local-name'        => 200,
	'reviewed-by'       => 200,
	'reviewed-on'       => 10,
	'reviewed-revision' => 200,
);

/** A day as it stands in options. */
const DATE = '/^\d{4}-\d\d-\d\d\z/';

/**
 * Options by which a hospital says that it has read the text. Only administrators speak for it, so
 * these come from the settings alone: whoever may write a post can use block and shortcode.
 */
const SIGN_OFF = array( 'reviewed-by', 'reviewed-on', 'reviewed-revision' );

/** What the block and the shortcode may say beside the texts; all optional. */
const CHOICES = array( 'lang', 'heading-level', 'sections', 'open', 'print', 'unreviewed' );

/** Names of all options of a block or a shortcode, as they stand in the latter. */
function option_names(): array {
	return array_merge( CHOICES, array( 'contact', 'local', 'local-name' ) );
}

/**
 * A text of the hospital: plain, and not too long.
 *
 * @param string $name  Name of the option.
 * @param mixed  $value What stands there.
 */
function clean_text( string $name, $value ): string {
	$text = plain_text( $value );
	if ( is_too_long( $name, $text ) ) {
		log_once( "$name: longer than " . LONGEST[ $name ] . ' characters, cut' );
		$text = shortened( $text, LONGEST[ $name ] );
	}
	return $text;
}

/** Whether a text is longer than it may be. */
function is_too_long( string $name, string $text ): bool {
	return mb_strlen( $text, 'UTF-8' ) > LONGEST[ $name ];
}

/** Words out of a list that may stand in an option; others are logged. */
function known_words( string $name, string $value, array $known ): string {
	$words   = preg_split( '/\s+/u', $value, -1, PREG_SPLIT_NO_EMPTY );
	$unknown = array_diff( $words, $known );
	if ( $unknown ) {
		log_once( "$name: unknown: " . implode( ' ', $unknown ) );
	}
	return implode( ' ', array_unique( array_intersect( $words, $known ) ) );
}

/**
 * Options of a widget as they may be shown: without defaults, senseless values and markup.
 *
 * @param string $element Name of the widget, such as `faq`.
 * @param array  $given   Values by name.
 * @return array<string, string>
 */
function clean_options( string $element, array $given ): array {
	$options = array();
	foreach ( LONGEST as $name => $longest ) {
		$options[ $name ] = clean_text( $name, $given[ $name ] ?? '' );
	}
	$text = fn( string $name ): string => plain_text( $given[ $name ] ?? '' );

	$facts = library()['elements'][ $element ];
	$folds = $facts['folds'] ?? array();
	$ids   = array_map( fn( $id ) => "iort-$element-$id", $folds );

	$options['sections'] = known_words( 'sections', $text( 'sections' ), array_keys( $facts['sections'] ?? array() ) );
	$options['open']     = known_words( 'open', $text( 'open' ), array_merge( array( 'all' ), $folds, $ids ) );
	// As it was given: a tag in it is no language, and a line has to say so.
	$lang            = $given['lang'] ?? '';
	$options['lang'] = clean_lang( is_scalar( $lang ) ? whole_characters( (string) $lang ) : '' );

	$level = $text( 'heading-level' );
	if ( preg_match( '/^[1-6]\z/', $level ) && '2' !== $level ) {
		$options['heading-level'] = $level;
	} elseif ( '' !== $level && '2' !== $level ) {
		log_once( 'heading-level: not a number from 1 to 6; 2 is used' );
	}
	$options['print']      = 'closed' === $text( 'print' ) ? 'closed' : '';
	$options['unreviewed'] = 'english' === $text( 'unreviewed' ) ? 'english' : '';
	if ( '' !== $options['reviewed-on'] && ! preg_match( DATE, $options['reviewed-on'] ) ) {
		log_once( 'reviewed-on: not a date like 2026-11-23; left out' );
		$options['reviewed-on'] = '';
	}
	return array_filter( $options, fn( $value ) => '' !== $value );
}

return true;
