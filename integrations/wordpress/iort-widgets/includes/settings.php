<?php
/**
 * The settings for the whole site. They are stored in one row of the options table.
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

const ROW = 'iort_widgets';

/**
 * The fields of the settings page, by option: the label and a hint. After an interrupted update, `library.json` may be older than this file
 * and lack an option. The settings page then has no field for that option.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function setting_fields(): array {
	$fields = array(
		'local-name'        => array( __( 'Name of your hospital', 'iort-widgets' ), __( 'Stands over your own words, or with the number at the end of each widget.', 'iort-widgets' ) ),
		'phone'             => array( __( 'Phone number', 'iort-widgets' ), __( 'The number alone, as readers shall see it: it becomes a link to call it, in every passage on when to call. Example: (555) 555-0142', 'iort-widgets' ) ),
		'phone-label'       => array( __( 'Words before the number', 'iort-widgets' ), __( 'Leave this empty for “Call your care team:” in the language of each text.', 'iort-widgets' ) ),
		'contact'           => array( __( 'Whom to call', 'iort-widgets' ), __( 'In place of the number alone: a sentence of your own, in one language. Example: Call our care line, day and night: (555) 555-0142', 'iort-widgets' ) ),
		'emergency'         => array( __( 'Emergency number', 'iort-widgets' ), __( 'A line as readers shall see it, under the one before. Example: Emergencies: 112', 'iort-widgets' ) ),
		'reviewed-by'       => array( __( 'Text signed off by', 'iort-widgets' ), __( 'Only if a clinician of yours has read the text. It is shown with the date as long as the text is the same.', 'iort-widgets' ) ),
		'reviewed-on'       => array( __( 'Signed off on', 'iort-widgets' ), __( 'A date like 2026-11-23.', 'iort-widgets' ) ),
		'reviewed-role'     => array( __( 'Clinical role', 'iort-widgets' ), __( 'Of the person who signed off: radiation-oncologist, surgeon, medical-oncologist, physician, nurse or pharmacist. Only needed to open held passages.', 'iort-widgets' ) ),
		'held'              => array( __( 'Held passages to open', 'iort-widgets' ), __( 'Names with spaces between, as the builder’s “Your review” writes them. Readers see these passages only while the sign-off fits.', 'iort-widgets' ) ),
		'reviewed-revision' => array( __( 'Revisions signed off', 'iort-widgets' ), __( 'As “About this information” shows them, with spaces between; one for each widget and language.', 'iort-widgets' ) ),
	);
	return array_intersect_key( $fields, limits() );
}

/**
 * The options from the settings of the site. Empty options are left out.
 *
 * @return array<string, string>
 */
function defaults(): array {
	$row = get_option( ROW, array() );
	$row = is_array( $row ) ? array_intersect_key( $row, setting_fields() ) : array();
	foreach ( $row as $name => $value ) {
		$row[ $name ] = clean_text( $name, $value );
	}
	return array_filter( $row, fn( $value ) => ! is_blank( $value ) );
}

/** Cleans the settings from a submitted form. Shows an error for each text that was cut, and for a wrong date. */
function clean_settings( $sent ): array {
	$clean = array();
	foreach ( setting_fields() as $name => list( $label ) ) {
		$given          = is_array( $sent ) ? ( $sent[ $name ] ?? '' ) : '';
		$clean[ $name ] = clean_text( $name, $given );
		if ( is_too_long( $name, plain_text( $given ) ) ) {
			/* translators: %d: number of characters. */
			add_settings_error( ROW, $name, "$label: " . sprintf( __( 'This is longer than %d characters. What comes after the last whole word is left out. Please shorten it.', 'iort-widgets' ), limits()[ $name ] ) );
		}
	}
	if ( '' !== $clean['reviewed-on'] && ! preg_match( DATE, $clean['reviewed-on'] ) ) {
		add_settings_error( ROW, 'reviewed-on', __( '“Signed off on” has to be a date like 2026-11-23. It was left empty.', 'iort-widgets' ) );
		$clean['reviewed-on'] = '';
	}
	return array_filter( $clean );
}

/** Registers the settings row and the fields of the settings page. */
function register_settings(): void {
	register_setting( ROW, ROW, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings', 'default' => array() ) );
	add_settings_section( 'all', '', '__return_null', ROW );
	foreach ( setting_fields() as $name => list( $label, $hint ) ) {
		add_settings_field( $name, $label, __NAMESPACE__ . '\show_field', ROW, 'all', array( 'name' => $name, 'hint' => $hint, 'label_for' => "iort-$name" ) );
	}
}

/**
 * Prints a field of the settings page. The field has no length limit, because a browser would cut the text silently. The
 * phone number has more than one line, because a browser would join pasted lines: "Floor 2" and "2345 6789" would become
 * another number.
 */
function show_field( array $field ): void {
	$input = 'phone' === $field['name'] || isset( WORDS[ $field['name'] ] )
		? '<textarea class="large-text" rows="2" id="%1$s" name="%2$s[%3$s]" aria-describedby="%1$s-hint">%4$s</textarea>'
		: '<input class="large-text" id="%1$s" name="%2$s[%3$s]" value="%4$s" type="%5$s" aria-describedby="%1$s-hint">';
	printf(
		$input . '<p class="description" id="%1$s-hint">%6$s</p>', // phpcs:ignore WordPress.Security.EscapeOutput
		esc_attr( $field['label_for'] ),
		esc_attr( ROW ),
		esc_attr( $field['name'] ),
		esc_attr( defaults()[ $field['name'] ] ?? '' ),
		'reviewed-on' === $field['name'] ? 'date' : 'text',
		esc_html( $field['hint'] )
	);
}

/** Adds the settings page to the menu. */
function add_page(): void {
	add_options_page( __( 'IORT widgets', 'iort-widgets' ), __( 'IORT widgets', 'iort-widgets' ), 'manage_options', ROW, __NAMESPACE__ . '\show_page' );
}

/** Prints the settings page. */
function show_page(): void {
	echo '<div class="wrap"><h1>' . esc_html__( 'IORT widgets', 'iort-widgets' ) . '</h1><p>' . esc_html__( 'These hold for every widget on this site that does not say otherwise. Your hospital’s name and number are enough; all else may stay empty.', 'iort-widgets' ) . '</p><form action="options.php" method="post">';
	settings_fields( ROW );
	do_settings_sections( ROW );
	submit_button();
	echo '</form></div>';
}

return true;
