<?php
/**
 * The shortcode: `[iort widget="faq" lang="es"]`.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

add_shortcode(
	'iort',
	function ( $given ): string {
		$given = is_array( $given ) ? $given : array();
		foreach ( $given as $name => $value ) {
			if ( 'widget' !== $name && ! in_array( $name, option_names(), true ) ) {
				log_once( 'shortcode: unknown option: ' . sanitize_key( is_int( $name ) ? (string) $value : $name ) );
			}
		}
		return render( (string) ( $given['widget'] ?? '' ), array_intersect_key( $given, array_flip( option_names() ) ) );
	}
);
