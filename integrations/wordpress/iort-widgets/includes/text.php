<?php
/**
 * The text of a widget as plain HTML, made when the plugin is built.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Headings at their levels: the gap in `<h{1}>` says how far one lies below the widget's top heading. */
function with_level( string $html, int $level ): string {
	$tags = array();
	foreach ( range( 0, 5 ) as $steps ) {
		$tag                       = 'h' . min( 6, $level + $steps );
		$tags[ '<h{' . $steps . '}>' ]  = "<$tag>";
		$tags[ '</h{' . $steps . '}>' ] = "</$tag>";
	}
	return strtr( $html, $tags );
}

/**
 * Names of sections, each behind that which it is shown only with.
 *
 * @param string[] $names Names of sections.
 * @return string[]
 */
function with_needed( string $element, array $names ): array {
	$needs = library()['elements'][ $element ]['needs'];
	$all   = array();
	foreach ( $names as $name ) {
		if ( isset( $needs[ $name ] ) && ! in_array( $needs[ $name ], $names, true ) ) {
			$all[] = $needs[ $name ];
		}
		$all[] = $name;
	}
	return $all;
}

/**
 * What a widget says, as plain HTML: the chosen sections in their order, behind those that no choice
 * may leave out or that they need.
 *
 * @param array<string, string> $options Clean options.
 */
function plain_html( string $element, string $locale, array $options ): string {
	$text = json_decode( library_file( "text/$locale/iort-$element.json" ), true );
	if ( ! is_array( $text ) ) {
		// A file is missing: English is better than nothing.
		return 'en' === $locale ? '' : plain_html( $element, 'en', $options );
	}
	$names = explode( ' ', $options['sections'] ?? '' );
	if ( '' === $names[0] ) {
		$names = array_keys( $text['sections'] );
	}
	$always = library()['elements'][ $element ]['always'];
	$names  = array_unique( array_merge( $always, with_needed( $element, $names ) ) );
	$parts = array_map( fn( $name ) => $text['sections'][ $name ] ?? '', $names );
	// Right under the title some sections go without a heading of their own.
	$parts[0] = $text['leads'][ $names[0] ] ?? $parts[0];
	$html     = $text['head'] . implode( '', $parts ) . $text['foot'];
	return sprintf(
		'<div lang="%s" dir="%s">%s</div>',
		esc_attr( $locale ),
		esc_attr( $text['dir'] ),
		with_level( $html, (int) ( $options['heading-level'] ?? 2 ) )
	);
}

return true;
