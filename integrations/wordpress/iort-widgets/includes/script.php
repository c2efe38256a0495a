<?php
/**
 * Adds the script to pages that need it. The script is loaded from this plugin's folder.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'iort-widgets';

/**
 * The address of a file of this plugin. It is not kept, as a language plugin may choose the domain of the page later: from
 * another domain, a browser would not load the script.
 *
 * @param string $path Path in the plugin's folder.
 */
function address( string $path ): string {
	return (string) plugins_url( $path, FOLDER . 'iort-widgets.php' ); // a filter of another plugin may return nothing
}

/** The address of the script, without its parameter. */
function script_address(): string {
	return address( 'library/cdn/iort.js' );
}

/**
 * The hash of the script, which WordPress writes into the script's address; the library's version if the hash is missing. If
 * the address stayed the same, browsers and CDNs would use the old script after an update, some for a year. The old script
 * would replace the corrected text of a page by the old text.
 */
function script_hash(): string {
	return library()['script'] ?? library()['version'];
}

/**
 * Whether WordPress will still write script modules. With a block theme it writes them in the head, with a classic theme in
 * the foot. An element of ours in a widget area or a popup may be rendered only after that.
 */
function can_add_module(): bool {
	return function_exists( 'wp_enqueue_script_module' ) && ! is_admin() && ! did_action( wp_is_block_theme() ? 'wp_head' : 'wp_footer' );
}

/**
 * Adds the script to the page that is being rendered. If possible, the script comes after the text, so that the browser loads
 * and shows the text first. In block themes, this order needs WordPress 6.9; older versions ignore the last argument.
 */
function need_script(): void {
	if ( can_add_module() ) {
		wp_enqueue_script_module( HANDLE, script_address(), array(), script_hash(), array( 'in_footer' => true ) );
	} else {
		wp_enqueue_script( HANDLE, script_address(), array(), script_hash(), true );
	}
}

/**
 * Adds `type="module"` to the script's tag. This is needed in the editor, in WordPress before 6.5, and after
 * WordPress has written the script modules.
 *
 * @param string $tag    HTML of a script.
 * @param string $handle Name of the script in WordPress.
 */
function module_tag( $tag, $handle ) {
	return HANDLE === $handle
		? preg_replace( '/<script\b(?![^>]*\btype="module")/', '<script type="module"', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) )
		: $tag;
}

/** Adds the script to the editor, so that the editor shows the widgets as a page does. */
function need_script_in_editor(): void {
	if ( is_admin() ) {
		need_script();
	}
}

/** Adds the script to every page of the site, if a filter asks for this. */
function need_script_everywhere(): void {
	/**
	 * Filters whether all pages load the script, also those without a widget. This is needed if a theme or plugin changes pages
	 * without loading them.
	 *
	 * @param bool $everywhere False by default.
	 */
	if ( apply_filters( 'iort_widgets_script_everywhere', false ) ) {
		need_script();
	}
}

return true;
