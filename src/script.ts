/**
 * The scripts as they are built: `embed.ts`, but what is data comes first, as it compresses better
 * side by side. None of it imports Lit, so that its policy still gets its name.
 */
import './localization/source-texts.js';
import '../content/generated/editions.js';
import './shared/styles/blocks.js';
import './shared/styles/controls.js';
import './shared/styles/print.js';
import './shared/styles/text.js';
import './shared/styles/tokens.js';
import './embed.js';
