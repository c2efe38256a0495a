<?php
/**
 * The script, from this plugin's own folder, on pages that need it.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'iort-widgets';

/** The address of the script. It has no version, as a second address would load the script twice. */
function script_address(): string {
	return ADDRESS . 'library/cdn/iort.js';
}

/** Adds the script to the page that is being rendered. */
function need_script(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) && ! is_admin() ) {
		wp_enqueue_script_module( HANDLE, script_address(), array(), null );
	} else {
		wp_enqueue_script( HANDLE, script_address(), array(), null, true );
	}
}

/**
 * Makes the script's tag a module. Neither the editor's canvas nor WordPress before 6.5 does that.
 *
 * @param string $tag    HTML of a script.
 * @param string $handle Its name in WordPress.
 */
function module_tag( $tag, $handle ) {
	return HANDLE === $handle
		? preg_replace( '/<script\b(?![^>]*\btype="module")/', '<script type="module"', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) )
		: $tag;
}

/** Adds the script to the editor, which shows the widgets as on the page. */
function need_script_in_editor(): void {
	if ( is_admin() ) {
		need_script();
	}
}

return true;
