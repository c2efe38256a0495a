<?php
/**
 * The HTML of a widget. It contains the widget's text, so that readers without scripts see the text too.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** The prerendered element; empty if its file is missing or has no end tag. Without an end tag, the rest of the page would become part of the element. */
function prerendered( string $element, string $locale ): string {
	$html = library_file( "ssr/$locale/iort-$element.html" );
	return str_ends_with( rtrim( $html ), "</iort-$element>" ) ? $html : '';
}

/**
 * Whether the HTML is for a page of the site that a browser parses as a whole. Feeds, answers to scripts, and
 * newsletters that a planned task or the dashboard sends are not such pages: in them, the template of prerendered text
 * makes no shadow root, and nobody would see the text.
 */
function is_for_page(): bool {
	$is_call = fn( string $name ): bool => defined( $name ) && constant( $name );
	return ! is_feed() && ! is_admin() && ! wp_doing_ajax() && ! wp_doing_cron() && ! $is_call( 'REST_REQUEST' ) && ! $is_call( 'XMLRPC_REQUEST' );
}

/**
 * Keeps WordPress from changing quotes and dashes in a widget. The script takes over prerendered text only if the text
 * is unchanged.
 *
 * @param string[]|null $tags Elements in which WordPress changes no quotes and dashes. Null if another filter returns nothing.
 * @return string[] These elements and the widgets.
 */
function keep_as_written( $tags ): array {
	return array_merge( (array) $tags, array_map( fn( $name ) => "iort-$name", array_keys( library()['elements'] ) ) );
}

/**
 * The options as attributes for the element's tag.
 *
 * @param array<string, string> $options Clean options.
 */
function attributes_of( array $options ): string {
	$attributes = '';
	foreach ( array_intersect_key( $options, library()['options'] ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, without_shortcodes( esc_attr( $value ) ) );
	}
	return $attributes;
}

/**
 * If a hospital has a name and a phone number but no words of its own, the name and the number become its words. Otherwise readers would
 * not see the name, because a widget shows it only above the hospital's words.
 *
 * @param array<string, string> $options Clean options.
 * @return array<string, string>
 */
function with_name( array $options ): array {
	if ( isset( $options['local-name'], $options['phone'] ) && ! isset( $options['local'] ) ) {
		$options['local'] = $options['local-name'] . ': ' . $options['phone'];
		unset( $options['local-name'] );
	}
	return $options;
}

/**
 * Renders a widget.
 *
 * If the library has the language, and no option changes what readers see, a page gets the prerendered element.
 * The script takes this element over. Otherwise the result is the element with plain HTML inside, which the script
 * replaces.
 *
 * @param string $element Name of the widget, such as `faq`.
 * @param array  $given   Options by name, from a block or a shortcode.
 * @return string HTML, escaped; the hospital's own words if there is no such widget.
 */
function render( string $element, array $given ): string {
	if ( ! is_element( $element ) ) {
		log_once( 'there is no widget "' . $element . '"; there are: ' . implode( ' ', array_keys( library()['elements'] ) ) );
		return own_words( $given );
	}
	// Blank texts count as not given. Invalid values of other options stay here, so that they are logged below.
	$is_given = fn( $value, $name ): bool => isset( limits()[ $name ] ) ? ! is_blank( $value ) : null !== $value && '' !== $value;
	$given    = array_filter( $given, $is_given, ARRAY_FILTER_USE_BOTH );
	$options = with_name( clean_options( $element, $given + defaults() ) );
	$chosen  = $options['lang'] ?? '';
	$place   = place_language( $chosen );
	$locale  = shipped_locale( $place );
	$follows = follows_page( $chosen );
	unset( $options['lang'] );
	need_script();
	$english = '' === $locale || ( 'english' === ( $options['unreviewed'] ?? '' ) && ! is_reviewed( $element, $locale ) );
	describe( $element, $english ? 'en' : $locale, $options );

	if ( ! array_diff_key( $options, array_flip( unseen_names() ) ) && '' !== $locale && is_for_page() ) {
		$prerendered = prerendered( $element, $locale );
		if ( '' !== $prerendered ) {
			$prerendered = $follows ? preg_replace( '/ lang="[^"]*"/', '', $prerendered, 1 ) : $prerendered;
			return substr_replace( $prerendered, attributes_of( $options ), strlen( "<iort-$element" ), 0 );
		}
	}
	$attributes = ( $follows ? '' : sprintf( ' lang="%s"', esc_attr( $place ) ) ) . attributes_of( $options );
	$plain      = plain_html( $element, $english ? 'en' : $locale, $options );
	return sprintf(
		'<iort-%1$s%2$s>%3$s%4$s%5$s%6$s</iort-%1$s>',
		$element,
		$attributes,
		$plain,
		paragraphs( $options['contact'] ?? '', ' slot="contact"', true, $plain ),
		paragraphs( $options['emergency'] ?? '', ' slot="contact"', true, $plain ),
		paragraphs( $options['local'] ?? '', ' slot="local"', ! isset( $given['local'] ), $plain )
	);
}

return true;
