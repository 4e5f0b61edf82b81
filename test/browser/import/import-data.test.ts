import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dryRun, expectedOf, importAll, type ImportCounts, type ImportWish } from '#data/imports.ts';
import { forgetPerson } from '#data/forget-person.ts';
import { doneImports } from '#data/import-log.ts';
import { takeBackImport, useImports } from '#data/import-undo.ts';
import { addNote, writeNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { planSession, skipSession } from '#data/session-plan.ts';
import { importSecret } from '#data/source-tails.ts';
import { freshId } from '#data/store.ts';
import * as all from '#data/tables.ts';
import { undoLast, useUndo } from '#data/undo.ts';
import type { PersonId } from '#domain/ids.ts';
import { proposedPeople, resolvedPeople } from '#domain/import/match-people.ts';
import type { ImportChoices } from '#domain/import/plan.ts';
import { databaseDump } from '#test/helpers/database-dump.ts';
import {
  importOptions,
  meetingNote,
  outlookCalendar,
  personNote,
  readFiles,
} from '#test/helpers/import-samples.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let test: Awaited<ReturnType<typeof openTestVault>>;
beforeEach(async () => {
  test = await openTestVault();
  useImports.getState().forgot();
});
afterEach(() => test.end());

const files = {
  'Notes/2026-03-03 Jonas Lind.md': meetingNote,
  'Notes/Priya.md': personNote,
  'calendar.ics': outlookCalendar,
};

/** Single one-on-ones with Jonas, one per start. */
const calendarOf = (...starts: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...starts.flatMap((start, at) => [
      'BEGIN:VEVENT',
      `UID:jonas-${at}`,
      'SUMMARY:1:1 Jonas Lind',
      `DTSTART;TZID=Europe/Berlin:${start}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

/** What the desk would do with files: everybody as proposed, notes private. */
const wishFor = async (
  content: Readonly<Record<string, string>>,
  over: Partial<ImportChoices> = {},
): Promise<ImportWish> => {
  const known = await test.vault.list(all.people);
  const { draft } = await readFiles(content, { ...importOptions, known });
  const ids = Object.fromEntries(draft.subjects.map(({ key }) => [key, freshId<PersonId>()]));
  return {
    draft,
    people: resolvedPeople(draft.subjects, proposedPeople(draft, known), ids),
    choices: { leftOut: new Set(), owners: {}, visibility: 'private', takenOver: new Set(), ...over },
    secret: await importSecret(),
  };
};

const bring = async (content: Readonly<Record<string, string>>) => {
  const wish = await wishFor(content);
  const outcome = await importAll(wish, expectedOf(await dryRun(wish)));
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome;
};

const rows = (except: readonly string[] = []) => databaseDump('leeway-sample', except);
/** The number of the last change goes up with every change, also with one that takes another back. */
const words = () => rows(['vaultMeta']);
const none: ImportCounts = {
  people: 0,
  sessions: 0,
  talkingPoints: 0,
  actionItems: 0,
  notes: 0,
  feedback: 0,
};

describe('all of it, or nothing', () => {
  it('a dry run counts what comes and writes nothing', async () => {
    const before = await rows();
    const { counts, isSound } = await dryRun(await wishFor(files));
    expect(counts).toEqual({
      people: 2,
      sessions: 8,
      talkingPoints: 0,
      actionItems: 6,
      notes: 4,
      feedback: 0,
    });
    expect(isSound).toBe(true);
    expect(await rows()).toEqual(before);
  });

  it('the import brings what the dry run counted, in one change', async () => {
    let changes = 0;
    const stop = test.vault.onApplied(() => {
      changes += 1;
    });
    const { counts } = await bring(files);
    stop();
    expect(changes).toBe(1);
    expect(await test.vault.count(all.sessions)).toBe(counts.sessions);
    expect(await test.vault.count(all.actionItems)).toBe(counts.actionItems);
    expect((await test.vault.list(all.notes)).every(({ visibility }) => visibility === 'private')).toBe(true);
  });

  it('leaves every table as it is, byte for byte, when the count is not the one looked over', async () => {
    await done(addPerson('Wen Zhao'));
    const wish = await wishFor(files);
    const before = await rows();
    expect(await importAll(wish, { ...expectedOf(await dryRun(wish)), counts: none })).toEqual({
      ok: false,
      fault: 'changed',
    });
    expect(await rows()).toEqual(before);
  });

  it('leaves every table as it is when somebody it is about is gone', async () => {
    const id = await done(addPerson('Jonas Lind'));
    const wish = await wishFor(files);
    const expected = expectedOf(await dryRun(wish));
    await test.vault.commit(async () => ({ deletes: [{ table: all.people, id }] }));
    const before = await rows();
    expect(await importAll(wish, expected)).toEqual({ ok: false, fault: 'changed' });
    expect(await rows()).toEqual(before);
  });

  it('leaves every table as it is when the vault refuses one record', async () => {
    const wish = await wishFor(files);
    const [note] = wish.draft.notes;
    if (note) note.text = 'x'.repeat(100_001);
    const run = await dryRun(wish);
    const before = await rows();
    expect(run.isSound).toBe(false);
    expect(await importAll(wish, expectedOf(run))).toEqual({ ok: false, fault: 'refused' });
    expect(await rows()).toEqual(before);
  });

  it('is taken back when not everything is there afterwards', async () => {
    const wish = await wishFor(files);
    const expected = expectedOf(await dryRun(wish));
    const before = await words();
    const { list } = test.vault;
    const short: typeof list = async (table, filter) => (await list(table, filter)).slice(1);
    Object.assign(test.vault, { list: short });
    expect(await importAll(wish, expected)).toEqual({ ok: false, fault: 'miscounted' });
    Object.assign(test.vault, { list });
    expect(await words()).toEqual(before);
  });

  it('what is left out stays out', async () => {
    const { counts } = await dryRun(
      await wishFor(files, { leftOut: new Set(['calendar.ics', 'Notes/Priya.md']) }),
    );
    expect(counts).toMatchObject({ people: 1, sessions: 1, notes: 1 });
  });
});

describe('the way back', () => {
  it('takes all of it back, and the tables are as they were', async () => {
    await done(addPerson('Wen Zhao'));
    const before = await words();
    const { id } = await bring(files);
    expect(await words()).not.toEqual(before);
    expect(await takeBackImport(id)).toEqual({ ok: true, kept: 0 });
    expect(await words()).toEqual(before);
    expect(await takeBackImport(id)).toEqual({ ok: false, fault: 'nothing' });
  });

  it('is the last action’s undo, too', async () => {
    const before = await words();
    await bring(files);
    expect(await undoLast()).toEqual({ ok: true });
    expect(await words()).toEqual(before);
    expect(await undoLast()).toEqual({ ok: false, fault: 'nothing' });
  });

  it('touches nothing when the leader wrote on it since, and on request takes back the rest', async () => {
    const { id } = await bring(files);
    const [jonas] = (await test.vault.list(all.people)).filter(({ name }) => name === 'Jonas Lind');
    const held = (await test.vault.list(all.sessions)).find(({ state }) => state === 'held' && state);
    if (!jonas || !held) throw new Error('nobody came');
    await done(
      addNote({ personId: held.personId, sessionId: held.id, text: 'later', visibility: 'private' }),
    );
    const before = await rows();
    expect(await takeBackImport(id)).toMatchObject({ ok: false, fault: 'touched' });
    expect(await rows()).toEqual(before);
    expect(await takeBackImport(id, 'rest')).toMatchObject({ ok: true });
    expect((await test.vault.list(all.notes)).map(({ text }) => text)).toEqual(['later']);
    expect(await test.vault.list(all.people)).toHaveLength(1);
    expect(await test.vault.get(all.sessions, held.id)).toBeDefined();
  });

  it('touches nothing when the leader changed an imported record itself', async () => {
    const { id } = await bring(files);
    const [note] = await test.vault.list(all.notes);
    if (!note) throw new Error('no note came');
    await done(writeNote(note.id, { text: 'in my own words' }));
    const before = await rows();
    expect(await takeBackImport(id)).toMatchObject({ ok: false, fault: 'touched' });
    expect(await rows()).toEqual(before);
    expect(await takeBackImport(id, 'rest')).toMatchObject({ ok: true });
    expect((await test.vault.list(all.notes)).map(({ text }) => text)).toEqual(['in my own words']);
  });

  it('a planned session that became held is planned again', async () => {
    const jonas = await done(addPerson('Jonas Lind'));
    const planned = await done(planSession(jonas, { day: '2026-03-03', time: '09:00' }));
    const before = await test.vault.get(all.sessions, planned);
    const { id } = await bring({ 'Notes/2026-03-03 Jonas Lind.md': meetingNote });
    expect(await test.vault.get(all.sessions, planned)).toMatchObject({ state: 'held', isWrittenUp: true });
    expect((await test.vault.list(all.notes)).map(({ sessionId }) => sessionId)).toEqual([planned]);
    await takeBackImport(id);
    expect(await test.vault.get(all.sessions, planned)).toEqual(before);
    expect(await test.vault.list(all.notes)).toEqual([]);
  });
});

describe('the way back when the window has forgotten everything', () => {
  const planned = calendarOf('20261201T090000', '20261208T090000');

  it('is kept with the import for some days, and takes all of it back', async () => {
    const before = await words();
    await bring(files);
    const [first] = await doneImports(test.vault);
    expect(first?.counts).toMatchObject({ people: 2, notes: 4 });
    useUndo.getState().forgot();
    expect(await takeBackImport(first?.id ?? ('' as never))).toEqual({ ok: true, kept: 0 });
    expect(await words()).toEqual(before);
    expect(await doneImports(test.vault)).toEqual([]);
  });

  it('ends after 14 days', async () => {
    await bring(files);
    test.clock.set('2026-12-07T08:59:00Z');
    expect(await doneImports(test.vault)).toHaveLength(1);
    test.clock.set('2026-12-07T09:01:00Z');
    expect(await doneImports(test.vault)).toEqual([]);
  });

  it('holds nothing of somebody who was forgotten, and the rest can still be taken back', async () => {
    const jonas = await done(addPerson('Jonas Lind'));
    await done(planSession(jonas, { day: '2026-03-03', time: '09:00' }));
    await bring(files);
    expect(JSON.stringify(await doneImports(test.vault))).toContain(jonas);
    expect(await forgetPerson({ id: jonas, name: 'Jonas Lind' }, 'someone')).toMatchObject({ ok: true });
    const [left] = await doneImports(test.vault);
    expect(JSON.stringify(left)).not.toContain(jonas);
    expect(await takeBackImport(left?.id ?? ('' as never))).toEqual({ ok: true, kept: 0 });
    expect(await test.vault.list(all.people)).toEqual([]);
  });

  it('a session that was moved and one that was taken off by a tick come back as they were', async () => {
    await bring({ 'calendar.ics': planned });
    const here = await test.vault.list(all.sessions);
    const content = { 'calendar.ics': calendarOf('20261202T110000') };
    const { moved, gone } = await dryRun(await wishFor(content));
    expect([moved.length, gone.length]).toEqual([1, 1]);
    const takenOver = new Set([...moved.map((one) => one.here.id), ...gone.map(({ id }) => id)]);
    const wish = await wishFor(content, { takenOver });
    const outcome = await importAll(wish, expectedOf(await dryRun(wish)));
    if (!outcome.ok) throw new Error(outcome.fault);
    expect((await test.vault.list(all.sessions)).map(({ day, time }) => `${day} ${time}`)).toEqual([
      '2026-12-02 11:00',
    ]);
    expect(await takeBackImport(outcome.id)).toEqual({ ok: true, kept: 0 });
    expect(await test.vault.list(all.sessions)).toEqual(here);
  });
});

describe('the same twice', () => {
  it('is known again and skipped, also where it was edited since', async () => {
    await bring(files);
    const note = (await test.vault.list(all.notes)).find(({ text }) => text.includes('firewall'));
    if (!note) throw new Error('no note');
    await done(writeNote(note.id, { text: 'said anew' }));
    const { counts, already } = await dryRun(await wishFor(files));
    expect(counts).toEqual(none);
    expect(already).toEqual({
      people: 0,
      sessions: 8,
      talkingPoints: 0,
      actionItems: 6,
      notes: 4,
      feedback: 0,
    });
  });

  it('is known again by what it says, wherever it came from', async () => {
    await bring({ 'Notes/2026-03-03 Jonas Lind.md': meetingNote });
    const { counts } = await dryRun(await wishFor({ 'Elsewhere/2026-03-03 Jonas Lind.md': meetingNote }));
    expect(counts).toEqual(none);
  });

  it('comes in again once it was taken back', async () => {
    const first = await bring(files);
    await takeBackImport(first.id);
    expect((await bring(files)).counts).toEqual(first.counts);
  });

  it('an id gives nothing away: another vault has others for the same file', async () => {
    await bring(files);
    const ids = (await test.vault.list(all.notes)).map(({ id }) => id.slice(14));
    await test.end();
    test = await openTestVault();
    await bring(files);
    const others = (await test.vault.list(all.notes)).map(({ id }) => id.slice(14));
    expect(ids.filter((id) => others.includes(id))).toEqual([]);
  });
});

it('a skipped session plans no further one where a calendar planned several', async () => {
  await bring({ 'calendar.ics': outlookCalendar });
  const [jonas] = (await test.vault.list(all.people)).filter(({ name }) => name === 'Jonas Lind');
  if (!jonas) throw new Error('nobody came');
  const planned = async () =>
    (await test.vault.list(all.sessions, { personId: jonas.id, flag: 'planned' })).map(({ day }) => day);
  const before = await planned();
  await done(skipSession(jonas.id, 'travelling'));
  expect(await planned()).toEqual(before.slice(1));
});

it('many entries come in and go again, in one change each', async () => {
  const rowsOf = Array.from({ length: 1500 }, (_, at) => `Person ${at % 40},Task ${at}`).join('\n');
  const { id, counts } = await bring({ 'items.csv': `Person,Task\n${rowsOf}\n` });
  expect(counts).toMatchObject({ people: 40, actionItems: 1500 });
  expect(await takeBackImport(id)).toEqual({ ok: true, kept: 0 });
  expect(await test.vault.count(all.actionItems)).toBe(0);
});
