<?php
/**
 * The hospital's own words: plain text of whole characters, whatever was sent.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Text whose every character is whole: a byte that is none becomes U+FFFD, the rest stays. */
function whole_characters( string $text ): string {
	// There and back, as PHP has no function for it without an extension.
	return htmlspecialchars_decode( htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ), ENT_NOQUOTES );
}

/**
 * Words without markup. A "<" that begins no tag stays, as in "under <36 °C" and "<care@lakeside.example>",
 * and so does a "%" with two digits, which WordPress' own function takes for an encoded character.
 *
 * @param mixed $value What a setting, block or shortcode holds.
 */
function plain_text( $value ): string {
	$text = whole_characters( is_scalar( $value ) ? (string) $value : '' );
	$tags = '@<(script|style)\b[^>]*>.*?</\1\s*>|</?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<!--.*?-->@siu';
	return trim( preg_replace( $tags, '', $text ) ?? $text );
}

/** Escaped text in which WordPress runs no shortcode, as it does in what a block gave back. */
function without_shortcodes( string $escaped ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $escaped );
}

/** Numbers as people write them, in the digits of any script. */
const NUMBER = '~([+(]?\p{Nd}[\p{Nd}\s().\-–‑/]{3,}\p{Nd})~u';

/** A line, escaped; its numbers in their own direction: behind Arabic letters 555-0142 would read 0142-555. */
function line( string $text ): string {
	$html = '';
	// Every other part is a number.
	foreach ( preg_split( NUMBER, $text, -1, PREG_SPLIT_DELIM_CAPTURE ) as $index => $part ) {
		$escaped = without_shortcodes( esc_html( $part ) );
		$html   .= $index % 2 ? "<bdi dir=\"ltr\">$escaped</bdi>" : $escaped;
	}
	return $html;
}

/**
 * Paragraphs, one a line. Lines end as Unicode has it, U+0085 and U+2028 among them.
 *
 * @param string $text       Plain text.
 * @param string $attributes What stands in each opening tag, with a space before it.
 */
function paragraphs( string $text, string $attributes = '' ): string {
	$lines = preg_split( '/\R+/u', $text, -1, PREG_SPLIT_NO_EMPTY );
	return implode( '', array_map( fn( $line ) => "<p$attributes>" . line( $line ) . '</p>', $lines ) );
}

/**
 * Whether an option says nothing, as a field that somebody has emptied: a setting then counts.
 *
 * @param mixed $value What stands there.
 */
function is_blank( $value ): bool {
	return null === $value || ( is_string( $value ) && '' === preg_replace( '/[\p{Z}\p{C}]+/u', '', html_entity_decode( plain_text( $value ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
}

/** What is left of a widget that can't be made: whom to call, and what the hospital adds. */
function own_words( array $given ): string {
	$row   = get_option( 'iort_widgets', array() );
	$words = array_filter( $given, fn( $value ) => ! is_blank( $value ) ) + ( is_array( $row ) ? $row : array() );
	$html  = '';
	foreach ( array( 'contact', 'emergency', 'local' ) as $name ) {
		$html .= paragraphs( plain_text( $words[ $name ] ?? '' ) );
	}
	return $html;
}

return true;
