<?php
/**
 * The only code that writes to the log.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Logs a mistake that somebody should correct, if WP_DEBUG is on. In one request, the same message is logged only once. */
function log_once( string $message ): void {
	static $logged = array();
	if ( ! WP_DEBUG || isset( $logged[ $message ] ) ) {
		return;
	}
	$logged[ $message ] = true;
	// Values from users must not begin a new line in the log or make it too long.
	$line = mb_substr( preg_replace( '/[\x00-\x1F\x7F]+/', ' ', whole_characters( $message ) ), 0, 500, 'UTF-8' );
	error_log( "[iort-widgets] $line" ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}

return true;
