import { writeFile } from 'node:fs/promises';
import { webContents } from 'electron';
import type { SaveOutcome } from '#electron/contract/desktop-api.ts';
import { anonymousPdf } from './anonymous-pdf.ts';
import { choosePlace } from './choose-place.ts';

/** Readable by screen readers, with the headings as outline, on the paper the print style sheet names. */
const options = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true };

/** Asks the leader for a place and writes the asking page's print style sheet there as a PDF. */
export const savePdf = async (senderId: number, suggestedName: string): Promise<SaveOutcome> => {
  const contents = webContents.fromId(senderId);
  if (contents === undefined) return 'failed';
  const place = await choosePlace(senderId, suggestedName);
  if (place === null) return 'cancelled';
  try {
    await writeFile(place, anonymousPdf(await contents.printToPDF(options)));
    return 'saved';
  } catch {
    return 'failed';
  }
};
