import { ensure, program } from '../browsers/ensure.js';
import { isExecutable } from '../browsers/find.js';

/** The path on Debian of the program that starts the accessibility bus. Its folder is not on the PATH. */
export const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Finds the programs that a desktop with a screen reader needs. For the root user, installs missing programs first. */
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
