/** `npm run review:sheets`: makes only the review sheets, which `npm run build` makes too. */
import { writeSheets } from './write.js';

console.log(`${await writeSheets()} sheets: open dist/review/index.html`);
