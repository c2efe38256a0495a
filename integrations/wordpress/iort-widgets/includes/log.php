<?php
/**
 * The one way to the log.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Says what is to be mended, once a request, where WP_DEBUG asks for such lines. */
function log_once( string $message ): void {
	static $said = array();
	if ( ! WP_DEBUG || isset( $said[ $message ] ) ) {
		return;
	}
	$said[ $message ] = true;
	// What was given can't begin a line of its own, nor fill the log.
	$line = mb_substr( preg_replace( '/[\x00-\x1F\x7F]+/', ' ', whole_characters( $message ) ), 0, 500, 'UTF-8' );
	error_log( "[iort-widgets] $line" ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}

return true;
