import { define } from '../../shared/define.js';
import { IortOverview } from './overview.js';

define('iort-overview', IortOverview);
