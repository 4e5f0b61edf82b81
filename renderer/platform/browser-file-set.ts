import type { FileSet } from './desktop.ts';
import { download } from './download.ts';

const numbered = (name: string, n: number): string =>
  n === 1 ? name : name.replace(/(\.[^.]*)?$/, (ending) => ` (${n})${ending}`);

const freeName = (wished: string, taken: Readonly<Record<string, Uint8Array>>, n = 1): string => {
  const name = numbered(wished, n);
  return Object.hasOwn(taken, name) ? freeName(wished, taken, n + 1) : name;
};

/** Several files as one archive, downloaded when it is closed. The packer is loaded when it is needed. */
export const browserFileSet = (archiveName: string): FileSet => {
  const files: Record<string, Uint8Array> = {};
  return {
    add: async (suggestedName, bytes) => {
      const name = freeName(suggestedName, files);
      files[name] = bytes;
      return { ok: true, name };
    },
    addPdf: null,
    close: async () => {
      if (Object.keys(files).length === 0) return { ok: true, name: '' };
      const { zipSync } = await import('fflate');
      download(archiveName, zipSync(files), 'application/zip');
      return { ok: true, name: archiveName };
    },
  };
};
