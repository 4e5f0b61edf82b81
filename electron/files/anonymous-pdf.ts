/** Chromium writes its user agent, which names the system, as the PDF's creator. */
const creator = /\/Creator \((?:\\.|[^\\)])*\)/g;

/** The same PDF with "Leeway" as its creator. Not a byte moves, since a PDF finds its parts by their position. */
export const anonymousPdf = (pdf: Buffer): Buffer => {
  const renamed = pdf
    .toString('latin1')
    .replace(creator, (found) => `${'/Creator (Leeway)'.padEnd(found.length)}`.slice(0, found.length));
  return Buffer.from(renamed, 'latin1');
};
