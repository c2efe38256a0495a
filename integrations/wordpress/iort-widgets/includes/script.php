<?php
/**
 * The script, from this plugin's own folder, on pages that need it.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'iort-widgets';

/** Where the script is. Its address has no version: another address would load it twice. */
function script_address(): string {
	return ADDRESS . 'library/cdn/iort.js';
}

/** Asks for the script on the page that is being made. */
function need_script(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) && ! is_admin() ) {
		wp_enqueue_script_module( HANDLE, script_address(), array(), null );
	} else {
		wp_enqueue_script( HANDLE, script_address(), array(), null, true );
	}
}

/**
 * The script's tag as a module's: the editor's canvas makes none by itself, nor did WordPress before 6.5.
 *
 * @param string $tag    HTML of a script.
 * @param string $handle Its name in WordPress.
 */
function module_tag( $tag, $handle ) {
	return HANDLE === $handle
		? preg_replace( '/<script\b(?![^>]*\btype="module")/', '<script type="module"', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) )
		: $tag;
}

/** In the editor the widgets are shown as they will be. */
function need_script_in_editor(): void {
	if ( is_admin() ) {
		need_script();
	}
}

return true;
