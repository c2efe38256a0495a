<?php
/**
 * Keeps the numbers and addresses of links when their tags are removed.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Digits before a link, with spaces and tags between. */
const DIGITS_BEFORE = '((?<!\p{Nd})\p{Nd}++(?:\s|&nbsp;|&#160;|<(?!a\s)[^<>]*+>)*+)?';

/** A link with a number or an e-mail address. */
const CONTACT_LINK = '<a\s[^<>]*?\bhref\s*=\s*(["\']?)\s*(?:tel|callto|sms|mailto):([^<>?]*?)(?:\?[^<>]*?)?\2(?:\s[^<>]*)?>(.*?)</a\s*>';

/** The letter, digit, dash or bracket after a link, with the spaces and tags between, if there is one. */
const NEXT_SIGN = '(?=((?:\s|<[^<>]*+>)*+[\p{L}\p{N}\p{Pd}(+\/])?)';

/** The digits of a text. */
function digits_in( string $text ): string {
	return preg_replace( '/\D+/', '', $text );
}

/** The number or e-mail address in the `href` of a link, as people write it. */
function address_in( string $href ): string {
	$decoded = rawurldecode( html_entity_decode( $href, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	// Text that is not valid UTF-8 does not match. PHP may lack `mb_check_encoding`.
	return trim( preg_match( '//u', $decoded ) ? $decoded : $href );
}

/** Whether words say an address, such as the number 555-0142. The country code may be in the address only. */
function says( string $words, string $address ): bool {
	if ( strpos( $address, '@' ) ) {
		return false !== stripos( $words, $address );
	}
	$end = substr( digits_in( $address ), -5 );
	return '' === $end || false !== strpos( digits_in( $words ), $end );
}

/**
 * Adds the number or e-mail address of each link after its words, if it is not in them: "Call us" would lose its number
 * without the link. Commas keep the number of a link apart from the digits around it: after a space, "room 312" would become its
 * area code. Digits before a link stay with its words if both together are in the link's number.
 */
function with_addresses( string $html ): string {
	$add = function ( array $found ): string {
		list( , $before, , $href, $words ) = $found;
		$before  = without_tags( $before, ELEMENTS );
		$shown   = html_entity_decode( without_tags( $words, ELEMENTS ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$address = address_in( $href );
		$next    = mb_substr( $found[5] ?? '', -1, 1, 'UTF-8' );
		// Without the 0 before an area code, which is left out after a country code.
		$number = ltrim( digits_in( str_replace( '&#160;', '', $before ) . $shown ), '0' );
		$ends   = '' !== $number && substr( digits_in( $address ), -strlen( $number ) ) === $number;
		if ( '' !== $before && ! $ends && ! strpos( $before, "\n" ) ) {
			$before = preg_replace( '/(?:\s|&nbsp;|&#160;)+\z/u', '', $before ) . ', ';
		}
		if ( says( $shown, $address ) ) {
			return $before . $words . ( $ends && preg_match( '/[\p{Nd}(+]/u', $next ) ? ',' : '' );
		}
		return "$before$words, $address" . ( '' === $next ? '' : ',' );
	};
	return preg_replace_callback( '@' . DIGITS_BEFORE . CONTACT_LINK . NEXT_SIGN . '@siu', $add, $html ) ?? $html;
}

return true;
