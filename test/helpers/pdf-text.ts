import { extractText, getDocumentProxy } from 'unpdf';

/** Everything that can be read in a PDF, with single blanks between its words. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  // It takes the bytes for itself, so it gets a copy.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
};
