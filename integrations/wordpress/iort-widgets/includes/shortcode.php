<?php
/**
 * The shortcode: `[iort widget="faq" lang="es"]`.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Quotes as people write them around a value: straight, typographic, or as the character references that WordPress and editors write. */
const QUOTE = '(?:["\'`“”„‟″«»‘’‚‛′]|&(?:quot|apos|[lr][ds]quo|[bs]dquo|sbquo|[lr]aquo|prime);|&#(?:0*(?:34|39|96|171|187|82(?:1[6-9]|2[0-3]|4[23]))|x0*(?:22|27|60|ab|bb|201[89a-f]|203[23]));)';

/** A non-breaking space. WordPress' visual editor writes it for a second space, and would not end a value there. */
const FIXED_SPACE = '/&nbsp;|&#0*160;|&#x0*a0;|\x{a0}/iu';

/** What may be between two options: spaces, and invisible characters that editors write around Arabic, as they are or as references. */
const BETWEEN = '(?:[\s\p{Cf}]|&(?:lrm|rlm|shy|zwn?j);|&#(?:173|820[3-7]|8288|65279);)*';

/** The Unicode character that separates lines. */
const LINE_SEPARATOR = "\u{2028}";

/** A shortcode, or its options, without the tags that editors and WordPress put into it. Scripts and styles stay, so that the log names their option. */
function without_markup( string $written ): string {
	$written = preg_replace( FIXED_SPACE, ' ', $written ) ?? $written;
	// The visual editor escapes a tag that is typed as text, such as <a href="tel:5550142">, but not its quotes.
	if ( preg_match( '/&lt;\w[^<>&]*"/', $written ) ) {
		$written = preg_replace( '@&lt;(/?(?!script|style)(?:' . ELEMENTS . ')(?:' . ATTRIBUTE . ')*\s*/?)&gt;@iu', '<$1>', $written ) ?? $written;
	}
	return without_tags( with_addresses( without_struck_out( $written ) ), '(?!script|style)(?:' . ELEMENTS . ')' );
}

/**
 * The options of a shortcode as an author meant them. Markup is removed: WordPress puts `<br>` and `<p>` tags into a shortcode on
 * several lines, and editors make links of numbers and format parts of a shortcode. If there is a comma or nothing between
 * two options, they get a space between them. A line break becomes a line separator (U+2028), as WordPress joins the parts of a
 * value without straight quotes by spaces: "Ward 12" and "2345 6789" on two lines would become one number.
 */
function options_text( string $written ): string {
	$text = without_markup( $written );
	$text = preg_replace( '/\s*\R\s*/u', ' ' . LINE_SEPARATOR . ' ', trim( $text ) ) ?? $text;
	$name = '(?=(?:widget|' . implode( '|', option_names() ) . ')\s*=|\z)';
	return preg_replace( array( '/(' . QUOTE . ')' . BETWEEN . '(?:[,;،؛，；、]' . BETWEEN . ")?$name/iu", "/[，、；،؛\x{3000}]" . BETWEEN . "$name/iu", "/\p{Cf}+$name/iu", '/=\s*\p{Cf}+/u' ), array( '$1 ', ' ', '', '=' ), $text ) ?? $text;
}

/**
 * Renders a shortcode whose options WordPress would not read as an author meant them. For example, WordPress would cut
 * widget=faq<br /> at the space, and drop the value `faq<br` because it contains half a tag. It would cut
 * phone="<a href="tel:5550142">555-0142</a>" at the second quote.
 * This function also gets shortcodes in texts of other plugins. `out_of_paragraphs` does not get these texts.
 *
 * @param string|false $html  What other plugins show for the shortcode; false if none of them handles it.
 * @param string       $tag   The name of the shortcode.
 * @param array|string $given The options by name.
 * @param array        $found The parts of the shortcode, as `get_shortcode_regex` finds them.
 * @return string|false The HTML of our shortcode; `$html` if WordPress reads the options well, or the shortcode is not ours.
 */
function with_options( $html, $tag, $given, $found ) {
	if ( 'iort' !== $tag ) {
		return $html;
	}
	$written = options_text( $found[3] );
	return trim( $written ) !== trim( $found[3] ) ? $found[1] . render_shortcode( shortcode_parse_atts( $written ), $found[5] ) . $found[6] : $html;
}

/**
 * Lets `out_of_paragraphs` run after `wpautop`, which makes paragraphs. After a post with blocks, WordPress adds `wpautop`
 * again. In the next post of the same page, `wpautop` would then run last, and a widget in that post would stay in a paragraph.
 *
 * @param string $content The content of a post.
 */
function after_paragraphs( $content ) {
	remove_filter( 'the_content', __NAMESPACE__ . '\out_of_paragraphs' );
	add_filter( 'the_content', __NAMESPACE__ . '\out_of_paragraphs' );
	return $content;
}

/**
 * Ends the paragraph before a shortcode and begins another paragraph after it. A paragraph can't contain the headings
 * and lists of a widget: browsers would end the paragraph before them. If a shortcode is alone in its paragraph,
 * WordPress itself removes the paragraph.
 *
 * @param mixed $content The content of a post or a widget area with its paragraphs, before its shortcodes are run. Null
 *                       if the filter of another plugin or of the theme returns nothing.
 */
function out_of_paragraphs( $content ) {
	if ( ! is_string( $content ) ) {
		return $content;
	}
	// After a non-breaking or zero-width space, as in text copied from a web page, WordPress would show the code of the shortcode.
	$content = preg_replace( '/\[iort[\x{a0}\x{3000}\p{Cf}]+/u', '[iort ', $content ) ?? $content;
	if ( ! has_shortcode( $content, 'iort' ) ) {
		return $content;
	}
	// After an unescaped <, WordPress would show the code of the shortcode.
	$content   = preg_replace_callback( '/\[iort\s[^\[\]]*\]/', fn( array $found ): string => str_replace( '<', '&lt;', without_markup( $found[0] ) ), $content ) ?? $content;
	$shortcode = get_shortcode_regex( array( 'iort' ) );
	// WordPress shows a shortcode in double brackets as it is written.
	$apart = fn( array $found ): string => '[' === $found[1] && ']' === $found[6] ? $found[0] : "</p>$found[0]<p>";
	// A paragraph that is empty then goes, except one with an id, to which a link may lead.
	$empty = '/<p(?![^>]*\sid\s*=)(?:\s[^>]*)?>(?:\s|<br ?\/?>)*<\/p>/i';
	$split = preg_replace_callback(
		'/<p(?:\s[^>]*)?>(?:(?!<\/?p[\s>]).)*\[iort\s(?:(?!<\/?p[\s>]).)*<\/p>/s',
		fn( array $found ): string => preg_replace( $empty, '', preg_replace_callback( "/$shortcode/s", $apart, $found[0] ) ?? $found[0] ) ?? $found[0],
		$content
	);
	return $split ?? $content;
}

/**
 * The options of a shortcode, with whole values where WordPress has cut values. WordPress cuts a value at its first space if
 * the value has no straight quotes around it, as in phone=555 555 0142, or if there is a quote too few or too many, as in
 * contact="Ask the "nurse": 555 0142". WordPress gives the rest of the value as words without a name. A name with
 * `=` in these words begins another option only if there is such an option.
 *
 * @param array $given The options as WordPress has read them, in their order.
 */
function with_whole_values( array $given ): array {
	$options = array();
	$cut     = array();
	$name    = '';
	$known   = implode( '|', array_merge( array( 'widget' ), option_names(), sign_off_names() ) );
	foreach ( $given as $key => $value ) {
		if ( is_string( $key ) ) {
			$name             = $key;
			$options[ $name ] = (string) $value;
			continue;
		}
		if ( preg_match( "/^($known)=(.*)\z/is", (string) $value, $found ) ) {
			$name             = strtolower( $found[1] );
			$options[ $name ] = $found[2];
		} elseif ( '' !== $name ) {
			$options[ $name ] .= " $value";
		} elseif ( LINE_SEPARATOR !== $value ) {
			$options[] = (string) $value;
		}
		$cut[ $name ] = true;
	}
	foreach ( $options as $name => $value ) {
		// WordPress has removed the quotes of a value that has spaces and is not cut.
		if ( is_string( $name ) && ( isset( $cut[ $name ] ) || ! preg_match( '/\S\s+\S/u', $value ) ) ) {
			$options[ $name ] = without_quotes( $name, $value, isset( $cut[ $name ] ) );
		}
	}
	return $options;
}

/**
 * A value without the quotes around it. If the option takes only one word, such as the name of a widget, the words after
 * the first one are left out.
 *
 * @param string $name   The name of the option.
 * @param string $value  The value as it is written.
 * @param bool   $is_cut Whether WordPress has cut the value. A whole value may have words in quotes, as in “北京”医院.
 */
function without_quotes( string $name, string $value, bool $is_cut ): string {
	$inside = $is_cut ? '.*?' : '(?:(?!' . QUOTE . ').)*';
	$bare   = preg_replace( '/^' . QUOTE . "($inside)" . QUOTE . '?\s*\z/ius', '$1', $value ) ?? $value;
	$kind = library()['options'][ $name ]['kind'] ?? '';
	if ( ! isset( limits()[ $name ] ) && ! in_array( $kind, array( 'sections', 'disclosures' ), true ) ) {
		$bare = (string) strtok( $bare, ' ' );
	}
	$bare = preg_replace( '/(&[#\w]+;)?[\s\p{Cf},;،؛，；、]*\z/u', '$1', $bare ) ?? $bare; // not the end of a character reference
	if ( $bare !== $value ) {
		log_once( "shortcode: $name: write straight quotes around the value, and none in it" );
	}
	return $bare;
}

/**
 * Adds the words between `[iort]` and `[/iort]`, or between the comments of a block, to the option `contact`. Each
 * paragraph, list item or heading becomes a line.
 *
 * @param array<string, string> $options The options as given.
 * @param string|null           $content As WordPress gives it.
 * @param string                $what    What contains the words: `shortcode` or `block`.
 * @return array<string, string>
 */
function with_enclosed_words( array $options, $content, string $what ): array {
	$words = trim( html_entity_decode( plain_text( $content ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	if ( '' !== $words ) {
		$options['contact'] = trim( ( $options['contact'] ?? '' ) . "\n" . $words );
		log_once( 'shortcode' === $what ? 'shortcode: words between [iort] and [/iort] are shown with the number; write contact="…" or local="…"' : 'block: words between its comments are shown with the number; write them in its settings' );
	}
	return $options;
}

/**
 * The HTML of a shortcode.
 *
 * @param array|string $given   The options by name. If there are none, WordPress gives an empty string.
 * @param string|null  $content The text between `[iort]` and `[/iort]`.
 */
function render_shortcode( $given, $content = '' ): string {
	$given = with_whole_values( is_array( $given ) ? $given : array() );
	$rest  = '';
	// WordPress gives a shortcode without [/iort] all content up to the [/iort] of a later shortcode.
	if ( has_shortcode( (string) $content, 'iort' ) ) {
		log_once( 'shortcode: write [/iort] after each shortcode of a page, or after none' );
		$rest    = do_shortcode( $content . '[/iort]' );
		$content = '';
	}
	foreach ( $given as $name => $value ) {
		if ( in_array( $name, sign_off_names(), true ) ) {
			log_once( "shortcode: $name: a sign-off can only be in the settings of the site; left out" );
		} elseif ( 'widget' !== $name && ! in_array( $name, option_names(), true ) ) {
			log_once( 'shortcode: unknown option: ' . ( is_int( $name ) ? $value : $name ) );
		}
	}
	$options = array_intersect_key( $given, array_flip( option_names() ) );
	// Inside a shortcode, line breaks and characters that would end the shortcode are written as entities. WordPress' visual editor
	// escapes the entities of a shortcode that is pasted there.
	$unescaped = fn( $value ) => preg_replace( '/&amp;(?=(?:[a-z]+|#\d+|#x[\da-f]+);)/i', '&', (string) $value );
	$options   = array_map( fn( $value ) => html_entity_decode( $unescaped( $value ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $options );
	$element = preg_replace( '/^iort-/', '', strtolower( (string) ( $given['widget'] ?? '' ) ) );
	// Some themes and page builders make paragraphs after they have run shortcodes. A heading or `div` in the widget would end such
	// a paragraph, and the widget with it. The `div` around the widget ends the paragraph before the widget begins.
	$html = render( $element, with_enclosed_words( $options, $content, 'shortcode' ) );
	return ( '' === $html ? '' : "<div>$html</div>" ) . $rest;
}

return true;
