/**
 * The code that reads aloud. A standalone script contains this code. The other scripts load it at the first
 * press of "Listen".
 */
import { Player } from './player.js';
import type { Listen } from './request.js';

/** The open player. A page has only one at a time. */
let current: Player | undefined;

export const listen: Listen = (request) => {
  if (current?.button === request.button) {
    current.toggle();
    return undefined;
  }
  current?.close();
  const player = new Player(request, () => {
    if (current === player) current = undefined;
  });
  current = player;
  return player.start();
};
