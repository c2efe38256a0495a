import '../delivery.js';

export { IortSideEffects } from '../../elements/side-effects/side-effects.js';
