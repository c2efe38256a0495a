<?php
/**
 * Makes valid plain text from any input, and safe HTML from plain text, for the hospital's own words.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Makes a text valid UTF-8. Invalid bytes become U+FFFD, and the rest stays. */
function whole_characters( string $text ): string {
	// Encode and decode, because PHP has no other function for this without an extension.
	return htmlspecialchars_decode( htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ), ENT_NOQUOTES );
}

/** Elements without words: those inside drawings, and `o:p`, which Word adds to copied text. */
const WITHOUT_WORDS = 'circle|defs|ellipse|g|o:p|path|polygon|polyline|rect|symbol|use';

/** Names of HTML elements, including obsolete elements. */
const ELEMENTS = 'a|abbr|acronym|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|' . WITHOUT_WORDS;

/** Elements inside a line. All others begin a line of their own. The script has the same list (APART in src/slots/shows.ts). */
const INLINE = 'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tspan|tt|u|var|wbr';

/** An attribute with a value, or an attribute without a value, such as a boolean one. */
const ATTRIBUTE = '\s+(?:[a-z][\w:.-]*\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s"\'<>]+)|allowfullscreen|async|autofocus|autoplay|checked|controls|defer|disabled|download|hidden|inert|itemscope|loop|multiple|muted|novalidate|open|readonly|required|reversed|selected|data-[\w-]+)';

/**
 * Removes markup from a value. Text in angle brackets that is not an HTML tag stays, as in "under <36 °C",
 * "<care@lakeside.example>" and "<Ward 3: 555-0142>". A "%" before two digits stays too: WordPress' own function would
 * remove these three characters. Text that is struck out is removed, as it would look valid. The tag of an element that is
 * not in INLINE becomes a line break: otherwise "Floor 3<br>555-0142" would become the number 3555-0142.
 *
 * @param mixed $value The value of a setting, block or shortcode.
 */
function plain_text( $value ): string {
	$text = whole_characters( is_scalar( $value ) ? (string) $value : '' );
	$text = preg_replace( '/<!--.*?-->|<!\[(?:if|endif)[^<>]*\]>/s', '', without_elements( without_struck_out( $text ), 'script|style' ) ) ?? $text;
	// If the file with this function is missing, the page still gets the words.
	$text = function_exists( __NAMESPACE__ . '\with_addresses' ) ? with_addresses( $text ) : $text;
	return trim( without_tags( $text, ELEMENTS ) );
}

/** The content and the end of an element whose name is group 1. An element of the same name may be inside it. */
const REST_OF_ELEMENT = '(?:(?!</?\1[\s>]).|<\1[\s>](?:(?!</\1\s*>).)*+</\1\s*>)*+</\1\s*>';

/**
 * Removes elements with their content.
 *
 * @param string $html  Text with tags.
 * @param string $names The names of the elements, as a pattern.
 */
function without_elements( string $html, string $names ): string {
	return preg_replace( "@<($names)(?:" . ATTRIBUTE . ')*\s*>' . REST_OF_ELEMENT . '@siu', '', $html ) ?? $html;
}

/** Removes text that is struck out: it is no longer valid. */
function without_struck_out( string $html ): string {
	$styled = '@<(\w+)(?:' . ATTRIBUTE . ')*?\s+style\s*=\s*(["\'])(?:(?!\2)[^<>])*text-decoration[\w-]*\s*:(?:(?!\2)[^<>;])*line-through(?:(?!\2)[^<>])*\2(?:' . ATTRIBUTE . ')*\s*>' . REST_OF_ELEMENT . '@siu';
	return preg_replace( $styled, '', without_elements( $html, 'del|s|strike' ) ) ?? $html;
}

/**
 * Removes the tags of elements.
 *
 * @param string $html  Text with tags.
 * @param string $names The names of the elements, as a pattern.
 */
function without_tags( string $html, string $names ): string {
	$break = fn( array $found ): string => preg_match( '/^(?:' . WITHOUT_WORDS . '|' . INLINE . ')\z/i', $found[1] ) ? '' : "\n";
	return preg_replace_callback( "@</?($names)(?:" . ATTRIBUTE . ')*\s*/?>@iu', $break, $html ) ?? $html;
}

/** Replaces square brackets in escaped text with entities, because WordPress runs shortcodes in the output of a block. */
function without_shortcodes( string $escaped ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $escaped );
}

/** Allows an opening bracket only if digits and a closing bracket follow, as in an area code or (+202). So (24 hours) is not part of a number. */
const IN_NUMBER = '(?![(（](?!\+?\p{Nd}+[)）]))';

/** A part of a word in ASCII letters. It is limited, as long words would take too long. */
const PART = '[0-9a-z_.+\p{Pd}]{0,64}';

/**
 * Numbers as people write them, in the digits of any writing system, with the separators that the script accepts. The hour of
 * a time such as 8:00 is no part of a number, and neither is an e-mail address. ASCII letters that touch the digits, as in
 * 1-888-555-CARE or 555-0142x12, are a part of the number: apart from it, they would be drawn at its wrong end in an Arabic line.
 */
const NUMBER = '(?:' . PART . '[a-z]\p{Pd}?)?(?:' . IN_NUMBER . '[+(（]){0,2}\p{Nd}(?:\p{Nd}|' . IN_NUMBER . '[\s().\/·（）\p{Pd}\x{2212}\p{Cf}](?!\p{Nd}{0,2}[:：]\p{Nd}|[0-9a-z_]{0,64}@)){3,}\p{Nd}(?:\p{Pd}?[a-z](?:' . PART . '[0-9a-z_])?)?';

/** E-mail and web addresses, as in the script. Their digits are no phone numbers. */
const ADDRESS = PART . '[0-9a-z_]@(?:[0-9a-z_.-]*[0-9a-z_])?|(?:https?:|www\.|wa\.me)(?:[!-\x7e]*[0-9a-z_])?';

/** A time from the last digit of the hour on, such as 8:00. */
const TIME = '\p{Nd}[:：]\p{Nd}\p{Nd}(?!\p{Nd})';

/**
 * A time, or ranges: years such as 2010-2020, or hours such as 0800-1600, 8 - 16 and 8.30-12 / 14-16.30. They are drawn like
 * the words around them, as readers of Arabic begin at their right end. The script has the same pattern.
 */
const HOURS = '/[:：]|^(?:(?:20[0-9][0-9]\s?\p{Pd}\s?20[0-9][0-9]|[01]?[0-9][03]0\s?\p{Pd}\s?[12][0-9][03]0|..?(?:\...)?\s?\p{Pd}\s?..?(?:\...)?)(?:[\s\/]+|[a-z]*\z))+\z/iu';

/**
 * Cuts a text to a length in characters, between words and not inside a number, because half a phone number would call
 * somebody else. A first word or number that is longer than the length is cut inside.
 */
function shortened( string $text, int $longest ): string {
	$length  = fn( string $part ): int => mb_strlen( $part, 'UTF-8' );
	$short   = '';
	// Split into numbers, spaces, words and punctuation. Chinese has no spaces, so it is split into characters.
	preg_match_all( '~' . NUMBER . '|\s+|[\p{Han}\p{P}]|[^\s\p{Han}\p{P}]+~iu', $text, $parts );
	foreach ( $parts[0] as $part ) {
		if ( $length( $short . $part ) > $longest ) {
			break;
		}
		$short .= $part;
	}
	return '' === $short ? mb_substr( $text, 0, $longest, 'UTF-8' ) : rtrim( $short );
}

/**
 * Signs that a line was escaped twice or lost its encoding, as in (555)&nbsp;555-0142 or 1-800-555?0142. Such signs may be inside
 * a number, and a link that dials the rest of the number would call somebody else. The script has the same pattern.
 */
const BROKEN = '~&[^\s&]+;|[0-9]\)?(?:[%&=?+<\\\\\x{fffd}]|[Ââ\]]\s?|u[0-9A-Za-z_]{4})\S*[0-9]~u';

/**
 * A link that calls a number.
 *
 * @param string $number The number as it is written.
 * @param string $dial   The digits to dial.
 * @param string $mark   Empty, or a left-to-right mark (U+200E), which keeps the order of the digits.
 */
function number_link( string $number, string $dial, string $mark ): string {
	return sprintf( '<a dir="ltr" href="tel:%s">%s%s</a>', esc_attr( $dial ), $mark, without_shortcodes( esc_html( $number ) ) );
}

/** Characters of right-to-left writing systems, and control characters that set this direction. The script has the same pattern. */
const RIGHT_TO_LEFT = '~[\x{0590}-\x{08ff}\x{200f}\x{202b}\x{202e}\x{2067}\x{fb1d}-\x{fdff}\x{fe70}-\x{fefc}]~u';

/**
 * Escapes a line and marks its numbers as left-to-right. Otherwise 555-0142 would appear as 0142-555 after Arabic letters.
 * Many feed readers and mail programs drop `dir`. If the line has right-to-left letters, a left-to-right mark (U+200E)
 * before each number also keeps the order. For a line with a digit before its first letter, the letters around the line
 * count too.
 *
 * @param bool   $calls  Whether phone numbers become links that call them. A short number such as 112 becomes a link only if it is the whole line.
 * @param string $label  The words before the line, which are not part of the result.
 * @param string $around The text around the line, which counts only for a line with a digit before its first letter.
 */
function line( string $text, bool $calls = false, string $label = '', string $around = '' ): string {
	$words = $label . $text;
	$mark  = preg_match( RIGHT_TO_LEFT, preg_match( '/^\P{L}*\p{Nd}/u', $words ) ? $words . $around : $words ) ? '&#8206;' : '';
	$dial  = $calls ? dialed( $text, true ) : '';
	if ( '' !== $dial ) {
		return number_link( $text, $dial, $mark );
	}
	$html = '';
	// Decoded, because WordPress escapes what an author without special rights writes: "Day &amp; night: 555 0142".
	$calls = $calls && ! preg_match( BROKEN, wp_specialchars_decode( $text, ENT_QUOTES ) );
	$parts = preg_split( '~(' . TIME . '|' . ADDRESS . '|' . NUMBER . ')~iu', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	// PHP can't split a line of some hundred thousand characters. Such a line stays whole.
	$parts = false === $parts ? array( $text ) : $parts;
	// Every second part is a number, hours or an address.
	foreach ( $parts as $index => $part ) {
		$escaped   = without_shortcodes( esc_html( $part ) );
		$is_number = $index % 2 && ! preg_match( HOURS, $part );
		$before    = implode( '', array_slice( $parts, max( 0, $index - 3 ), min( 3, $index ) ) );
		$dial      = $calls && $is_number ? dialed_in( $part, $before, implode( '', array_slice( $parts, $index + 1, 2 ) ) ) : '';
		$number    = '' === $dial ? "<bdi dir=\"ltr\">$mark$escaped</bdi>" : number_link( $part, $dial, $mark );
		$html     .= $is_number ? $number : $escaped;
	}
	return $html;
}

/**
 * The lines of a text, without empty lines. Lines end at any Unicode line break, including U+0085 and U+2028.
 *
 * @return string[]
 */
function lines_of( string $text ): array {
	return array_filter( array_map( 'trim', preg_split( '/\R/u', $text ) ), 'strlen' );
}

/**
 * Makes a paragraph of each line. A line break after each paragraph keeps the numbers of two paragraphs apart where other
 * plugins remove the tags, as for a description or a newsletter without markup.
 *
 * @param string $text       Plain text.
 * @param string $attributes Attributes for each opening tag, with a space before them.
 * @param bool   $calls      Whether phone numbers become links that call them.
 * @param string $before     The text before the paragraphs. Its writing direction counts for lines with a digit before their first letter.
 */
function paragraphs( string $text, string $attributes = '', bool $calls = false, string $before = '' ): string {
	return implode( '', array_map( fn( $line ) => "<p$attributes>" . line( $line, $calls, '', $before . $text ) . "</p>\n", lines_of( $text ) ) );
}

/**
 * Whether the value of an option is blank, such as the value of a cleared field. The plugin's setting then replaces the
 * option.
 *
 * @param mixed $value The given value.
 */
function is_blank( $value ): bool {
	return null === $value || ( is_string( $value ) && '' === preg_replace( '/[\p{Z}\p{C}]+/u', '', html_entity_decode( plain_text( $value ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
}

/** The output in place of a widget that can't be shown: phone number, whom to call, emergency number, own words. */
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
