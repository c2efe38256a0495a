<?php
/**
 * Keeps the numbers and addresses of links when their tags are removed.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** What may be between a link and digits beside it: spaces, punctuation and tags, except the tag of another link. */
const BESIDE = '(?:\s|&nbsp;|&#160;|<(?!a\s)[^<>]*+>|[\p{Pd}().,:;·•|\/+])';

/** Digits before a link. */
const DIGITS_BEFORE = '((?<!\p{Nd})\p{Nd}++' . BESIDE . '*+)?';

/** A link with a number or an e-mail address. */
const CONTACT_LINK = '<a\s[^<>]*?\bhref\s*=\s*(["\']?)\s*(?:tel|callto|sms|mailto):([^<>?]*?)(?:\?[^<>]*?)?\2(?:\s[^<>]*)?>(.*?)</a\s*>';

/** What follows a link, to the first letter: digits, also those of other links, and what is between them. */
const DIGITS_AFTER = '(?=((?:' . BESIDE . '|<a\s[^<>]*+>|\p{Nd})*+\p{L}?))';

/** A place where a line ends, until the text around it is known: a character that Unicode keeps for private use. */
const LINE_END = "\u{e000}";

/** Spaces, dashes and other signs that belong to neither of two lines. */
const AT_LINE_END = '(?:&nbsp;|&#160;|[\s\p{Pd}·•|\/,;:])*+';

/** The digits of a text. */
function digits_in( string $text ): string {
	return preg_replace( '/\D+/', '', $text );
}

/** The number or e-mail address in the `href` of a link, as people write it. */
function address_in( string $href ): string {
	$decoded = rawurldecode( html_entity_decode( $href, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	// Text that is not valid UTF-8 does not match. PHP may lack `mb_check_encoding`.
	$decoded = preg_match( '//u', $decoded ) ? $decoded : $href;
	return trim( str_replace( array( '"', '[', ']', '<', '>' ), '', $decoded ) ); // would end a shortcode or its value, or begin a tag
}

/** Whether words say an address, such as the number 555-0142. The country code may be in the address only. Digits with letters between them are different numbers. */
function says( string $words, string $address ): bool {
	if ( strpos( $address, '@' ) ) {
		return false !== stripos( $words, $address );
	}
	$end = substr( digits_in( (string) strtok( $address, ',;' ) ), -5 ); // without an extension
	return '' === $end || array_filter( preg_split( '/[\p{L},]+/u', $words ), fn( string $part ): bool => false !== strpos( digits_in( $part ), $end ) );
}

/** Whether digits are the last digits of a number. The 0 before an area code, which is left out after a country code, does not count. */
function ends_number( string $digits, string $number ): bool {
	$digits = preg_replace( '/^0(?=[1-9])/', '', $digits );
	return '' !== $digits && substr( $number, -strlen( $digits ) ) === $digits;
}

/**
 * Adds the number or e-mail address of each link after its words, if it is not in them: "Call us" would lose its number
 * without the link. A linked number with other digits beside it gets a line of its own: otherwise "room 312" would become its
 * area code. Digits beside a link stay with it if they are in the link's number.
 */
function with_addresses( string $html ): string {
	$plain = fn( string $text ): string => html_entity_decode( without_tags( $text, ELEMENTS ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$add   = function ( array $found ) use ( $plain ): string {
		list( , $before, , $href, $words, $after ) = $found;
		$shown   = trim( $plain( $words ), " \n\u{a0}" );
		if ( '' === $shown && false === strpos( $words, '<' ) ) {
			return $before; // readers don't see a link without words or pictures
		}
		$address = address_in( $href );
		$number  = digits_in( $address );
		$leading = digits_in( $plain( $before ) );
		$is_area = trim( $leading, '0' ) !== '' && ends_number( $leading . digits_in( $shown ), $number );
		// Digits on another line are apart already.
		$is_apart = false !== strpos( $plain( $before ), "\n" ) || ! preg_match( '/^\P{L}*\p{Nd}/u', $shown );
		$start    = '' === $before || $is_area || $is_apart ? $before . $words : $before . LINE_END . $words;
		$beside   = strtok( $plain( $after ) . ' ', "\n" );
		$has_next = preg_match( '/^\P{L}*\p{Nd}/u', $beside );
		if ( says( $shown, $address ) ) {
			return $start . ( $has_next ? LINE_END : '' );
		}
		// Only the first digits of the number are linked.
		if ( $has_next && '' !== digits_in( $shown ) && ends_number( digits_in( $shown . $beside ), $number ) ) {
			return $start;
		}
		return $start . ( '' === $shown ? '' : ', ' ) . $address . ( $has_next ? LINE_END : ( preg_match( '/^\s*\p{L}/u', $beside ) ? ',' : '' ) );
	};
	$added = preg_replace_callback( '@' . DIGITS_BEFORE . CONTACT_LINK . DIGITS_AFTER . '@siu', $add, $html ) ?? $html;
	return preg_replace( '/' . AT_LINE_END . LINE_END . AT_LINE_END . '/u', "\n", $added ) ?? $added;
}

return true;
