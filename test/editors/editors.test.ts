/** `npm run test:editors`: tests our forms in editors and filters that are too big for `npm test`. */
import { editors } from './editors.js';
import { htmlPurifier } from './html-purifier.js';
import { testSystems } from './systems.js';

testSystems('editors', [...editors, ...htmlPurifier]);
