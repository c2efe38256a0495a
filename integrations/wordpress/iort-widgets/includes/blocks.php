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

/** Registers the blocks and the scripts for the editor. */
function register_blocks(): void {
	$scripts = array(
		'team-file' => array( 'wp-i18n' ),
		'editor'    => array( 'iort-widgets-team-file', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
	);
	foreach ( $scripts as $name => $needs ) {
		wp_register_script( "iort-widgets-$name", ADDRESS . "assets/$name.js", $needs, library()['version'], true );
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
				'render_callback'       => function ( array $attributes ) use ( $element ): string {
					$html = render( $element, options_of_block( $attributes ) );
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
	return array_map( fn( $facts ) => ADDRESS . 'library/review/' . ( $facts['sheet'] ?? '' ), library()['locales'] );
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
		'language' => place_language( '' ),
		'locale'   => shipped_locale( place_language( '' ) ),
	);
	wp_add_inline_script( 'iort-widgets-team-file', 'window.iortWidgets = ' . wp_json_encode( $facts, JSON_HEX_TAG ) . ';', 'before' );
}

return true;
