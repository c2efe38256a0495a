<?php
/**
 * The language of a widget: the language chosen for it, or else that of the post, or else that of the site.
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
 * plugin names a language: then the site's language counts.
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
	 * Filters the language of a post: a tag such as `es` or `es_MX`, or an empty string for the site's language.
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

/** The language tag for a widget: the chosen language, or else that of the post, or else that of the site, or else `en`. */
function place_language( string $chosen ): string {
	$post = get_the_ID();
	foreach ( array( $chosen, $post ? post_language( $post ) : '', site_language() ) as $lang ) {
		$tag = clean_lang( $lang );
		if ( '' !== $tag ) {
			return $tag;
		}
	}
	return 'en';
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
