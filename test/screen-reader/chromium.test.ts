import { read } from './read.js';

read('chromium');
