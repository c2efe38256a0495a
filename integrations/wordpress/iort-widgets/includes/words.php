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

/** Names of the elements of HTML, with those of old. */
const ELEMENTS = 'a|abbr|acronym|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr';

/** An attribute with its value, or one of those that have none. */
const ATTRIBUTE = '\s+(?:[a-z][\w:.-]*\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s"\'<>]+)|allowfullscreen|async|autofocus|autoplay|checked|controls|defer|disabled|download|hidden|loop|multiple|muted|novalidate|open|readonly|required|reversed|selected)';

/**
 * Words without markup. What is no tag of HTML stays, as in "under <36 °C", "<care@lakeside.example>"
 * and "<Ward 3: 555-0142>", and so does a "%" with two digits, which WordPress' own function takes for
 * an encoded character.
 *
 * @param mixed $value What a setting, block or shortcode holds.
 */
function plain_text( $value ): string {
	$text = whole_characters( is_scalar( $value ) ? (string) $value : '' );
	$tags = '@<(script|style)(?:' . ATTRIBUTE . ')*\s*>.*?</\1\s*>|</?(?:' . ELEMENTS . ')(?:' . ATTRIBUTE . ')*\s*/?>|<!--.*?-->@siu';
	return trim( preg_replace( $tags, '', $text ) ?? $text );
}

/** Escaped text in which WordPress runs no shortcode, as it does in what a block gave back. */
function without_shortcodes( string $escaped ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $escaped );
}

/** Numbers as people write them, in the digits of any script, with the signs between that the script knows. */
const NUMBER = '[+(]?\p{Nd}[\p{Nd}\s().\/·（）\p{Pd}\x{2212}\p{Cf}]{3,}\p{Nd}';

/**
 * A text up to a length, in characters. It ends with a word, and never inside a number: half of one
 * would call somebody else.
 */
function shortened( string $text, int $longest ): string {
	$length  = fn( string $part ): int => mb_strlen( $part, 'UTF-8' );
	$short   = '';
	// Numbers, spaces, and words; those of Chinese, which has no spaces, sign by sign.
	preg_match_all( '~' . NUMBER . '|\s+|[\p{Han}\p{P}]|[^\s\p{Han}\p{P}]+~u', $text, $parts );
	foreach ( $parts[0] as $part ) {
		if ( $length( $short . $part ) > $longest ) {
			break;
		}
		$short .= $part;
	}
	return '' === $short ? mb_substr( $text, 0, $longest, 'UTF-8' ) : rtrim( $short );
}

/**
 * A line, escaped; its numbers in their own direction: behind Arabic letters 555-0142 would read 0142-555.
 *
 * @param bool $calls Whether a number is a link to call it.
 */
function line( string $text, bool $calls = false ): string {
	$html = '';
	// Every other part is a number.
	foreach ( preg_split( '~(' . NUMBER . ')~u', $text, -1, PREG_SPLIT_DELIM_CAPTURE ) as $index => $part ) {
		$escaped = without_shortcodes( esc_html( $part ) );
		$dial    = $calls && $index % 2 ? dialled_in( $part ) : '';
		$number  = '' === $dial ? "<bdi dir=\"ltr\">$escaped</bdi>" : "<a dir=\"ltr\" href=\"tel:$dial\">$escaped</a>";
		$html   .= $index % 2 ? $number : $escaped;
	}
	return $html;
}

/**
 * Paragraphs, one a line. Lines end as Unicode has it, U+0085 and U+2028 among them.
 *
 * @param string $text       Plain text.
 * @param string $attributes What stands in each opening tag, with a space before it.
 * @param bool   $calls      Whether a number is a link to call it.
 */
function paragraphs( string $text, string $attributes = '', bool $calls = false ): string {
	$lines = preg_split( '/\R+/u', $text, -1, PREG_SPLIT_NO_EMPTY );
	return implode( '', array_map( fn( $line ) => "<p$attributes>" . line( $line, $calls ) . '</p>', $lines ) );
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
	foreach ( array( 'phone', 'contact', 'emergency', 'local' ) as $name ) {
		$html .= paragraphs( plain_text( $words[ $name ] ?? '' ) );
	}
	return $html;
}

return true;
