import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWords } from '#test/helpers/find-words.ts';
import { type Check, driven, fail, pass } from './check.ts';
import type { Drive } from './drive.ts';
import {
  addFirstPerson,
  captureLine,
  firstJourney,
  makeVault,
  passphrase,
  plantedWords,
  unlockVault,
} from './journey.ts';

/** Runs `work` with a profile folder that is gone afterwards. */
export const withProfile = async <T>(work: (profile: string) => Promise<T>): Promise<T> => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-release-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A leader's first day, by the window alone, and a second start that finds it again. */
export const checkJourney: Check = {
  name: 'first journey',
  run: driven((drive) =>
    withProfile(async (profile) => {
      const program = await drive(profile);
      await firstJourney(program.page);
      await program.close();
      const again = await drive(profile);
      await unlockVault(again.page);
      await again.page.getByText(plantedWords[0]).first().waitFor();
      await again.close();
      return pass('a vault, two people, sixteen lines, all there after a restart');
    }),
  ),
};

/** The same search in a file that hides nothing: one that finds less there proves nothing elsewhere. */
const canFind = (words: readonly string[]): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-control-'));
  const text = words.join('|');
  writeFileSync(join(folder, 'a'), text);
  writeFileSync(join(folder, 'b'), Buffer.from(text, 'utf16le'));
  writeFileSync(join(folder, 'c'), Buffer.from(text, 'utf16le').swap16());
  writeFileSync(join(folder, 'd'), Buffer.from(text).toString('base64'));
  const found = findWords(folder, words);
  rmSync(folder, { recursive: true });
  return words.every((word) =>
    ['utf-8', 'utf-16le', 'utf-16be', 'base64'].every((encoding) =>
      found.some((one) => one.word === word && one.encoding === encoding),
    ),
  );
};

/** @param search what looks for words below a folder; a test puts a blind one in */
export const canaries =
  (search = findWords, control = canFind) =>
  (drive: Drive) =>
    withProfile(async (profile) => {
      const program = await drive(profile);
      const recoveryKey = await firstJourney(program.page);
      await program.close();
      const words = [...plantedWords, passphrase, recoveryKey];
      if (!control(words)) return fail('the search did not find the words in an unsealed file');
      const found = search(profile, words);
      const places = found.map(({ word, encoding, file }) => `${word} (${encoding}) in ${file}`);
      return places.length === 0
        ? pass(`${words.length} words, four encodings, 0 found; all found in an unsealed file`)
        : fail(`found ${places.slice(0, 3).join('; ')}`);
    });

/** After a journey nothing that was typed can be read anywhere in the profile. */
export const checkCanaries: Check = { name: 'nothing readable in the profile', run: driven(canaries()) };

const rounds = 5;

/** What was called saved is there after `kill -9`. */
export const checkKill: Check = {
  name: 'kill -9',
  run: driven((drive) =>
    withProfile(async (profile) => {
      let program = await drive(profile);
      await makeVault(program.page);
      await addFirstPerson(program.page, 'Quorvane');
      const lines = Array.from(
        { length: rounds },
        (_, i) => `round ${['one', 'two', 'three', 'four', 'five'][i]}`,
      );
      for (const line of lines) {
        await captureLine(program.page, `@Quorvane ask about ${line}`);
        await program.kill();
        program = await drive(profile);
        await unlockVault(program.page);
      }
      await program.page
        .getByRole('navigation', { name: 'People' })
        .getByRole('link', { name: 'Quorvane' })
        .click();
      const missing: string[] = [];
      for (const line of lines) {
        const shown = program.page.getByText(line, { exact: false }).first();
        await shown.waitFor({ timeout: 10_000 }).catch(() => missing.push(line));
      }
      await program.close();
      return missing.length === 0
        ? pass(`${rounds} kills right after a line was saved, 0 lines lost`)
        : fail(`lost: ${missing.join(', ')}`);
    }),
  ),
};
