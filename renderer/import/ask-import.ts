import { emptyDraft } from '#domain/import/draft.ts';
import { everything, type ImportFaultCode } from '#domain/import/fault.ts';
import { importLimits } from '#domain/import/limits.ts';
import { type ImportAnswer, type ImportRequest, readingSchema } from './import-request.ts';
import type { ImportReading } from './read-import.ts';

const refused = (code: ImportFaultCode, file: string): ImportReading => ({
  draft: {
    ...emptyDraft(),
    faults: [
      {
        code,
        place: { file },
        unit: everything,
        known: String(importLimits.millis / 1000),
      },
    ],
  },
  tables: [],
  notes: null,
  files: { markdown: 0, csv: 0, calendar: 0, oikio: 0 },
});

export type ImportReadingUnderWay = { result: Promise<ImportReading>; stop: () => void };

/**
 * Lets a worker of its own read the files, so that nothing in them can stop the page, and ends it when it is done, stopped,
 * or takes longer than it may. Always answers, unless it was stopped.
 */
export const askImport = (
  request: ImportRequest,
  onFile: (path: string) => void = () => {},
  millis: number = importLimits.millis,
): ImportReadingUnderWay => {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  const result = new Promise<ImportReading>((resolve) => {
    let reading = '';
    const settle = (answer: ImportReading) => {
      end();
      resolve(answer);
    };
    timer = setTimeout(() => settle(refused('too-slow', reading)), millis);
    worker.onerror = () => settle(refused('unreadable', reading));
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.at === 'file') {
        reading = data.path;
        onFile(data.path);
      } else settle(readingSchema.safeParse(data.reading).success ? data.reading : refused('unreadable', ''));
    };
    worker.postMessage(request);
  });
  return { result, stop: end };
};
