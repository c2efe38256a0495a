<?php
/**
 * The hospital's number in the text: a link to call it, after words in the language of the text.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The comments around the place of the number in the library's HTML. */
const PHONE_BEGIN = '<!--iort-phone-->';
const PHONE_END   = '<!--/iort-phone-->';

/** A day, such as 2026-11-23, 11/23/2026 or 23.11.2026: never a telephone number. */
const DAY = '~^(?:19|20)\d\d-\d\d-\d\d\z|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\z~';

/**
 * The digits to dial, by the same rules as the script: for a single number, without the 0 in brackets.
 *
 * @return string Digits, maybe after a plus; empty unless the text is exactly one number.
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

/** A range of years or hours. As a whole line 2222-3333 is a telephone number. */
const RANGE = '~^\d{4}\s?\p{Pd}\s?\d{4}\z~u';

/** The digits to dial for a number inside a sentence; empty for fewer than seven digits, which may be anything. */
function dialled_in( string $number ): string {
	$dial = preg_match( RANGE, $number ) ? '' : dialled( $number );
	return strlen( ltrim( $dial, '+' ) ) < 7 ? '' : $dial;
}

/**
 * The line with the number; empty if there is no number.
 *
 * @param array<string, string> $options Clean options.
 * @param string                $label   Words before the number, in the language of the text.
 * @param string                $locale  That language.
 */
function phone_line( array $options, string $label, string $locale ): string {
	$phone = $options['phone'] ?? '';
	if ( '' === $phone ) {
		return '';
	}
	// A sentence needs no words before it.
	$default = preg_match( '/^[\s+(]*\p{Nd}/u', $phone ) ? $label : '';
	$words   = $options['phone-label'] ?? $default;
	$dial    = dialled( $phone );
	$number  = '' === $dial ? line( $phone, true ) : sprintf( '<a dir="ltr" href="tel:%s">%s</a>', esc_attr( $dial ), without_shortcodes( esc_html( $phone ) ) );
	return '<p lang="' . esc_attr( $locale ) . '" dir="auto">' . ( '' === $words ? '' : without_shortcodes( esc_html( $words ) ) . ' ' ) . $number . '</p>';
}

/** HTML with a line at the places of the number; without a line, the content there stays. */
function with_phone( string $html, string $line ): string {
	if ( '' !== $line ) {
		$html = preg_replace_callback( '~' . PHONE_BEGIN . '.*?' . PHONE_END . '~s', fn() => $line, $html ) ?? $html;
	}
	return str_replace( array( PHONE_BEGIN, PHONE_END ), '', $html );
}

return true;
