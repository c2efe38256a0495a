<?php
/**
 * Plugin Name:       IORT Widgets
 * Description:       Patient education on radiation during cancer surgery (IORT), in plain words with named sources, as four blocks and a shortcode. In English, Spanish, Arabic and Chinese.
 * Version:           0.0.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       iort-widgets
 * Domain Path:       /languages
 *
 * @package IortWidgets
 */

namespace IortWidgets;

defined( 'ABSPATH' ) || exit;

/** Path and address of the plugin's folder, with a slash at the end. */
define( 'IortWidgets\FOLDER', plugin_dir_path( __FILE__ ) );
define( 'IortWidgets\ADDRESS', plugin_dir_url( __FILE__ ) );

require FOLDER . 'includes/library.php';
require FOLDER . 'includes/log.php';
require FOLDER . 'includes/options.php';
require FOLDER . 'includes/language.php';
require FOLDER . 'includes/text.php';
require FOLDER . 'includes/script.php';
require FOLDER . 'includes/render.php';
require FOLDER . 'includes/blocks.php';
require FOLDER . 'includes/shortcode.php';
require FOLDER . 'includes/settings.php';
