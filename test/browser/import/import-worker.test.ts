import { describe, expect, it } from 'vitest';
import { askImport } from '#import/ask-import.ts';
import { importOptions, meetingNote } from '#test/helpers/import-samples.ts';

describe('the worker that reads', () => {
  const file = (name: string, text: string) => ({ path: name, file: new File([text], name) });

  it('answers with a draft, naming each file as it comes to it', async () => {
    const seen: string[] = [];
    const request = { files: [file('2026-03-03 Jonas Lind.md', meetingNote)], options: importOptions };
    const { draft } = await askImport(request, (path) => seen.push(path)).result;
    expect(draft.sessions).toMatchObject([{ day: '2026-03-03', state: 'held' }]);
    expect(seen).toEqual(['2026-03-03 Jonas Lind.md']);
  });

  it('is not believed when what it answers is no draft', async () => {
    class Lying {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      terminate = () => undefined;
      postMessage = () =>
        this.onmessage?.({ data: { at: 'done', reading: { draft: { notes: [{ text: 7 }] } } } });
    }
    const { Worker: real } = globalThis;
    Object.assign(globalThis, { Worker: Lying });
    const { result } = askImport({ files: [file('a.md', 'x')], options: importOptions });
    Object.assign(globalThis, { Worker: real });
    expect((await result).draft).toMatchObject({ notes: [], faults: [{ code: 'unreadable', unit: '*' }] });
  });

  it('is ended when it takes longer than it may, and nothing can be imported then', async () => {
    const { draft } = await askImport({ files: [file('a.md', 'x')], options: importOptions }, undefined, 0)
      .result;
    expect(draft.faults).toMatchObject([{ code: 'too-slow', unit: '*' }]);
    expect(draft.notes).toEqual([]);
  });
});
