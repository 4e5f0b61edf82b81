import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { browserDesktop } from '#platform/browser-desktop.ts';

const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

let forget = () => {};
afterEach(() => {
  forget();
  vi.restoreAllMocks();
});

test('leaving is only asked about while something is not on the disk yet, and is flushed either way', async () => {
  let isPending = false;
  let flushed = 0;
  const flush = async () => {
    flushed += 1;
  };
  forget = browserDesktop().beforeClose(flush, () => isPending);
  expect(leave()).toBe(false);
  await Promise.resolve();
  isPending = true;
  expect(leave()).toBe(true);
  window.dispatchEvent(new Event('pagehide'));
  expect(flushed).toBe(3);
  forget();
  expect(leave()).toBe(false);
  expect(flushed).toBe(3);
});

test('leaving is asked about while a flush is still under way', async () => {
  let finish = () => {};
  forget = browserDesktop().beforeClose(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  window.dispatchEvent(new Event('pagehide'));
  expect(leave()).toBe(true);
  finish();
});

test('what came of printing is unknown, and said once the dialog is closed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  let outcome = '';
  const printing = browserDesktop()
    .printOrSavePdf('summary.pdf')
    .then((said) => {
      outcome = said;
    });
  await Promise.resolve();
  expect([print.mock.calls.length, outcome]).toEqual([1, '']);
  window.dispatchEvent(new Event('afterprint'));
  await printing;
  expect(outcome).toBe('unknown');
});

test('a clipboard that refuses is not an exception', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  expect(await browserDesktop().copyText('key')).toBe(false);
});

test('a saved text is a download under its name', async () => {
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href.slice(0, 5)}`);
  });
  expect(await browserDesktop().saveText('recap.md', '# Recap', 'text/markdown')).toBe('saved');
  expect(clicked).toEqual(['recap.md blob:']);
});

test('several files are one archive under its name; two of one name are both in it', async () => {
  let archive: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    archive = blob as Blob;
    return 'blob:archive';
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  const set = await browserDesktop().openFileSet('summaries.zip');
  const bytes = (words: string) => new TextEncoder().encode(words);
  expect(await set?.add('a.md', bytes('one'))).toEqual({ ok: true, name: 'a.md' });
  expect(await set?.add('a.md', bytes('two'))).toEqual({ ok: true, name: 'a (2).md' });
  expect(set?.addPdf).toBeNull();
  expect(await set?.close()).toEqual({ ok: true, name: 'summaries.zip' });
  expect(clicked).toEqual(['summaries.zip']);
  const files = unzipSync(new Uint8Array((await archive?.arrayBuffer()) ?? []));
  expect(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ['a.md', 'one'],
    ['a (2).md', 'two'],
  ]);
});
