<?php
/**
 * The hooks for blocks, shortcodes, structured data, scripts, settings and notices about reviews. This file is loaded
 * last, when all functions are defined.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Registers the plugin's hooks. */
function start(): void {
	$ours = fn( $name ) => __NAMESPACE__ . "\\$name";
	add_shortcode( 'iort', $ours( 'render_shortcode' ) );
	foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content' ) as $text ) {
		add_filter( $text, $ours( 'out_of_paragraphs' ) );
	}
	add_filter( 'the_content', $ours( 'after_paragraphs' ), 9 );
	add_filter( 'pre_do_shortcode_tag', $ours( 'with_options' ), 10, 4 );
	add_filter( 'no_texturize_tags', $ours( 'keep_as_written' ) );
	add_filter( 'language_attributes', $ours( 'note_written_language' ), PHP_INT_MAX, 3 );
	add_action( 'init', $ours( 'register_blocks' ) );
	add_filter( 'render_block_data', $ours( 'with_settings' ) );
	add_filter( 'render_block', $ours( 'with_words_of_unknown_block' ), 10, 2 );
	add_filter( 'render_block_core/shortcode', $ours( 'widget_in_shortcode_block' ), 10, 2 );
	add_action( 'enqueue_block_editor_assets', $ours( 'add_editor_facts' ) );
	add_action( 'enqueue_block_assets', $ours( 'need_script_in_editor' ) );
	add_action( 'template_redirect', $ours( 'need_script_everywhere' ) );
	add_action( 'wp_footer', $ours( 'print_structured_data' ) );
	add_filter( 'script_loader_tag', $ours( 'module_tag' ), 10, 2 );
	add_action( 'admin_init', $ours( 'register_settings' ) );
	add_action( 'admin_menu', $ours( 'add_page' ) );
	add_action( 'admin_notices', $ours( 'show_reviews_due' ) );
}

return true;
