<?php
/**
 * Notices that a review of the text is too old. Only administrators see these notices.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The dashboard pages that show notices about reviews. */
const REVIEW_PAGES = array( 'dashboard', 'plugins', 'settings_page_iort_widgets' );

/**
 * The last day on which a review counts. If reviews count for 36 months, a review of 29 February 2024 counts until
 * 28 February 2027. The script counts in the same way.
 *
 * @param string $on     Date of the review.
 * @param int    $months How many months a review counts.
 */
function counts_until( string $on, int $months ): string {
	$until = new \DateTimeImmutable( "$on UTC +$months months" );
	return substr( $on, -2 ) === $until->format( 'd' ) ? $until->format( 'Y-m-d' ) : $until->modify( 'last day of previous month' )->format( 'Y-m-d' );
}

/** The notice that the hospital's own sign-off is too old; an empty string if the sign-off still counts, or if there is none. */
function hospital_review_due(): string {
	$on     = defaults()['reviewed-on'] ?? '';
	$months = (int) ( library()['reviewMonths'] ?? 0 );
	if ( 0 === $months || ! is_past_date( $on ) || counts_until( $on, $months ) >= gmdate( 'Y-m-d' ) ) {
		return '';
	}
	/* translators: 1: a date, 2: number of months. */
	return sprintf( __( 'IORT Widgets: your hospital signed off the text on %1$s. That is more than %2$d months ago. Please have it read again, and enter the new date under Settings. Readers are shown nothing of this.', 'iort-widgets' ), $on, $months );
}

/** The notice that a review by the authors of the text is too old; an empty string if all reviews still count, or if there are none. */
function project_review_due(): string {
	$ends   = array_merge( array(), ...array_values( array_map( fn( $facts ) => array_values( $facts['reviewedUntil'] ?? array() ), library()['locales'] ) ) );
	$passed = array_filter( $ends, fn( $day ) => is_string( $day ) && $day < gmdate( 'Y-m-d' ) );
	/* translators: %s: a date. */
	return $passed ? sprintf( __( 'IORT Widgets: the review of its text by its authors counted until %s. Please look for a newer version of the plugin. Readers are shown nothing of this.', 'iort-widgets' ), min( $passed ) ) : '';
}

/** Shows administrators the notices about reviews that no longer count. */
function show_reviews_due(): void {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( ! $screen || ! in_array( $screen->id, REVIEW_PAGES, true ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	foreach ( array_filter( array( hospital_review_due(), project_review_due() ) ) as $text ) {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $text ) );
	}
}

return true;
