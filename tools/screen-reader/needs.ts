import { ensure, program } from '../browsers/ensure.js';
import { isExecutable } from '../browsers/find.js';

/** Where Debian keeps what starts the bus of assistive technology; it is on no path. */
export const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Installs what a desktop with a screen reader is made of, where root can and it is missing. */
export const ensureScreenReader = (): string =>
  ensure([
    program('Orca', 'orca', 'orca'),
    program('Openbox', 'openbox', 'openbox'),
    program('xdotool', 'xdotool', 'xdotool'),
    program('D-Bus', 'dbus-daemon', 'dbus'),
    program('gdbus', 'gdbus', 'libglib2.0-bin'),
    program('xprop', 'xprop', 'x11-utils'),
    {
      name: 'AT-SPI',
      debian: 'at-spi2-core',
      find: () => (isExecutable(BUS_LAUNCHER) ? BUS_LAUNCHER : undefined),
    },
  ]);
