import type { Pack } from './pack-of.js';

/** A text as a CSS string, for the property `content`. */
const quotedText = (text: string): string => `"${text.replaceAll(/["\\\n<]/g, ' ')}"`;

/** Fonts from Debian with the characters of all languages. The PDF looks the same on each machine that has these fonts. */
const FONTS = `'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif`;

/** The style sheet for printing the pack on A4 paper. */
export const styles = ({ title, date, revision }: Pack): string => `
@page {
  size: A4;
  margin: 22mm 16mm 20mm;
  @top-left { content: ${quotedText(title)}; font: 8pt ${FONTS}; color: #465059; }
  @top-right { content: ${quotedText(`${date} · ${revision}`)}; font: 8pt ${FONTS}; color: #465059; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${FONTS}; color: #465059; }
}
body { margin: 0; font: 9pt/1.45 ${FONTS}; color: #1b1f23; }
:lang(ar) { font-family: 'Noto Sans Arabic', ${FONTS}; line-height: 1.7; }
:lang(zh) { font-family: 'Noto Sans CJK SC', ${FONTS}; line-height: 1.6; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 15pt; margin: 0 0 2mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p, ul { margin: 0 0 1mm; }
section { break-before: page; }
.about { color: #465059; margin-bottom: 4mm; }
.held h2::before { content: "▲ "; }
.held .entry { border-inline-start: 1.2mm solid #1b1f23; padding-inline-start: 3mm; }
.entry { border-top: 0.2mm solid #d3d9dd; padding: 2mm 0; break-inside: avoid; }
.group { break-inside: avoid; }
.id, .facts, .sources { font-size: 7.5pt; color: #465059; }
.words { font-size: 10.5pt; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; }
.sources { padding-inline-start: 4mm; }
.sources li { overflow-wrap: anywhere; }
a { color: #0b4f8a; text-decoration: none; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 4mm 0; }
caption { text-align: start; font-weight: bold; padding-bottom: 1mm; }
th, td { text-align: start; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-top: 0.2mm solid #d3d9dd; }
.facts-of th { width: 42mm; }
`;
