<?php
/**
 * Puts the hospital's phone number into the text, as a link that calls the number.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The HTML comments around the place of the phone number in the library's HTML. */
const PHONE_BEGIN = '<!--iort-phone-->';
const PHONE_END   = '<!--/iort-phone-->';

/** A character that may be between the groups of digits. */
const SIGN = '/[ \x{a0}\x{2009}\x{202f}.\p{Pd}\x{2212}]/u';

/**
 * The known forms of phone numbers, by the first character of the number. A form says how many digits each group has:
 * 3-3-4 means three, three and four digits. Digits in any other form may call somebody else. The script has the same
 * forms, with examples, in src/slots/number-forms.ts.
 */
const FORMS = array(
	'+'     => '/^\+(?:[123]-(?:[1-5]-[3-5]-[34]|[1-5]-[4-8]|1-2-4-4|1-3-3-2|[23]-[23]-2-2|1-2-2-2-2|[7-9]|1[0-2])|[4-6]-[34]-[34]|[89]|1[0-5])\z/',
	'0'     => '/^(?:[2-5]-[34]-[34]|[2-5]-[5-8]|[34]-[23]-2-2|2-3-3-2|2-2-2-2-2|2-4-3-3|2-4-6|6-6|9|1[0-2])\z/',
	'1'     => '/^(?:1-3-3-4|1-3-7|1-10|3-4-4|4-3-[34]|2-[45]-4|1[01])\z/',
	'other' => '/^(?:3-3-[34]|3-[47]|2-3-2-2|3-2-2-2|3-2-4|[12]-4-4|2-5-4|4-3-3|5-5|4-4|2-2-2-2-2|[7-9]|10)\z/',
);

/** Numbers that are dialed only if they are the whole line, such as 911 or 116 117. In a sentence, such digits may be anything. */
const SHORT = '/^(?:[3-6]|3-3|1-1-1)\z/';

/** The most digits that a number can have, with its country code (ITU-T E.164). */
const MAX_DIGITS = 15;

/**
 * The digits to dial, by the same rules as the script. A 0 in parentheses after a country code, as in +44 (0)20, is left out.
 *
 * @param string $number       The number.
 * @param bool   $may_be_short Whether numbers such as 911 count.
 * @return string Digits, maybe after a plus sign. Empty if the number has no known form, or too many digits.
 */
function dialed( string $number, bool $may_be_short ): string {
	$written       = preg_replace(
		array( '/^[\s\x{feff}]+|[\s\x{feff}]+\z/u', SIGN, '/（/u', '/）/u', '~^(0[0-9]+)/(?=[0-9])~', '/^\(?(\+[0-9]{1,3})\)-?/', '/^((?:\+|00-?)[0-9]{1,3}-?)\(0\)-?/', '/^\(0\)-?/', '/^((?:\+[0-9]{1,3}-?|1-?)?)\(([0-9]{1,5})\)-?(?=[0-9])/' ),
		array( '', '-', '(', ')', '$1-', '$1-', '$1', '0', '$1$2-' ),
		$number
	);
	$international = preg_replace( '/^00-?(?=[1-9])/', '+', $written );
	// Refuse a number with a 0 after the country code: this 0 must not be dialed, except in Italy.
	if ( ! preg_match( '/^\+?[0-9]+(?:-[0-9]+)*\z/', $international ) || preg_match( '/^\+(?!39)[0-9]{1,3}-0/', $international ) ) {
		return '';
	}
	$form  = preg_replace_callback( '/[0-9]+/', fn( $group ) => (string) strlen( $group[0] ), $international );
	$known = preg_match( FORMS[ $international[0] ] ?? FORMS['other'], $form ) || ( $may_be_short && preg_match( SHORT, $form ) );
	$count = strlen( preg_replace( '/[^0-9]/', '', $international ) );
	return $known && $count <= MAX_DIGITS ? str_replace( '-', '', $written ) : '';
}

/** A range of years, such as 1998-2004, or a local number such as 2222-3333. Such digits can be dialed only if they are the whole line. */
const RANGE = '/^[0-9]{4}\p{Pd}[0-9]{4}\z/u';

/**
 * The end of a text, and the first character of the number after it, if the end may belong to this number, such as `+34 (` before `912`, or a digit that is the end of a time or of
 * an address, such as `1:55 ` before `1234 5678`, or `www.h.example|020 ` before `7946 0958`.
 */
const PART_BEFORE = '/\p{Nd}\s?[^+]\z|[+＋]\s?(?:\p{Nd}+\s?[(（])?.\z/u';

/** The beginning of a text that may belong to the number before it, such as `:30`, ` 42:30` or ` 0958info@h.example`. */
const PART_AFTER = '/^[\s.-]?(?:[:：]\p{Nd}|\p{Nd}+[a-z_:：])/iu';

/** An extension, such as `x12`, and what follows it. It is not dialed. */
const EXTENSION = '/-?e?x.*\z/isu';

/** The end of a text that may be the area code of the number after it, such as `(555) `, `555|` or `555 (`. */
const AREA_BEFORE = '/[(（]\p{Nd}{1,5}[)）][^\p{L}\p{Nd}]*\z|\p{Nd}(?:\s?[(（]|[^\p{L}\p{Nd}\s,;])\z/u';

/** A number without an area code. */
const LOCAL = '/^[0-9]{3,4}[^0-9]?[0-9]{4}\z/u';

/**
 * The digits to dial for a number inside a line. Empty if the number may be something else than a phone number, or if it
 * is unclear which digits belong to the number.
 *
 * @param string $text   The number, with the letters that touch it.
 * @param string $before The text before it.
 * @param string $after  The text after it.
 */
function dialed_in( string $text, string $before, string $after ): string {
	$number     = preg_replace( EXTENSION, '', $text );
	$is_part    = preg_match( PART_BEFORE, $before . mb_substr( $text, 0, 1, 'UTF-8' ) ) || preg_match( PART_AFTER, $after );
	$lacks_area = preg_match( LOCAL, $number ) && preg_match( AREA_BEFORE, $before );
	return $is_part || $lacks_area || preg_match( RANGE, $number ) ? '' : dialed( $number, false );
}

/**
 * The line with the phone number; empty if there is no number.
 *
 * @param array<string, string> $options Clean options.
 * @param string                $label   Words before the number, if the options give none.
 * @param string                $locale  The language of the text.
 */
function phone_line( array $options, string $label, string $locale ): string {
	$phone = $options['phone'] ?? '';
	if ( '' === $phone ) {
		return '';
	}
	// A sentence in place of the number gets no default words before it.
	$default = preg_match( '/^[\s\p{Cf}+(（]*\p{Nd}/u', $phone ) ? $label : '';
	$words   = $options['phone-label'] ?? $default;
	return '<p lang="' . esc_attr( $locale ) . '" dir="auto">' . ( '' === $words ? '' : without_shortcodes( esc_html( $words ) ) . ' ' ) . line( $phone, true, $words, $label ) . '</p>';
}

/** Replaces each place of the phone number in the HTML by the line with the number. If the line is empty, only the comments are removed. */
function with_phone( string $html, string $line ): string {
	if ( '' !== $line ) {
		$html = preg_replace_callback( '~' . PHONE_BEGIN . '.*?' . PHONE_END . '~s', fn() => $line, $html ) ?? $html;
	}
	return str_replace( array( PHONE_BEGIN, PHONE_END ), '', $html );
}

return true;
