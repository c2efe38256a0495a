<?php
/**
 * The shortcode: `[iort widget="faq" lang="es"]`.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * What a shortcode becomes.
 *
 * @param array|string $given Its options by name; an empty string where it has none.
 */
function render_shortcode( $given ): string {
	$given = is_array( $given ) ? $given : array();
	foreach ( $given as $name => $value ) {
		if ( in_array( $name, sign_off_names(), true ) ) {
			log_once( "shortcode: $name: a sign-off stands in the settings of the site only; left out" );
		} elseif ( 'widget' !== $name && ! in_array( $name, option_names(), true ) ) {
			log_once( 'shortcode: unknown option: ' . ( is_int( $name ) ? $value : $name ) );
		}
	}
	$options = array_intersect_key( $given, array_flip( option_names() ) );
	// What would end a shortcode, and line breaks, stand in it as entities.
	$options = array_map( fn( $value ) => html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $options );
	return render( (string) ( $given['widget'] ?? '' ), $options );
}

return true;
