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
		$options = array_intersect_key( $given, array_flip( option_names() ) );
		// What would end a shortcode, and line breaks, stand in it as entities.
		$options = array_map( fn( $value ) => html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $options );
		return render( (string) ( $given['widget'] ?? '' ), $options );
	}
);
