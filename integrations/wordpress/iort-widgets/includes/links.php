<?php
/**
 * Keeps the numbers and addresses of links when their tags are removed.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * What may be between a link and digits that could become a part of its number: spaces, the signs that are inside numbers (see
 * NUMBER), and tags, except the tag of another link.
 */
const BESIDE = '(?:&nbsp;|<(?!a\s)[^<>]*+>|[\s\p{Cf}\p{Pd}().\/·（）\x{2212}])';

/** Digits before a link. */
const DIGITS_BEFORE = '((?<!\p{Nd}|&#|&#x)\p{Nd}++' . BESIDE . '*+)?';

/** A link with a number or an e-mail address, maybe after the `http://` that WordPress writes before an address that it doesn't know. */
const CONTACT_LINK = '<a\s(?:[^<>]*?\s)?href\s*=\s*(["\']?)\s*(?:(?:https?://)?(?:tel|callto|sms|mailto):|https?://(?=\+))([^<>?]*?)(?:\?[^<>]*?)?\2(?:\s[^<>]*|\s*/)?>(.*?)</a\s*>';

/** What follows a link, to the first letter: digits, also those of other links, and what is between them. */
const DIGITS_AFTER = '(?=((?:' . BESIDE . '|<a\s[^<>]*+>|\p{Nd})*+\p{L}?))';

/** Places where digits are to be kept apart by a line end or a comma, until the text around them is known: characters that Unicode keeps for private use. */
const LINE_END = "\u{e000}";
const COMMA    = "\u{e001}";

/** Spaces, dashes and other signs that are dropped there. */
const AT_LINE_END = '(?:&nbsp;|[\s\p{Cf}\p{Pd}·•|\/,;:])*+';

/**
 * Country codes, also with the two zeros that many countries dial before them, and empty text for a number without a
 * country code. Source: ITU-T E.164, list of assigned country codes.
 */
const COUNTRY_CODE = '/^(?:(?:00)?(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[0578]|9[679])[0-9]))?\z/';

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

/** The digits of an address without an extension, such as `,12` or `x12`. */
function number_in( string $address ): string {
	return digits_in( preg_split( '/[,;px]/i', $address )[0] );
}

/**
 * Whether words say an address, such as the number 555-0142. The country code may be in the address only. Digits with letters
 * between them are different numbers.
 */
function says( string $words, string $address ): bool {
	if ( '' === $address || false !== stripos( $words, $address ) ) {
		return true;
	}
	$number = number_in( $address );
	if ( strpos( $address, '@' ) || '' === $number ) {
		return false;
	}
	if ( strlen( $number ) < 7 ) {
		// A short number must stand alone: 911 is not in "open 9-11", and 100 is not in "room 1003".
		$is_all = ! preg_match( '/\p{L}/u', $words ) && digits_in( $words ) === $number;
		$apart  = preg_replace( '/(?<=\p{Nd})[\s\x{a0}](?=\p{Nd})/u', '', $words );
		return $is_all || preg_match( '/(?<!\p{Nd})' . $number . '(?!\p{Nd})/u', $apart );
	}
	// Words with fewer digits may be only an extension, such as 50142.
	$has_end = fn( string $part ): bool => false !== strpos( digits_in( $part ), substr( $number, -6 ) );
	return array() !== array_filter( preg_split( '/[\p{L},]+/u', $words ) ?: array(), $has_end );
}

/** Whether digits are a whole number, except its country code and the 0 before an area code. */
function is_number( string $digits, string $number ): bool {
	if ( '' !== $digits && $digits === $number ) {
		return true;
	}
	$digits = preg_replace( '/^0(?=[1-9])/', '', $digits ); // the country code of the number may take its place
	$rest   = substr( $number, 0, strlen( $number ) - strlen( $digits ) );
	return '' !== $digits && $rest . $digits === $number && ( '0' === $rest || preg_match( COUNTRY_CODE, $rest ) );
}

/** Decodes character references such as &#8211; and &ndash; except those of characters that have a meaning in HTML or in a shortcode. */
function decoded( string $html ): string {
	$decode = function ( array $found ): string {
		$sign = html_entity_decode( $found[0], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return false === strpos( '"\'<>&[]', $sign ) ? $sign : $found[0];
	};
	return preg_replace_callback( '/&(?:#\d+|#x[\da-f]+|[a-z]+);/i', $decode, $html ) ?? $html;
}

/** Plain text without tags. */
function plain_words( string $html ): string {
	return html_entity_decode( without_tags( $html, ELEMENTS ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/** Whether the first letter or digit of a text is a digit. */
function begins_with_digit( string $text ): bool {
	return (bool) preg_match( '/^\P{L}*\p{Nd}/u', $text );
}

/**
 * The HTML with digits before a link, apart from the number of the link if they are no part of it.
 *
 * @param string $before The HTML.
 * @param string $own    The words of the link, or its address if it has no words.
 * @param string $number The digits of the address.
 */
function apart_from_link( string $before, string $own, string $number ): string {
	$leading = plain_words( $before );
	// Digits on another line are apart already.
	if ( '' === $before || strpos( $leading, "\n" ) || ! begins_with_digit( $own ) ) {
		return $before;
	}
	// A 0 before an area code, as in +44 (0)20 or 020, of which only 20 is linked.
	$is_trunk = preg_match( '/^0(?:\)\s*)?\z/', $leading ) && is_number( digits_in( $own ), $number );
	$is_area  = trim( digits_in( $leading ), '0' ) !== '' && is_number( digits_in( $leading . $own ), $number );
	return $is_trunk || $is_area ? $before : preg_replace( '/(?:[(（]\s*)?\z/u', LINE_END . '$0', $before, 1 );
}

/** A link as words, with its address if the words lack it. The parameter has the parts that the pattern has found. */
function link_in_words( array $found ): string {
	list( $link, $before, , $href, $words, $after ) = $found;
	$shown = preg_replace( '/^\s+|\s+\z/u', '', plain_words( $words ) ); // `trim` would cut characters into bytes
	// A link without words or pictures is not seen, unless a style sheet gives it an icon.
	if ( '' === $shown && ! preg_match( '/<img\s|<.*<|\s(?:class|aria-label|title)\s*=/is', substr( $link, strlen( $before ) + 1, -4 ) ) ) {
		return $before;
	}
	$address  = address_in( $href );
	$number   = number_in( $address );
	$text     = apart_from_link( $before, '' === $shown ? $address : $shown, $number ) . $words;
	$beside   = explode( "\n", plain_words( $after ) )[0];
	$has_next = begins_with_digit( $beside );
	if ( says( $shown, $address ) ) {
		return $text . ( $has_next ? COMMA : '' );
	}
	// Only the first digits of the number are linked.
	if ( $has_next && preg_match( '/^\P{L}*\p{Nd}\P{L}*\z/u', $shown ) && is_number( digits_in( $shown . $beside ), $number ) ) {
		return $text;
	}
	$end = preg_match( '/^\s*\p{L}/u', $beside ) ? ',' : '';
	return $text . ( '' === $shown ? '' : ', ' ) . $address . ( $has_next ? COMMA : $end );
}

/**
 * Adds the number or e-mail address of each link after its words, if it is not in them: "Call us" would lose its number
 * without the link. A linked number with other digits before it gets a line of its own: otherwise "room 312" would become its
 * area code. But if only digits are before it, as in "28034 555-0142", a comma keeps the two apart: on a line of their own, these
 * digits would be dialed. Digits before a link stay with it if they are the area code or country code of its number. Digits after a
 * link are kept apart by a comma.
 */
function with_addresses( string $html ): string {
	if ( false === stripos( $html, 'href' ) ) {
		return $html;
	}
	$html   = decoded( $html );
	$added  = preg_replace_callback( '@' . DIGITS_BEFORE . CONTACT_LINK . DIGITS_AFTER . '@siu', __NAMESPACE__ . '\link_in_words', $html ) ?? $html;
	$places = array( '/((?:^|[>\n=])[^\p{L}\n<>]*\p{Nd})' . AT_LINE_END . LINE_END . '/u', '/' . AT_LINE_END . LINE_END . '/u', '/' . COMMA . '(\s*[)）])/u', '/' . COMMA . '[\s.]*+' . AT_LINE_END . '/u' );
	return preg_replace( $places, array( '$1, ', "\n", '$1' . COMMA, ', ' ), $added ) ?? $added;
}

return true;
