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
 * browsers would end the paragraph in the middle of the widget. If a shortcode is alone on its line, WordPress itself
 * does this.
 *
 * @param string $content The content of a post with its paragraphs, before its shortcodes are run.
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

/**
 * The HTML of a shortcode.
 *
 * @param array|string $given The options by name. If there are none, WordPress gives an empty string.
 */
function render_shortcode( $given ): string {
	$given = is_array( $given ) ? $given : array();
	foreach ( $given as $name => $value ) {
		if ( in_array( $name, sign_off_names(), true ) ) {
			log_once( "shortcode: $name: a sign-off can only be in the settings of the site; left out" );
		} elseif ( 'widget' !== $name && ! in_array( $name, option_names(), true ) ) {
			log_once( 'shortcode: unknown option: ' . ( is_int( $name ) ? $value : $name ) );
		}
	}
	$options = array_intersect_key( $given, array_flip( option_names() ) );
	// In a shortcode, line breaks and characters that would end it are written as entities.
	$options = array_map( fn( $value ) => html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $options );
	return render( (string) ( $given['widget'] ?? '' ), $options );
}

return true;
