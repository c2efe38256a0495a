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

/** A date such as 2026-11-23, 11/23/2026 or 23.11.2026. A date never counts as a telephone number. */
const DAY = '~^(?:19|20)\d\d-\d\d-\d\d\z|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\z~';

/**
 * The digits to dial, by the same rules as the script. A 0 in parentheses, as in +44 (0)20, is left out.
 *
 * @return string Digits, maybe after a plus sign. Empty if the text is not exactly one number.
 */
function dialled( string $phone ): string {
	$sign  = '[ \x{a0}\x{2009}\x{202f}.\p{Pd}\x{2212}]';
	$alone = "~^(\\+\\d{1,3}$sign?)?(?:\\(0\\)$sign?)?(\\(\\d{1,5}\\)$sign?)?(\\d+(?:$sign\\d+)*)\\z~";
	if ( preg_match( DAY, trim( $phone ) ) || ! preg_match( $alone . 'u', trim( $phone ), $parts ) ) {
		return '';
	}
	$number = preg_replace( '/[^+0-9]/', '', $parts[1] . $parts[2] . $parts[3] );
	return preg_match( '/^\+?[0-9]{3,15}\z/', $number ) ? $number : '';
}

/** A range of years or times, such as 2010-2020 or 0800-1700. Inside a sentence it doesn't count as a telephone number. */
const RANGE = '~^\d{4}\s?\p{Pd}\s?\d{4}\z~u';

/** The digits to dial for a number inside a sentence. Empty for fewer than seven digits, because they may mean something else. */
function dialled_in( string $number ): string {
	$dial = preg_match( RANGE, $number ) ? '' : dialled( $number );
	return strlen( ltrim( $dial, '+' ) ) < 7 ? '' : $dial;
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
