<?php
/**
 * Four blocks, one for each widget.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The name of a block's attribute for an option, such as `headingLevel` for `heading-level`. */
function attribute_name( string $option ): string {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $option ) ) ) );
}

/** The title of a block, in the editor's language. */
function block_title( string $element ): string {
	$titles = array(
		'overview'          => __( 'IORT: overview', 'iort-widgets' ),
		'side-effects'      => __( 'IORT: side effects', 'iort-widgets' ),
		'candidacy-factors' => __( 'IORT: is it an option?', 'iort-widgets' ),
		'faq'               => __( 'IORT: questions and answers', 'iort-widgets' ),
	);
	return $titles[ $element ] ?? $element;
}

/** The options of a widget, taken from the attributes of its block. */
function options_of_block( array $attributes ): array {
	$options = array();
	foreach ( option_names() as $name ) {
		$options[ $name ] = $attributes[ attribute_name( $name ) ] ?? '';
	}
	return $options;
}

/**
 * The HTML of a block. WordPress leaves out what its editor would not write: a number without quotes, as in
 * {"phone":5550142}, and words between the comments of the block. This function reads both.
 *
 * @param array  $attributes As WordPress gives them, with the default values.
 * @param string $content    The HTML between the block's comments.
 * @param array  $written    The attributes as they are written.
 */
function block_html( string $element, array $attributes, string $content, array $written ): string {
	$known = array_map( __NAMESPACE__ . '\\attribute_name', option_names() );
	foreach ( preg_grep( '/phone|tel|number|contact|local|emergency/i', array_diff( array_keys( $written ), $known ) ) as $name ) {
		log_once( "block: unknown option: $name" );
	}
	$options = options_of_block( array_map( 'strval', array_filter( $written, 'is_int' ) ) + $attributes );
	return render( $element, with_enclosed_words( $options, $content, 'block' ) );
}

/**
 * Shows a block of this plugin without its settings if they are broken. For broken settings, WordPress may give null, with which
 * its own functions fail.
 *
 * @param array $block The block as it is written.
 */
function with_settings( $block ) {
	if ( 0 === strpos( (string) $block['blockName'], 'iort-widgets/' ) && ! is_array( $block['attrs'] ) ) {
		log_once( 'block: its settings are not valid JSON; left out' );
		$block['attrs'] = array();
	}
	return $block;
}

/**
 * Adds the hospital's words to what WordPress shows for a block of this plugin with a misspelled name.
 *
 * @param string $html  What WordPress shows.
 * @param array  $block The block as it is written.
 */
function with_words_of_unknown_block( $html, $block ) {
	list( $ours, $element ) = explode( '/', (string) $block['blockName'] ) + array( '', '' );
	return 'iort-widgets' !== $ours || is_element( $element ) ? $html : $html . render( $element, options_of_block( $block['attrs'] ) );
}

/**
 * Leaves out the paragraphs that WordPress' block for shortcodes makes. In the templates of a block theme, WordPress runs
 * shortcodes before blocks, so the block for shortcodes gets the HTML of a widget and would make paragraphs inside it.
 *
 * @param string $html  What WordPress shows.
 * @param array  $block The block as it is written, with its shortcodes run.
 */
function widget_in_shortcode_block( $html, $block ) {
	// WordPress shows nothing for a block that an editor has hidden.
	return '' !== $html && str_contains( $block['innerHTML'], '<iort-' ) ? $block['innerHTML'] : $html;
}

/** Registers the blocks and the scripts for the editor. */
function register_blocks(): void {
	$scripts = array(
		'team-file' => array( 'wp-i18n' ),
		'editor'    => array( 'iort-widgets-team-file', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
	);
	foreach ( $scripts as $name => $needs ) {
		wp_register_script( "iort-widgets-$name", address( "assets/$name.js" ), $needs, library()['version'], true );
		wp_set_script_translations( "iort-widgets-$name", 'iort-widgets', FOLDER . 'languages' );
	}

	$attributes = array();
	foreach ( option_names() as $name ) {
		$attributes[ attribute_name( $name ) ] = array( 'type' => 'string', 'default' => '' );
	}
	foreach ( array_keys( library()['elements'] ) as $element ) {
		register_block_type(
			"iort-widgets/$element",
			array(
				'api_version'           => 3,
				'title'                 => block_title( $element ),
				'description'           => __( 'Patient education on radiation during cancer surgery, in plain words with named sources.', 'iort-widgets' ),
				'category'              => 'widgets',
				'icon'                  => 'welcome-learn-more',
				'keywords'              => array( 'iort', __( 'radiation', 'iort-widgets' ), __( 'cancer', 'iort-widgets' ) ),
				'attributes'            => $attributes,
				'supports'              => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
				'editor_script_handles' => array( 'iort-widgets-editor' ),
				'render_callback'       => function ( array $attributes, string $content = '', $block = null ) use ( $element ): string {
					$html = block_html( $element, $attributes, $content, $block->parsed_block['attrs'] ?? array() );
					return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
				},
			)
		);
	}
}

/**
 * The addresses of the review sheets, by language.
 *
 * @return array<string, string>
 */
function review_sheets(): array {
	return array_map( fn( $facts ) => address( 'library/review/' . ( $facts['sheet'] ?? '' ) ), library()['locales'] );
}

/** Adds the data that the editor's scripts need. */
function add_editor_facts(): void {
	$facts = array(
		'version'  => library()['version'],
		'policy'   => library()['policy'] ?? '',
		'sheets'   => review_sheets(),
		'locales'  => library()['locales'],
		'elements' => library()['elements'],
		'defaults' => defaults(),
		'longest'  => limits(),
		'options'  => option_names(),
		'language' => place_language( '' ),
		'locale'   => shipped_locale( place_language( '' ) ),
	);
	wp_add_inline_script( 'iort-widgets-team-file', 'window.iortWidgets = ' . wp_json_encode( $facts, JSON_HEX_TAG ) . ';', 'before' );
}

return true;
