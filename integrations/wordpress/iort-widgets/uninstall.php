<?php
/**
 * Deletes the row that the plugin stores. In a network, deletes it on every site.
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
