<?php
/**
 * The text of a widget as plain HTML, made when the plugin is built.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Headings at their levels: the gap in `<h{1}>` or `aria-level="{1}"` says how far one lies below the widget's top heading. */
function with_level( string $html, int $level ): string {
	$tags = array();
	foreach ( range( 0, 5 ) as $steps ) {
		$below                                  = min( 6, $level + $steps );
		$tags[ '<h{' . $steps . '}' ]           = "<h$below";
		$tags[ '</h{' . $steps . '}>' ]         = "</h$below>";
		$tags[ 'aria-level="{' . $steps . '}"' ] = "aria-level=\"$below\"";
	}
	return strtr( $html, $tags );
}

/**
 * The section that a name stands for: a part's is the one that it stands in.
 *
 * @param array<string, mixed> $text A widget's text in parts.
 */
function section_of( array $text, string $name ): string {
	foreach ( $text['parts'] as $section => $parts ) {
		if ( isset( $parts['html'][ $name ] ) ) {
			return $section;
		}
	}
	return $name;
}

/**
 * Names of sections and parts, each behind the section that it is shown only with.
 *
 * @param array<string, mixed>  $text  A widget's text in parts.
 * @param array<string, string> $needs Sections by the names of those that need them.
 * @param string[]              $names Names of sections and parts.
 * @return string[]
 */
function with_needed( array $text, array $needs, array $names ): array {
	$there = array_map( fn( $name ) => section_of( $text, $name ), $names );
	$all   = array();
	foreach ( $names as $name ) {
		if ( isset( $needs[ $name ] ) && ! in_array( $needs[ $name ], $there, true ) ) {
			$all[] = $needs[ $name ];
		}
		$all[] = $name;
	}
	return $all;
}

/**
 * A section with only those of its parts that are named, in that order; else the whole of it.
 *
 * @param array<string, mixed> $text  A widget's text in parts.
 * @param string[]             $names Names of sections and parts.
 */
function section_html( array $text, string $section, array $names ): string {
	$parts  = $text['parts'][ $section ] ?? array( 'html' => array() );
	$chosen = array_intersect( $names, array_keys( $parts['html'] ) );
	if ( ! $chosen || in_array( $section, $names, true ) ) {
		return $text['sections'][ $section ] ?? '';
	}
	$html = array_map( fn( $name ) => $parts['html'][ $name ], $chosen );
	return $parts['before'] . implode( '', $html ) . $parts['after'];
}

/**
 * A widget's text in parts; English where that of a language is missing, as it is better than nothing.
 *
 * @return array<string, mixed> Empty where there is none at all.
 */
function text_parts( string $element, string $locale ): array {
	$text = json_decode( library_file( "text/$locale/iort-$element.json" ), true );
	if ( is_array( $text ) ) {
		return $text;
	}
	return 'en' === $locale ? array() : text_parts( $element, 'en' );
}

/**
 * Names of the chosen sections and parts, each behind what it needs; those of all sections where none is chosen.
 *
 * @param array<string, mixed>  $text    A widget's text in parts.
 * @param array<string, string> $options Clean options.
 * @return string[]
 */
function chosen_names( string $element, array $text, array $options ): array {
	$names = explode( ' ', $options['sections'] ?? '' );
	if ( '' === $names[0] ) {
		$names = array_keys( $text['sections'] );
	}
	return array_unique( with_needed( $text, library()['elements'][ $element ]['needs'], $names ) );
}

/**
 * The sections that some names come to, behind those that no choice may leave out.
 *
 * @param array<string, mixed> $text  A widget's text in parts.
 * @param string[]             $names Names of sections and parts.
 * @return string[]
 */
function chosen_sections( string $element, array $text, array $names ): array {
	$sections = array_map( fn( $name ) => section_of( $text, $name ), $names );
	return array_values( array_unique( array_merge( library()['elements'][ $element ]['always'], $sections ) ) );
}

/**
 * What a widget says, as plain HTML: the chosen sections in their order, behind those that no choice
 * may leave out or that they need.
 *
 * @param array<string, string> $options Clean options.
 */
function plain_html( string $element, string $locale, array $options ): string {
	$text = text_parts( $element, $locale );
	if ( ! $text ) {
		return '';
	}
	$names    = chosen_names( $element, $text, $options );
	$sections = chosen_sections( $element, $text, $names );
	$parts    = array_map( fn( $section ) => section_html( $text, $section, $names ), $sections );
	// Right under the title some sections go without a heading of their own.
	$parts[0] = $text['leads'][ $sections[0] ] ?? $text['notice'] . $parts[0];
	$html     = implode( '', $parts );
	$contact  = str_contains( $html, PHONE_BEGIN ) ? '' : $text['contact'];
	$html     = with_phone( $text['title'] . $html . $contact . $text['foot'], phone_line( $options, $text['phoneLabel'], $locale ) );
	return sprintf(
		'<div class="iort-plain" lang="%s" dir="%s">%s</div>',
		esc_attr( $text['locale'] ?? $locale ),
		esc_attr( $text['dir'] ),
		with_level( $html, (int) ( $options['heading-level'] ?? 2 ) )
	);
}

return true;
