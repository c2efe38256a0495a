<?php
/**
 * Deletes the plugin's settings, which are one row of the options table. In a network, deletes them on every site.
 *
 * @package IortWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $iort_widgets_site ) {
		delete_blog_option( $iort_widgets_site, 'iort_widgets' );
	}
} else {
	delete_option( 'iort_widgets' );
}
