<?php
/**
 * Plugin Name:       IORT Widgets
 * Description:       Patient education on radiation during cancer surgery (IORT), in plain words with named sources, as four blocks and a shortcode. In English, Spanish, Arabic and Chinese.
 * Version:           0.0.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       iort-widgets
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Path of the plugin's folder, with a slash at the end. */
define( 'IortWidgets\FOLDER', plugin_dir_path( __FILE__ ) );

/** The files with the plugin's functions. Each ends with `return true`, so that a cut-off file can be detected. */
const PARTS = array( 'words', 'links', 'log', 'library', 'files', 'options', 'language', 'phone', 'text', 'structured-data', 'script', 'render', 'blocks', 'shortcode', 'settings', 'reviews', 'hooks' );

/**
 * Loads the files. Catches syntax errors, because an incomplete upload must not break the site.
 *
 * @return string[] The files that are missing or cut off.
 */
function broken_parts(): array {
	$broken = array();
	foreach ( PARTS as $part ) {
		$file = "includes/$part.php";
		try {
			$whole = is_readable( FOLDER . $file ) && true === require_once FOLDER . $file;
		} catch ( \ParseError $error ) {
			$whole = false;
		}
		if ( ! $whole ) {
			$broken[] = $file;
		}
	}
	return $broken;
}

/** The hospital's own words, escaped. Used if the file with `own_words` can't be loaded. */
function bare_words( array $given ): string {
	$row   = get_option( 'iort_widgets', array() );
	$words = array_filter( $given, fn( $value ) => is_scalar( $value ) && '' !== trim( (string) $value ) ) + ( is_array( $row ) ? $row : array() );
	$html  = '';
	foreach ( array( 'phone', 'contact', 'emergency', 'local' ) as $name ) {
		$text = trim( (string) ( $words[ $name ] ?? '' ) );
		// WordPress runs shortcodes in the output of a block.
		$html .= '' === $text ? '' : '<p>' . str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $text ) ) . "</p>\n";
	}
	return $html;
}

/**
 * The hospital's words in place of a widget that can't be shown, followed by what is between the tags of the shortcode or block.
 *
 * @param array|string $given   The options by name. If there are none, WordPress gives an empty string.
 * @param string|null  $content The HTML between the tags.
 */
function words_in_place( $given, $content ): string {
	$options = array();
	$name    = '';
	foreach ( is_array( $given ) ? $given : array() as $key => $value ) {
		// WordPress cuts a value without straight quotes at its first space, and gives the rest as words without a name.
		$name             = is_string( $key ) ? $key : $name;
		$options[ $name ] = isset( $options[ $name ] ) ? "$options[$name] $value" : $value;
	}
	$words = __NAMESPACE__ . '\\own_words';
	return ( function_exists( $words ) ? $words( $options ) : bare_words( $options ) ) . do_shortcode( (string) $content );
}

/** Shows the hospital's own words in place of widgets that can't be shown. */
function rescue(): void {
	add_shortcode( 'iort', __NAMESPACE__ . '\words_in_place' );
	add_filter(
		'render_block',
		fn( $html, $block ) => 0 === strpos( (string) $block['blockName'], 'iort-widgets/' ) ? words_in_place( $block['attrs'], $html ) : $html,
		10,
		2
	);
}

/** Names the files that are missing or changed. Only users who may activate plugins see this notice. */
function show_notice( array $broken ): void {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$files = array_unique( array_merge( $broken, function_exists( __NAMESPACE__ . '\changed_files' ) ? changed_files() : array() ) );
	if ( ! $files ) {
		return;
	}
	/* translators: %s: names of files. */
	$text = sprintf( __( 'IORT Widgets: files are missing, or not as they were packed: %s. Upload the plugin again.', 'iort-widgets' ), implode( ', ', array_slice( $files, 0, 5 ) ) . ( count( $files ) > 5 ? ' …' : '' ) );
	if ( $broken ) {
		$text .= ' ' . __( 'Until then your pages show your own words in the place of the widgets.', 'iort-widgets' );
	}
	printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $text ) );
}

/**
 * Prevents updates from wordpress.org, where this plugin is not published. Somebody else could publish a plugin of the
 * same name on wordpress.org. Its update could run code or replace texts on every site that uses our plugin.
 *
 * @param mixed $updates The updates that WordPress has found.
 * @return mixed The updates without those for this plugin's name.
 */
function without_foreign_updates( $updates ) {
	if ( is_object( $updates ) && isset( $updates->response ) ) {
		unset( $updates->response[ plugin_basename( __FILE__ ) ] );
	}
	if ( is_object( $updates ) && isset( $updates->translations ) && is_array( $updates->translations ) ) {
		$our_slugs             = array( 'iort-widgets', basename( FOLDER ) );
		$claims_our_name       = fn( $pack ) => in_array( ( (array) $pack )['slug'] ?? '', $our_slugs, true );
		$updates->translations = array_values( array_filter( $updates->translations, fn( $pack ) => ! $claims_our_name( $pack ) ) );
	}
	return $updates;
}
add_filter( 'site_transient_update_plugins', __NAMESPACE__ . '\without_foreign_updates' );

add_action( 'init', fn() => load_plugin_textdomain( 'iort-widgets', false, basename( FOLDER ) . '/languages' ), 9 );

( function (): void {
	$broken = broken_parts();
	if ( ! $broken && ! library() ) {
		$broken[] = 'library/library.json';
	}
	$broken ? rescue() : start();
	foreach ( array( 'admin_notices', 'network_admin_notices' ) as $place ) {
		add_action( $place, fn() => show_notice( $broken ) );
	}
} )();
