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

/** A date such as 2026-11-23, 11/23/2026 or 23.11.2026. A date never counts as a telephone number. */
const DAY = '~^(?:19|20)\d\d-\d\d-\d\d\z|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\z~';

/**
 * Numbers whose digits may not all belong to one telephone number, with a blank for each space and a hyphen for each dash
 * or point. The script has the same patterns, in src/slots/unclear-number.ts, with their reasons.
 */
const UNCLEAR = '~^\+?1[ -]\(?\d{3}\)?[ -]\d{3}\z|(?:^|\D)(?!1\d\d-\d{4}[ -]\d{4}\z)[1-9]\d\d-\d{4}[ -]\d|\d{4} \d\d?(?:-\d\d?)?\z|^(?!0{0,2}1 )\d.* \d{3}-\d{3}-\d{4}\z|^(?:[1-9]\d?|[2-9]\d{3,}) \d{3}-\d{4}\z|^(?!1-)\d+-[\d-]* .*-|^\d\d?-\d\d? \d{3}|^\([1-9]\)|^\+(?!39)\d{1,3} ?\(0\d|^[^+0](?:\D*\d){12}~';

/** The end of a number that may belong to the words after it, as in 555 555 0142 24 hours. */
const SHORT_END = '~(?:\d{3} \d\d?(?:-\d\d?)?| (?:\d|24))\z~';

/** Whether a number may have too many or too few digits to be dialled, between the texts before and after it. */
function is_unclear( string $number, string $before, string $after ): bool {
	$shape = preg_replace( array( '/\s/u', '/[.\p{Pd}\x{2212}]/u' ), array( ' ', '-' ), $number );
	return preg_match( UNCLEAR, $shape )
		|| preg_match( '/[a-z]\p{Pd}\z/iu', $before )
		|| preg_match( '/^(?:\p{Pd}?[a-z]|[:：]\d)/iu', $after )
		|| ( preg_match( '/(?:^|\d)[:：]\z/u', $before ) && preg_match( '/^\d\d /', $shape ) )
		|| ( preg_match( '/^ ?\p{L}/u', $after ) && preg_match( SHORT_END, $shape ) );
}

/**
 * The digits to dial, by the same rules as the script. A 0 in parentheses, as in +44 (0)20, is left out.
 *
 * @param string $phone  The number.
 * @param string $before The text before it, if it is a part of a line.
 * @param string $after  The text after it.
 * @return string Digits, maybe after a plus sign. Empty if the text is not exactly one number.
 */
function dialled( string $phone, string $before = '', string $after = '' ): string {
	$sign  = '[ \x{a0}\x{2009}\x{202f}.\p{Pd}\x{2212}]';
	$alone = "~^(?:(\\+\\d{1,3}$sign?)(?:\\(0\\)$sign?)?)?(\\(\\d{1,5}\\)$sign?)?(\\d+(?:$sign\\d+)*)\\z~";
	if ( preg_match( DAY, trim( $phone ) ) || is_unclear( trim( $phone ), $before, $after ) || ! preg_match( $alone . 'u', trim( $phone ), $parts ) ) {
		return '';
	}
	$number = preg_replace( '/[^+0-9]/', '', $parts[1] . $parts[2] . $parts[3] );
	return preg_match( '/^\+?[0-9]{3,15}\z/', $number ) ? $number : '';
}

/** A range of years or hours, such as 2010-2020. Inside a sentence it doesn't count as a telephone number. */
const RANGE = '~^\d{4}\s?\p{Pd}\s?\d{4}\z~u';

/** The digits to dial for a number inside a sentence. Empty if it has fewer than seven digits, because it may have another meaning. */
function dialled_in( string $number, string $before, string $after ): string {
	$dial = preg_match( RANGE, $number ) ? '' : dialled( $number, $before, $after );
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
