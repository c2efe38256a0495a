<?php
/**
 * The one way to the log.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

/** Says what is to be mended, once a request, where WP_DEBUG asks for such lines. */
function log_once( string $message ): void {
	static $said = array();
	if ( ! WP_DEBUG || isset( $said[ $message ] ) ) {
		return;
	}
	$said[ $message ] = true;
	error_log( "[iort-widgets] $message" ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}
