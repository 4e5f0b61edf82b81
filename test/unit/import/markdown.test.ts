import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '#domain/import/draft.ts';
import { meetingNote, personNote, readFiles } from '#test/helpers/import-samples.ts';

const read = async (path: string, text: string, over = {}): Promise<ImportDraft> =>
  (await readFiles({ [path]: text }, over)).draft;

describe('one file per meeting', () => {
  const days: readonly [what: string, path: string, text: string, day: string][] = [
    ['the front matter', 'a.md', '---\ndate: 2026-03-03\n---\nx', '2026-03-03'],
    ['the front matter before the name', '2026-01-01.md', '---\ndate: 2026-03-03\n---\nx', '2026-03-03'],
    ['a name that begins with it', '2026-03-03 Jonas.md', 'x', '2026-03-03'],
    ['a name without marks', '20260303-jonas.md', 'x', '2026-03-03'],
    ['a name day first', 'Jonas 3.3.2026.md', 'x', '2026-03-03'],
    ['a title in words', 'a.md', '# Jonas, 3rd March 2026\n\nx', '2026-03-03'],
    ['a title month first', 'a.md', '# March 3, 2026: Jonas\n\nx', '2026-03-03'],
  ];
  it.each(days)('finds its day in %s', async (_, path, text, day) => {
    expect((await read(path, text)).sessions).toMatchObject([{ day, state: 'held' }]);
  });

  const names: readonly [path: string, text: string, name: string][] = [
    ['2026-03-03 Jonas Lind.md', 'x', 'Jonas Lind'],
    ['1on1s/2026-03-03 1:1 with Jonas Lind.md', 'x', 'Jonas Lind'],
    ['People/Jonas Lind/2026-03-03.md', 'x', 'Jonas Lind'],
    ['2026-03-03.md', '# One-on-one with Jonas Lind\nx', 'Jonas Lind'],
    ['2026-03-03 retro.md', '---\nwith: "[[Jonas Lind]]"\n---\nx', 'Jonas Lind'],
    ['2026-03-03.md', '---\nattendees: [me, Jonas Lind]\n---\nx', 'Jonas Lind'],
    ['Priya.md', '# Priya Nair\n## 2026-03-03\nx', 'Priya Nair'],
    ['2026-03-03 retro.md', 'x', ''],
  ];
  it.each(names)('knows from %s whose it is', async (path, text, name) => {
    expect((await read(path, text)).subjects).toMatchObject([{ name }]);
  });

  it('prefers a name that is known to one that looks like one', async () => {
    const known = [{ id: 'p' as never, name: 'jonas lind' }];
    const { subjects } = await read('Growth Talk 2026-03-03.md', '# 1:1 Jonas\nx', { known });
    expect(subjects).toMatchObject([{ name: 'Jonas' }]);
  });

  it('keeps the words as they were written, and what nobody reads below them', async () => {
    const { notes } = await read('Jonas.md', meetingNote);
    const body = meetingNote.slice(meetingNote.indexOf('# 1:1')).trim();
    expect(notes.map(({ text }) => text)).toEqual([`${body}\n\ntags: infra, growth`]);
  });

  it('reads boxes as action items, with owner, date and state, and none in code', async () => {
    const { actionItems } = await read('Jonas.md', meetingNote);
    expect(
      actionItems.map(({ text, owner, isOwnerGuessed, due, state, closedOn }) => [
        text,
        owner,
        isOwnerGuessed,
        due,
        state,
        closedOn,
      ]),
    ).toEqual([
      ['write the draft by 2026-03-10', 'them', false, '2026-03-10', 'open', null],
      ['ask finance', 'me', false, null, 'kept', '2026-03-05'],
      ['find a date', 'me', true, '2026-03-12', 'open', null],
      ['move the standup', 'me', true, null, 'dropped', '2026-03-03'],
    ]);
  });

  it.each(['date: 2026-03-03\ntime: 9:30', 'date: 2026-03-03T09:30', 'date: 2026-03-03 09:30'])(
    'finds the time in %j',
    async (front) => {
      expect((await read('Jonas.md', `---\n${front}\n---\nx`)).sessions).toMatchObject([{ time: '09:30' }]);
    },
  );

  it('a meeting that lies ahead is planned', async () => {
    expect((await read('2026-12-03 Jonas.md', 'x')).sessions).toMatchObject([{ state: 'planned' }]);
  });
});

describe('one file per person', () => {
  it('has a session below each heading with a date, and a note without one for the rest', async () => {
    const { sessions, notes, actionItems } = await read('Priya.md', personNote);
    expect(sessions.map(({ day }) => day)).toEqual(['2026-05-04', '2026-05-11']);
    expect(notes.map(({ session, day }) => [session === null, day])).toEqual([
      [true, '2026-11-20'],
      [false, '2026-05-04'],
      [false, '2026-05-11'],
    ]);
    expect(actionItems.map(({ agreedOn }) => agreedOn)).toEqual(['2026-05-04', '2026-05-11']);
  });
});

describe('what is refused, and where', () => {
  const faults: readonly [code: string, line: number, path: string, text: string][] = [
    ['not-yaml', 2, 'a.md', '---\n a: [\n---\nx'],
    ['forbidden-key', 2, 'a.md', '---\n__proto__: 1\n---\nx'],
    ['forbidden-key', 3, 'a.md', '---\na: &x [1]\nb: *x\n---\nx'],
    ['repeated-key', 3, 'a.md', '---\na: 1\na: 2\n---\nx'],
    ['wrong-day', 2, 'a.md', '---\ndate: 2026-02-30\n---\nx'],
    ['wrong-day', 1, '2026-13-01 Jonas.md', 'x'],
    ['wrong-day', 4, 'Jonas.md', '## 2026-03-03\nx\n\n## 2026-02-30\ny'],
    ['too-long', 1, '2026-03-03 Jonas.md', 'x'.repeat(100_001)],
    ['too-long', 2, '2026-03-03 Jonas.md', `a\n- [ ] ${'x'.repeat(2001)}`],
  ];
  it.each(faults)('%s at line %i', async (code, line, path, text) => {
    expect((await read(path, text)).faults).toMatchObject([{ code, place: { file: path, line } }]);
  });

  it('refuses an alias bomb without unfolding it', async () => {
    const bomb = `---\na: &a [x,x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [*${'abcdefg'[at]},*${'abcdefg'[at]}]`)
      .join('\n')}\n---\nx`;
    expect((await read('a.md', bomb)).faults).toMatchObject([{ code: 'forbidden-key' }]);
  });

  const allowed: readonly [what: string, text: string][] = [
    ['two rules and no front matter', '---\nJust a line\n---\nx'],
    ['a rule at the top', '---\nx'],
    ['an empty front matter', '---\n---\nx'],
    ['markup that stays text', '<script>alert(1)</script> [x](javascript:alert(1))'],
  ];
  it.each(allowed)('takes %s', async (_, text) => {
    const { faults, notes } = await read('2026-03-03 Jonas.md', text);
    expect(faults).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it('shows what hides in a name', async () => {
    expect((await read('2026-03-03.md', '---\nperson: "Jonas \u202Edlin"\n---\nx')).subjects).toMatchObject([
      { name: 'Jonas [U+202E]dlin' },
    ]);
  });
});
