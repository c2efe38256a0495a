/**
 * What is data in the scripts as they are built; it comes first, as it compresses better side by
 * side. None of it imports Lit, so that Lit's policy still gets its name.
 */
import './localization/source-texts.js';
import '../content/generated/editions.js';
import './shared/styles/blocks.js';
import './shared/styles/controls.js';
import './shared/styles/print.js';
import './shared/styles/text.js';
import './shared/styles/tokens.js';
