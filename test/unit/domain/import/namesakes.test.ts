import { describe, expect, it } from 'vitest';
import { namesakesAmong, proposedPeople } from '#domain/import/match-people.ts';
import type { PersonId } from '#domain/ids.ts';
import { planFiles } from '#test/helpers/import-plan.ts';
import { readFiles } from '#test/helpers/import-samples.ts';

// Two people of one name stay two until the leader says that they are one. Source: issue 4, section 3.

const twinsOfOikio = JSON.stringify({
  persons: [
    { id: 1, name: 'Alex Kim', notes: 'one' },
    { id: 2, name: 'Alex Kim', notes: 'two' },
  ],
  meetings: [
    { id: 1, personId: 1, date: '2026-03-03', notes: 'secret of one' },
    { id: 2, personId: 2, date: '2026-03-03', notes: 'secret of two' },
  ],
  actionItems: [],
});

describe('two of one name in one source', () => {
  it('oikio: each keeps their own notes and sessions', async () => {
    const { records } = await planFiles({ 'oikio-data.json': twinsOfOikio });
    const [one, two] = records.people.map(({ id }) => id);
    expect(records.people).toHaveLength(2);
    const textsOf = (id?: string) =>
      records.notes.filter(({ personId }) => personId === id).map(({ text }) => text);
    expect([textsOf(one), textsOf(two)]).toEqual([
      ['one', 'secret of one'],
      ['two', 'secret of two'],
    ]);
    expect(records.sessions.map(({ personId }) => personId)).toEqual([one, two]);
  });

  it('a table: each row is somebody, with their own details', async () => {
    const { records } = await planFiles({
      'people.csv': 'Name;Role\nAlex Kim;Engineer\nalex  kim;Designer\n',
    });
    expect(records.people.map(({ role }) => role)).toEqual(['Engineer', 'Designer']);
  });

  it('a table: accents tell people apart', async () => {
    const { draft } = await readFiles({ 'people.csv': 'Name;Role\nJosé Diaz;A\nJose Diaz;B\n' });
    expect(draft.subjects.map(({ key }) => key)).toEqual(['name:josé diaz', 'name:jose diaz']);
  });

  it('notes: a folder of the name in another folder is somebody', async () => {
    const { records } = await planFiles({
      'Notes/TeamA/Alex Kim/2026-03-03.md': 'a',
      'Notes/TeamB/Alex Kim/2026-03-03.md': 'b',
    });
    expect(records.people).toHaveLength(2);
    expect(new Set(records.sessions.map(({ personId }) => personId)).size).toBe(2);
  });

  it.each([
    [['Notes/2025/Alex Kim/2025-03-03.md', 'Notes/2026/Alex Kim/2026-03-03.md']],
    [['Notes/People/Alex Kim.md', 'Notes/Archive/Alex Kim/2026-03-03.md']],
    [['Notes/2026-03-03 Alex Kim.md', 'Notes/TeamA/Alex Kim/2026-03-04.md']],
  ])('notes: folders that only hold a time or notes make no two of one: %j', async (paths) => {
    const { draft } = await readFiles(Object.fromEntries(paths.map((path) => [path, 'x'])));
    expect(draft.subjects).toMatchObject([{ key: 'name:alex kim' }]);
  });
});

describe('what is proposed', () => {
  const proposedFor = async (files: Record<string, string>, known: string[] = []) => {
    const people = known.map((name) => ({ id: name as PersonId, name }));
    const { draft } = await readFiles(files, { known: people });
    return draft.subjects.map(({ key }) => proposedPeople(draft, people)[key]);
  };

  it('the first is new, and the leader is asked about the other', async () => {
    expect(await proposedFor({ 'o.json': twinsOfOikio })).toEqual([
      { to: 'new', name: 'Alex Kim' },
      { to: 'ask' },
    ]);
  });

  it('where one of the name is here, the leader is asked about both', async () => {
    expect(await proposedFor({ 'o.json': twinsOfOikio }, ['Alex Kim'])).toEqual([
      { to: 'ask' },
      { to: 'ask' },
    ]);
  });

  it('who is spelled as somebody here is proposed, and the leader is asked about the other spelling', async () => {
    expect(await proposedFor({ 'p.csv': 'Name\nJose Diaz\nJosé Diaz\n' }, ['José Diaz'])).toEqual([
      { to: 'ask' },
      { to: 'known', id: 'José Diaz' },
    ]);
  });

  it('counts them, so that the leader sees that there are two', async () => {
    const { draft } = await readFiles({ 'p.csv': 'Name\nJose Diaz\nJosé Diaz\nWen Zhao\n' });
    const namesakesOf = namesakesAmong(draft.subjects);
    expect(draft.subjects.map((one) => namesakesOf(one).length)).toEqual([2, 2, 1]);
  });
});
