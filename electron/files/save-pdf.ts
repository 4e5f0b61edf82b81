import { webContents } from 'electron';
import type { AddOutcome, SaveOutcome } from '#electron/contract/desktop-api.ts';
import { addFile } from './add-file.ts';
import { anonymousPdf } from './anonymous-pdf.ts';
import { choosePlace } from './choose-place.ts';
import { realDisk } from './disk.ts';
import { replaceFile } from './replace-file.ts';

/** Readable by screen readers, with the headings as outline, on the paper the print style sheet names. */
const options = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true };

/** The asking page's print style sheet as a PDF. Throws when the page is gone or can't be printed. */
const pdfOf = async (senderId: number): Promise<Buffer> => {
  const contents = webContents.fromId(senderId);
  if (contents === undefined) throw new Error('no page');
  return anonymousPdf(await contents.printToPDF(options));
};

/** Asks the leader for a place and writes the asking page there as a PDF. */
export const savePdf = async (senderId: number, suggestedName: string): Promise<SaveOutcome> => {
  const place = await choosePlace(senderId, suggestedName);
  if (place === null) return 'cancelled';
  try {
    await replaceFile(realDisk, place, await pdfOf(senderId));
    return 'saved';
  } catch {
    return 'failed';
  }
};

/** Writes the asking page as a new PDF of `folder`. */
export const addPdf = async (
  senderId: number,
  folder: string,
  suggestedName: string,
): Promise<AddOutcome> => {
  try {
    return await addFile(folder, suggestedName, await pdfOf(senderId));
  } catch {
    return { ok: false };
  }
};
