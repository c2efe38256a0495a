<?php
/**
 * The language of a widget: the language chosen for it, or else that of the post, or else that of the page, which is usually
 * that of the site.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Returns a language tag such as `es-MX`, or an empty string if the given tag is not valid. */
function clean_lang( string $lang ): string {
	$tag = str_replace( '_', '-', trim( $lang ) );
	if ( '' === $tag || preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z/', $tag ) ) {
		return $tag;
	}
	log_once( 'lang: not a language tag; left out' );
	return '';
}

/**
 * The language of a post according to multilingual plugins. WordPress itself stores no language for a post. Empty if no
 * plugin names a language: then the page's language counts.
 *
 * @param int $post Id of the post.
 */
function post_language( int $post ): string {
	$lang = '';
	if ( function_exists( 'pll_get_post_language' ) ) {
		$lang = (string) pll_get_post_language( $post, 'locale' );
	} elseif ( has_filter( 'wpml_post_language_details' ) ) {
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		$lang    = is_array( $details ) ? (string) ( $details['locale'] ?? '' ) : '';
	}
	/**
	 * Filters the language of a post: a tag such as `es` or `es_MX`, or an empty string for the page's language.
	 *
	 * @param string $lang The language found so far.
	 * @param int    $post Id of the post.
	 */
	return (string) apply_filters( 'iort_widgets_post_language', $lang, $post );
}

/** The language of the site. In the dashboard, from which a user may send a newsletter, get_bloginfo() would return the user's own language. */
function site_language(): string {
	return (string) ( is_for_page() ? get_bloginfo( 'language' ) : get_locale() ); // a faulty filter may give null
}

/**
 * The language among the attributes of `<html>`; empty if there is none.
 *
 * @param mixed $attributes The attributes as HTML. A faulty filter may give anything.
 */
function lang_among( $attributes ): string {
	return is_string( $attributes ) && preg_match( '/(?:^|\s)lang\s*=\s*["\']?([^"\'\s>]+)/i', $attributes, $found ) ? clean_lang( $found[1] ) : '';
}

/** Says that this plugin only asks for the attributes of `<html>`, and writes no `<html>`. */
const ASKS = 'iort-widgets';

/**
 * The language that filters of the theme or of other plugins give the page's `<html>`, or else that of the site. Empty if
 * filters leave no language.
 */
function filtered_language(): string {
	$site = str_replace( '_', '-', site_language() );
	return lang_among( apply_filters( 'language_attributes', 'lang="' . esc_attr( $site ) . '"', 'html', ASKS ) );
}

/**
 * The language that is written in the page's `<html>`; empty if WordPress has not written it.
 *
 * @param string|null $lang The language, when it is written.
 */
function written_language( ?string $lang = null ): string {
	static $written = '';
	$written = $lang ?? $written;
	return $written;
}

/**
 * Notes the language that WordPress writes into `<html>`.
 *
 * @param mixed  $attributes The attributes of `<html>`.
 * @param string $doctype    `html` or `xhtml`.
 * @param string $asks       ASKS, if `filtered_language` asks for the attributes.
 */
function note_written_language( $attributes, $doctype = 'html', $asks = '' ) {
	if ( ASKS !== $asks ) {
		written_language( lang_among( $attributes ) );
	}
	return $attributes;
}

/**
 * The language of the page's `<html>`; empty if that is not certain. Classic themes write `<html>` before the widgets, some of
 * them without asking WordPress for the language. WordPress' own page for block themes writes it after the widgets.
 */
function html_language(): string {
	$comes_next = '' === written_language() && 'template-canvas.php' === basename( (string) ( $GLOBALS['template'] ?? '' ) ) && ! is_locale_switched();
	return $comes_next ? filtered_language() : written_language();
}

/** The language that is chosen for a widget, or else that of the post; empty if there is neither. */
function chosen_language( string $chosen ): string {
	$post = get_the_ID();
	$lang = clean_lang( $chosen );
	return '' === $lang && $post ? clean_lang( post_language( $post ) ) : $lang;
}

/** The language tag for a widget: the chosen language, or else that of the post, or else that of the page, or else that of the site, or else `en`. */
function place_language( string $chosen ): string {
	$lang = chosen_language( $chosen );
	$lang = '' === $lang ? filtered_language() : $lang;
	$lang = '' === $lang ? clean_lang( site_language() ) : $lang;
	return '' === $lang ? 'en' : $lang;
}

/**
 * Whether the widget's tag needs no language, as the page's `<html>` says it and nobody has chosen another one. Such a widget
 * follows the page if a translation service changes the page after WordPress has made it.
 */
function follows_page( string $chosen ): bool {
	return is_for_page() && '' === chosen_language( $chosen ) && html_language() === place_language( '' );
}

/** Finds the language, script and region in a language tag (BCP 47). */
const TAG = '/^([a-z]{2,3})(?:-[a-z]{3}(?=-|$))?(?:-([a-z]{4})(?=-|$))?(?:-([a-z]{2}|\d{3})(?=-|$))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*\z/i';

/** Finds a tag for another Chinese language than Mandarin, such as `zh-yue`, and the old tag `zh-CHT` for Traditional Chinese. */
const OTHER_CHINESE = '/^zh-(?!cmn|chs)[a-z]{3}(?:-|\z)/i';

/**
 * Finds the library's locale for a language tag, by the same rules as the script. Language and writing system must match,
 * but the region need not. `library.json` contains the writing systems by region, from the Unicode data that browsers use
 * too.
 *
 * @return string A locale of the library; empty if no locale of the library matches.
 */
function shipped_locale( string $tag ): string {
	if ( preg_match( OTHER_CHINESE, $tag ) || ! preg_match( TAG, $tag, $parts ) ) {
		return '';
	}
	$written  = strtolower( $parts[1] );
	$language = library()['aliases'][ $written ] ?? $written;
	$scripts  = library()['scripts'][ $language ] ?? array();
	$script   = ucfirst( strtolower( $parts[2] ?? '' ) );
	if ( '' === $script ) {
		$script = $scripts[ strtoupper( $parts[3] ?? '' ) ] ?? $scripts[''] ?? '';
	}
	foreach ( library()['locales'] as $locale => $facts ) {
		if ( "$language-$script" === $facts['written'] ) {
			return $locale;
		}
	}
	return '';
}

return true;
