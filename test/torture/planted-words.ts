import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { backedUp, backupsIn, chooseStick } from '#test/torture/browser-backups.ts';
import { filesSaying, importThem } from '#test/torture/import-files.ts';
import { findWords } from '#test/helpers/find-words.ts';
import { addPeople, createVault } from '#test/helpers/leader.ts';
import { startLeeway } from '#test/helpers/leeway-browser.ts';
import { kindsOf, walkScreens } from '#test/torture/screens.ts';
import type { Trial } from '#test/torture/trial.ts';

/** Twenty words that stand nowhere else. One has a letter that makes V8 keep the whole text as UTF-16. */
const plantedWords: readonly string[] = (
  'quillonbrake harrowvetch sedgemantle ormolufern tallowskerry brindlecove wickersalt mossheron copperlynde ' +
  'vesperthorn larkspindle hollowtarn embergladen duskweaver pippinmoor saltmarrow foxgloam rookhalyard ' +
  'thistlebarge zürnwexelж'
).split(' ');

const wordFor = (field: number): string => plantedWords[field % plantedWords.length] ?? '';

/** Planted words in the page's memory. */
const inMemory = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const all = chunks.join('');
  const escaped = (word: string): string => JSON.stringify(word).slice(1, -1);
  return plantedWords.filter((word) => all.includes(word) || all.includes(escaped(word)));
};

/** The words as IndexedDB and files keep them where nothing is sealed: the search must find every one. */
const unsealedControl = async (page: Page, folder: string): Promise<void> => {
  await page.evaluate(async (words) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('unsealed-control', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = opened.transaction('rows', 'readwrite', { durability: 'strict' });
    words.forEach((word, at) => transaction.objectStore('rows').put({ word }, at));
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opened.close();
  }, plantedWords);
  const all = plantedWords.join(' ');
  writeFileSync(join(folder, 'little'), Buffer.from(all, 'utf16le'));
  writeFileSync(join(folder, 'big'), Buffer.from(all, 'utf16le').swap16());
  writeFileSync(join(folder, 'base64'), Buffer.from(all).toString('base64'));
};

/** Addresses outside this machine that the browser's own log has, also those no page asked for. */
const foreignIn = (netLog: string): string[] => {
  const text = readFileSync(netLog, 'utf8');
  const urls = Array.from(text.matchAll(/"url":"((?:https?|wss?):\/\/[^"]+)"/g), ([, url]) => url ?? '');
  return Array.from(new Set(urls.filter((url) => !/^https?:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url))));
};

/**
 * What Chromium asks its maker for on its own account: updates, a dictionary, who is signed in, what kinds of field a form
 * has (by the hash of their names). No page can forbid it, and none can ask for it: what the page asks for is counted
 * apart, without exceptions.
 */
const chromiumsOwn = [
  'accounts.google.com',
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
];
const isChromiumsOwn = (url: string): boolean => {
  const { hostname } = new URL(url);
  return chromiumsOwn.includes(hostname) || hostname.endsWith('.gvt1.com');
};

/** What lies in the folder of temporary files and is younger than `since`; not what other runs of ours left there. */
const temporarySince = (since: number, own: string): string[] =>
  readdirSync(tmpdir())
    .map((name) => join(tmpdir(), name))
    .filter((path) => path !== own && /playwright|chromium|\.org\./i.test(path))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since);

/** How many backups lie in Leeway's own folder and in a chosen one. */
const backUpInTwoFolders = async (page: Page): Promise<number> => {
  await backedUp(page, 1);
  await chooseStick(page);
  await page
    .getByText(/both folders|chosen folder/)
    .first()
    .waitFor();
  return (await backupsIn(page, 'backups')).size + (await backupsIn(page, 'Stick')).size;
};

/**
 * Types twenty words into every field of every screen, imports them in every format, backs up, locks, and looks for them:
 * on the disk in four encodings, backups and logs included, in the page's memory, and in what was asked of the network.
 * A `count` takes that many screens, and fewer than ten one walk.
 */
export const plantedWordsTrial: Trial = {
  name: 'planted-words',
  count: Number.POSITIVE_INFINITY,
  run: async ({ count, folder, say }) => {
    const isShort = count < 10;
    const logs = mkdtempSync(join(folder, 'logs-'));
    const netLog = join(logs, 'net.json');
    const begun = Date.now();
    const leeway = await startLeeway({
      switches: [`--log-net-log=${netLog}`, '--enable-logging', `--log-file=${join(logs, 'chromium.log')}`],
    });
    const faults: string[] = [];
    try {
      const { page } = leeway;
      page.on('dialog', (dialog) => void dialog.accept());
      await createVault(page);
      await addPeople(page, `Ada ${wordFor(0)}`, `Bo ${wordFor(1)}`);
      const text = (field: number): string => `${wordFor(field)} and ${wordFor(field + 7)}`;
      const looked = async (): Promise<void> => say(new URL(page.url()).hash);
      let imported = 0;
      for (const files of Object.values(filesSaying({ text, name: wordFor })))
        imported += await importThem(page, files);
      await page.evaluate(() => void (location.hash = '#/'));
      const first = await walkScreens(page, { text, looked, most: count, buttons: isShort ? 1 : 6 });
      const second = isShort
        ? first
        : await walkScreens(page, { text: (field) => text(field + 3), looked, perKind: 2, buttons: 3 });
      const backups = await backUpInTwoFolders(page);
      if (backups < 2) faults.push(`${backups} backups to look into`);
      await page.evaluate(() => void (location.hash = '#/'));
      const open = await inMemory(page);
      if (open.length === 0) faults.push('the control found no word in the memory of an open notebook');
      await page.getByRole('button', { name: 'Lock', exact: true }).click();
      await page.getByRole('textbox', { name: 'Passphrase' }).waitFor();
      const locked = await inMemory(page);
      faults.push(...locked.map((word) => `in memory after locking: ${word}`));
      if (leeway.foreignRequests.length > 0) faults.push(`asked for ${leeway.foreignRequests[0]}`);
      faults.push(...leeway.errors.map((error) => `on the console: ${error.slice(0, 200)}`));
      // Controls last, on the same profile: a request outside, and the words unsealed.
      await leeway.closeBrowser();
      const temporary = temporarySince(begun, leeway.profile);
      for (const place of [leeway.profile, logs, ...temporary])
        if (statSync(place, { throwIfNoEntry: false })?.isDirectory())
          faults.push(
            ...findWords(place, plantedWords).map(
              ({ word, encoding, file }) => `${word} in ${encoding} in ${file}`,
            ),
          );
      const all = foreignIn(netLog);
      const outside = all.filter((url) => !isChromiumsOwn(url));
      faults.push(...outside.map((url) => `the browser asked for ${url}`));

      const control = await leeway.reopen();
      const unsealed = join(folder, 'unsealed');
      mkdirSync(unsealed);
      await unsealedControl(control, unsealed);
      await control.evaluate(() => void fetch('http://leeway-control.invalid/').catch(() => undefined));
      const before = leeway.foreignRequests.length;
      await control.goto('http://leeway-control.invalid/').catch(() => undefined);
      if (leeway.foreignRequests.length === before) faults.push('the control request was not seen');
      await leeway.closeBrowser();
      if (!foreignIn(netLog).some((url) => url.includes('leeway-control')))
        faults.push('the control request is not in the browser’s log');
      if (findWords(leeway.profile, ['age-encryption.org']).length === 0)
        faults.push('the search does not reach the backups');
      const seen = [...findWords(leeway.profile, plantedWords), ...findWords(unsealed, plantedWords)];
      for (const encoding of ['utf-16le', 'utf-16be', 'base64'])
        for (const word of plantedWords)
          if (!seen.some((one) => one.word === word && one.encoding === encoding))
            faults.push(`the control does not find ${word} in ${encoding}`);
      const inProfile = new Set(findWords(leeway.profile, plantedWords).map(({ word }) => word));
      if (inProfile.size < plantedWords.length)
        faults.push(`the control finds ${inProfile.size} words in an unsealed database`);
      return {
        trials: plantedWords.length,
        note:
          `${first.fields + (isShort ? 0 : second.fields)} fields on ${kindsOf(second).length} kinds of screen, ` +
          `${imported} entries imported, ${backups} backups, ` +
          `${open.length} words in memory before locking, ${locked.length} after, ${outside.length} requests outside, ${all.length - outside.length} by Chromium for itself`,
        faults,
      };
    } finally {
      await leeway.end();
      rmSync(logs, { recursive: true, force: true });
    }
  },
};
