<?php
/**
 * The hospital's phone number in the text. It is a link that calls the number, after words in the language of the text.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The HTML comments around the place of the phone number in the library's HTML. */
const PHONE_BEGIN = '<!--iort-phone-->';
const PHONE_END   = '<!--/iort-phone-->';

/** Hours such as 8-17 or 8.30-17.30. */
const HOURS = '\d{1,2}(?:\.\d\d)?\p{Pd}\d{1,2}(?:\.\d\d)?';

/** A date such as 2026-11-23, 11/23/2026 or 23.11.2026, or a line that begins or ends with hours. It never counts as a telephone number. */
const TIME = '~^(?:19|20)\d\d[.-]\d\d?[.-]\d\d?\z|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\z|^' . HOURS . '(?:\s|\z)|\s' . HOURS . '\z~u';

/**
 * The digits to dial, by the same rules as the script (src/slots/phone.ts). The 0 in +44 (0)20 is left out. Without a country
 * code or a 0, no number has more than 11 digits: more are two numbers.
 *
 * @return string Digits, maybe after a plus sign. Empty if the text is not exactly one number.
 */
function dialled( string $phone ): string {
	// Not \d, which in PHP matches the digits of any script: a link would call a number without those.
	$alone = '~^(?:(\+[0-9]{1,3}' . SIGN . '?)(?:\(0\)' . SIGN . '?)?(?!\(0))?(\([0-9]{1,5}\)' . SIGN . '?)?([0-9]+(?:' . SIGN . '[0-9]+)*)\z~u';
	if ( preg_match( TIME, trim( $phone ) ) || ! preg_match( $alone, trim( $phone ), $parts ) ) {
		return '';
	}
	$number = preg_replace( '/[^+0-9]/', '', $parts[1] . $parts[2] . $parts[3] );
	return preg_match( '/^(?:(?:\+|00)[0-9]{3,15}|0[0-9]{2,12}|[1-9][0-9]{2,10})\z/', $number ) ? $number : '';
}

/** A range of years or hours, such as 2010-2020, or the number of a ward before a number. Inside a sentence they don't count as a telephone number. */
const SOMETHING_ELSE = '~^\d{4}\s?\p{Pd}\s?\d{4}\z|^[2-9]\s\d{3}\D~u';

/** The digits to dial for a number inside a sentence. Empty if it has fewer than seven digits, because it may have another meaning. */
function dialled_in( string $number ): string {
	$dial = preg_match( SOMETHING_ELSE, $number ) ? '' : dialled( $number );
	return strlen( ltrim( $dial, '+' ) ) < 7 ? '' : $dial;
}

/**
 * The line with the phone number; empty if there is no number.
 *
 * @param array<string, string> $options Clean options.
 * @param string                $label   Words before the number, in the language of the text.
 * @param string                $locale  The language of the text.
 */
function phone_line( array $options, string $label, string $locale ): string {
	$phone = $options['phone'] ?? '';
	if ( '' === $phone ) {
		return '';
	}
	// If the option contains a sentence instead of a number, it needs no words before it.
	$default = preg_match( '/^[\s+(]*\p{Nd}/u', $phone ) ? $label : '';
	$words   = $options['phone-label'] ?? $default;
	$dial    = dialled( $phone );
	$number  = '' === $dial ? line( $phone, true ) : sprintf( '<a dir="ltr" href="tel:%s">%s</a>', esc_attr( $dial ), without_shortcodes( esc_html( $phone ) ) );
	return '<p lang="' . esc_attr( $locale ) . '" dir="auto">' . ( '' === $words ? '' : without_shortcodes( esc_html( $words ) ) . ' ' ) . $number . '</p>';
}

/** Inserts the line with the phone number at its places in the HTML. If the line is empty, the content there stays. */
function with_phone( string $html, string $line ): string {
	if ( '' !== $line ) {
		$html = preg_replace_callback( '~' . PHONE_BEGIN . '.*?' . PHONE_END . '~s', fn() => $line, $html ) ?? $html;
	}
	return str_replace( array( PHONE_BEGIN, PHONE_END ), '', $html );
}

return true;
