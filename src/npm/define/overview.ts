import { define } from '../../shared/define.js';
import { IortOverview } from '../elements/overview.js';

define('iort-overview', IortOverview);
