import { read } from './read.js';

read('firefox');
