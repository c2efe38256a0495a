<?php
/**
 * The shortcode: `[iort widget="faq" lang="es"]`.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Ends the paragraph before a shortcode and begins another paragraph after it. A widget contains headings and lists, so
 * browsers would end the paragraph in the middle of the widget. If a shortcode is alone in its paragraph, WordPress
 * itself removes the paragraph.
 *
 * @param string $content The content of a post or a widget area with its paragraphs, before its shortcodes are run.
 */
function out_of_paragraphs( string $content ): string {
	if ( ! has_shortcode( $content, 'iort' ) ) {
		return $content;
	}
	$shortcode = get_shortcode_regex( array( 'iort' ) );
	$split     = preg_replace_callback(
		'/<p(?:\s[^>]*)?>(?:(?!<\/?p[\s>]).)*<\/p>/s',
		fn( array $found ): string => preg_replace( array( "/$shortcode/s", '/<p(?:\s[^>]*)?>(?:\s|<br ?\/?>)*<\/p>/' ), array( '</p>$0<p>', '' ), $found[0] ) ?? $found[0],
		$content
	);
	return $split ?? $content;
}

/** Typographic double quotes, as characters and as the character references that WordPress writes. */
const CURLY_QUOTE = '(?:[“”„‟″«»]|&#82(?:20|21|22|43);)';

/** Typographic single quotes. One of them is also an apostrophe, so only the first and last characters of words count. */
const CURLY_SINGLE = '(?:[‘’‚‛′]|&#82(?:1[6-8]|42);)';

/**
 * The options of a shortcode whose quotes a text program or telephone has made typographic. WordPress
 * doesn't read these as quotes, so it ends each value at the first space.
 *
 * @param array $given The options as WordPress has read them, in their order.
 */
function with_straight_quotes( array $given ): array {
	$opened_by = fn( string $mark ) => fn( $value ): bool => 1 === preg_match( "/^$mark/u", (string) $value );
	$is_double = array() !== array_filter( $given, $opened_by( CURLY_QUOTE ) );
	$quote     = $is_double ? '/' . CURLY_QUOTE . '/u' : '/^' . CURLY_SINGLE . '|' . CURLY_SINGLE . '$/u';
	$is_opened = $opened_by( $is_double ? CURLY_QUOTE : CURLY_SINGLE );
	if ( array() === array_filter( $given, $is_opened ) ) {
		return $given;
	}
	$parts = array();
	foreach ( $given as $name => $value ) {
		$value = (string) $value;
		if ( is_int( $name ) ) {
			$parts[] = preg_replace( $quote, '"', $value );
		} elseif ( $is_opened( $value ) ) {
			$parts[] = $name . '=' . preg_replace( $quote, '"', $value );
		} else {
			$parts[] = $name . '="' . str_replace( '"', '&quot;', $value ) . '"';
		}
	}
	$text = implode( ' ', $parts );
	if ( substr_count( $text, '"' ) % 2 ) {
		$text .= '"';
	}
	log_once( 'shortcode: its quotes are typographic; write straight ones: "' );
	return (array) shortcode_parse_atts( $text );
}

/**
 * Adds the words between `[iort]` and `[/iort]`, or between the comments of a block, to the line with the number. Each
 * paragraph, list item or heading becomes a line.
 *
 * @param array<string, string> $options The options as given.
 * @param string|null           $content As WordPress gives it.
 * @param string                $what    A shortcode or a block.
 * @return array<string, string>
 */
function with_enclosed_words( array $options, $content, string $what ): array {
	$lines = preg_replace( '/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/i', "\n", (string) $content );
	$words = trim( html_entity_decode( wp_strip_all_tags( (string) $lines ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	if ( '' !== $words ) {
		$options['contact'] = trim( ( $options['contact'] ?? '' ) . "\n" . $words );
		log_once( 'shortcode' === $what ? 'shortcode: words between [iort] and [/iort] are shown with the number; write contact="…" or local="…"' : 'block: words between its comments are shown with the number; write them in its settings' );
	}
	return $options;
}

/**
 * The HTML of a shortcode.
 *
 * @param array|string $given   The options by name. If there are none, WordPress gives an empty string.
 * @param string|null  $content The text between `[iort]` and `[/iort]`.
 */
function render_shortcode( $given, $content = '' ): string {
	$given = with_straight_quotes( is_array( $given ) ? $given : array() );
	foreach ( $given as $name => $value ) {
		if ( in_array( $name, sign_off_names(), true ) ) {
			log_once( "shortcode: $name: a sign-off can only be in the settings of the site; left out" );
		} elseif ( 'widget' !== $name && ! in_array( $name, option_names(), true ) ) {
			log_once( 'shortcode: unknown option: ' . ( is_int( $name ) ? $value : $name ) );
		}
	}
	$options = array_intersect_key( $given, array_flip( option_names() ) );
	// Inside a shortcode, line breaks and characters that would end the shortcode are written as entities.
	$options = array_map( fn( $value ) => html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $options );
	return render( (string) ( $given['widget'] ?? '' ), with_enclosed_words( $options, $content, 'shortcode' ) );
}

return true;
