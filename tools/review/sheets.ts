/** `npm run review:sheets`: the review sheets alone, as `npm run build` makes them too. */
import { writeSheets } from './write.js';

console.log(`${await writeSheets()} sheets: open dist/review/index.html`);
