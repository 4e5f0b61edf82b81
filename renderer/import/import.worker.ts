import type { Day } from '#domain/time/calendar.ts';
import type { ImportAnswer, ImportRequest } from './import-request.ts';
import { type ImportSource, readImport } from './read-import.ts';

const tell = (answer: ImportAnswer): void => self.postMessage(answer);

const dayOf = (millis: number, zone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone).toPlainDate().toString();

const source = (path: string, file: File, zone: string): ImportSource => ({
  path,
  size: file.size,
  changedOn: dayOf(file.lastModified, zone),
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

self.onmessage = async ({ data: { files, options } }: MessageEvent<ImportRequest>) => {
  const sources = files.map(({ path, file }) => source(path, file, options.zone));
  tell({ at: 'done', reading: await readImport(sources, options, (path) => tell({ at: 'file', path })) });
};
