<?php
/**
 * Puts the plain HTML of a widget together from parts that the plugin's build has made.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Fills in the heading levels. The number in `<h{1}>` or `aria-level="{1}"` is the number of levels below the widget's top heading. */
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
 * The name of the section that contains a part. The name of a section is returned unchanged.
 *
 * @param array<string, mixed> $text A widget's text in parts.
 * @param string               $name Name of a section or part.
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
 * Adds missing sections that other sections need. Each added section comes directly before the section that needs it.
 *
 * @param array<string, mixed>  $text  A widget's text in parts.
 * @param array<string, string> $needs The needed section, by the name of the section that needs it.
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
 * A section with only its named parts, in the order of the names. If no part is named, or if the section itself is
 * named, the whole section.
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
 * A widget's text in parts. If the text of a language is missing, the English text.
 *
 * @return array<string, mixed> Empty if the English text is missing too.
 */
function text_parts( string $element, string $locale ): array {
	$text = json_decode( library_file( "text/$locale/iort-$element.json" ), true );
	if ( is_array( $text ) ) {
		return $text;
	}
	return 'en' === $locale ? array() : text_parts( $element, 'en' );
}

/**
 * Names of the chosen sections and parts, together with the sections that they need. If none is chosen, all sections.
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
 * The names of the sections that are always shown, followed by the sections of the given names.
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
 * The text of a widget as plain HTML. Sections that are always shown come first, then the chosen sections in the chosen
 * order. A needed section that was not chosen comes directly before the section that needs it. Without
 * a phone number, the words on whom to call take its places. The hospital's name is the last line, as the hospital's own words
 * follow. Empty if there is no text.
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
	// Directly below the title, some sections are shown without their heading.
	$parts[0] = $text['leads'][ $sections[0] ] ?? $text['notice'] . $parts[0];
	$html     = implode( '', $parts );
	$contact  = str_contains( $html, PHONE_BEGIN ) ? '' : $text['contact'];
	$is_said  = array_intersect_key( $options, array( 'contact' => 1, 'emergency' => 1, 'local' => 1 ) );
	$name     = $is_said ? paragraphs( $options['local-name'] ?? '', '', false, $html ) : '';
	$line     = phone_line( $options, $text['phoneLabel'], $locale );
	$line     = '' === $line ? paragraphs( $options['contact'] ?? '', '', true, $html ) : $line;
	$html     = with_phone( $text['title'] . $html . $contact . $text['foot'] . $name, $line );
	return sprintf(
		'<div class="iort-plain" lang="%s" dir="%s">%s</div>',
		esc_attr( $text['locale'] ?? $locale ),
		esc_attr( $text['dir'] ),
		with_level( $html, (int) ( $options['heading-level'] ?? 2 ) )
	);
}

return true;
