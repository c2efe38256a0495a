import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import { pageOf } from './html.js';
import type { Pack } from './pack-of.js';

/**
 * Prints a pack as a PDF with bookmarks, embedded fonts, and tags for screen readers. The dates in the PDF are the
 * date of the text, so that the same text gives the same bytes.
 */
export async function print(browser: Browser, pack: Pack): Promise<Uint8Array> {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.setContent(pageOf(pack));
  const printed = await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await tab.close();
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(`${pack.date}T00:00:00Z`);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setAuthor('IORT Widgets');
  pdf.setSubject(`Revision ${pack.revision}`);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('en'));
  return pdf.save();
}
