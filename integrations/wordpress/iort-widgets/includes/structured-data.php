<?php
/**
 * Structured data, for widgets whose option `structured-data` is on. Each page gets one block, which describes these widgets.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The nodes of the widgets on the page that is being rendered, by their schema.org ids.
 *
 * @param array<string, mixed>|null $node A node to add. If there is already a node with the same id, the questions of both are joined.
 * @return array<string, array<string, mixed>>
 */
function described( ?array $node = null ): array {
	static $nodes = array();
	if ( null !== $node ) {
		$id    = $node['@id'];
		$asked = array_column( $nodes[ $id ]['mainEntity'] ?? array(), null, 'url' ) + array_column( $node['mainEntity'] ?? array(), null, 'url' );
		// Prefer the node with questions, because it has the type FAQPage.
		$nodes[ $id ] = ( isset( $node['mainEntity'] ) ? $node : $nodes[ $id ] ?? $node );
		if ( $asked ) {
			$nodes[ $id ]['mainEntity'] = array_values( $asked );
		}
	}
	return $nodes;
}

/**
 * The fields for the hospital's sign-off. Empty if there is no sign-off, or if the sign-off is for another text.
 *
 * @param array<string, mixed>  $node      The node with the project's own review.
 * @param string[]              $revisions The revisions that a sign-off of this text may name.
 * @param array<string, string> $options   Clean options.
 * @return array<string, mixed>
 */
function hospital_review( array $node, array $revisions, array $options ): array {
	// The revisions may have other signs than spaces between them, as in the script.
	preg_match_all( '/\b[0-9a-f]{12}\b/', strtolower( $options['reviewed-revision'] ?? '' ), $signed );
	if ( ! isset( $options['reviewed-by'] ) || ! array_intersect( $revisions, $signed[0] ) ) {
		return array();
	}
	$review = array( 'reviewedBy' => array_merge( array( $options['reviewed-by'] ), $node['reviewedBy'] ?? array() ) );
	$days   = array_filter( array( $node['lastReviewed'] ?? '', is_past_date( $options['reviewed-on'] ?? '' ) ? $options['reviewed-on'] : '' ) );
	return $days ? $review + array( 'lastReviewed' => max( $days ) ) : $review;
}

/**
 * Adds the node of a widget, if structured data is on for this widget.
 *
 * @param array<string, string> $options Clean options.
 */
function describe( string $element, string $locale, array $options ): void {
	$text = 'on' === ( $options['structured-data'] ?? '' ) ? text_parts( $element, $locale ) : array();
	$data = $text['structuredData'] ?? null;
	if ( ! is_array( $data ) ) {
		return;
	}
	$names     = chosen_names( $element, $text, $options );
	$sections  = array_flip( chosen_sections( $element, $text, $names ) );
	$chosen    = array_replace( $sections, array_intersect_key( $data['questions'], $sections ) );
	$questions = array_merge( array(), ...array_values( array_filter( $chosen, 'is_array' ) ) );
	$node      = array_merge( $data['node'], hospital_review( $data['node'], $data['revisions'], $options ) );
	if ( $questions ) {
		$node['mainEntity'] = $questions;
	} else {
		$node['@type'] = 'MedicalWebPage';
	}
	described( $node );
}

/** Prints the block after all widgets of the page were rendered. The script of the widgets takes the block over. */
function print_structured_data(): void {
	$nodes = array_values( described() );
	if ( ! $nodes ) {
		return;
	}
	$block = array(
		'@context' => 'https://schema.org',
		'@graph'   => array_merge( array( library()['therapy'] ?? array() ), $nodes ),
	);
	// JSON_HEX_TAG escapes "<", which could end the script element.
	printf( '<script type="application/ld+json" data-iort-structured-data="">%s</script>', wp_json_encode( $block, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ); // phpcs:ignore WordPress.Security.EscapeOutput
}

return true;
