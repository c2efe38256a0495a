/** `npm run review:sheets` writes only the review sheets. `npm run build` writes them too. */
import { writeSheets } from './write.js';

console.log(`${await writeSheets()} sheets: open dist/review/index.html`);
