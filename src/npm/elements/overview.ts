import '../delivery.js';

export { IortOverview } from '../../elements/overview/overview.js';
