<?php
/**
 * The text of a widget as plain HTML, made when the plugin is built.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Headings moved from 2 to another level; those inside follow and stop at 6. */
function with_level( string $html, int $level ): string {
	return (string) preg_replace_callback(
		'/<(\/?)h([2-6])\b/',
		fn( $heading ) => '<' . $heading[1] . 'h' . min( 6, (int) $heading[2] + $level - 2 ),
		$html
	);
}

/**
 * What a widget says, as plain HTML: the chosen sections in their order, behind those that no choice
 * may leave out.
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
	$names = array_unique( array_merge( library()['elements'][ $element ]['always'], $names ) );
	$parts = array_map( fn( $name ) => $text['sections'][ $name ] ?? '', $names );
	$html  = $text['head'] . implode( '', $parts ) . $text['foot'];
	return sprintf(
		'<div lang="%s" dir="%s">%s</div>',
		esc_attr( $locale ),
		esc_attr( $text['dir'] ),
		with_level( $html, (int) ( $options['heading-level'] ?? 2 ) )
	);
}

return true;
