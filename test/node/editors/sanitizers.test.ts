import { sanitizers } from '../../editors/sanitizers.js';
import { testSystems } from '../../editors/systems.js';

testSystems('sanitizers', sanitizers);
