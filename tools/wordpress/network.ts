import { readFileSync, writeFileSync } from 'node:fs';
import type { WordPress } from './site.js';

/**
 * PHP code for the beginning of wp-config.php. It defines the network, and sets the host for scripts that run without
 * a request.
 */
const constants = (host: string): string => `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
$_SERVER['HTTP_HOST'] ??= '${host}';
$_SERVER['REMOTE_ADDR'] ??= '127.0.0.1';
`;

/**
 * Turns a WordPress site into a network of two sites: the existing site with id 1, and a new site. Our plugin is active
 * on both. Use the network only to run PHP code, because no server serves the network's pages at its host.
 * @returns the id of the new site
 */
export function makeNetwork(wordpress: WordPress): number {
  const { hostname } = new URL(wordpress.url);
  wordpress.php(`
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
    install_network();
    $made = populate_network( 1, '${hostname}', 'admin@example.org', 'Lakeside Hospitals', '/', false );
    if ( is_wp_error( $made ) ) { throw new Exception( $made->get_error_message() ); }`);
  const config = `${wordpress.php('echo ABSPATH;')}wp-config.php`;
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('<?php\n', `$&${constants(hostname)}`),
  );
  const id = wordpress.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'iort-widgets/iort-widgets.php', '', true );
    echo wpmu_create_blog( '${hostname}', '/clinic/', 'Clinic', 1 );`);
  return Number(id);
}
