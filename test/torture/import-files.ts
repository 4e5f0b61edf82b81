import type { Page } from 'playwright';
import { routes } from '#domain/routes.ts';

/** A file as it is chosen in the import screen. */
type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

type Words = {
  /** A text of any length for the field of this number. */
  text: (field: number) => string;
  /** One of a name's length. */
  name: (field: number) => string;
};

const file = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const row = (...cells: string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

const notes = ({ text, name }: Words): string =>
  `---\ndate: 2026-03-03\nperson: ${JSON.stringify(name(0))}\ntags: [${JSON.stringify(name(1))}]\n---\n` +
  `# ${name(2)}\n\n${text(3)}\n\n- [ ] ${name(4)}\n- [x] me: ${name(5)}\n`;

const peopleTable = ({ text, name }: Words): string =>
  row('Name', 'Role', 'Title', 'Pronouns', 'About') +
  row(name(10), name(11), name(12), name(13).slice(0, 60), text(14));

const itemTable = ({ name }: Words): string =>
  row('Person', 'Task', 'Assignee', 'Due date', 'Status') +
  row(name(10), name(15), 'me', '2026-12-01', 'open');

const feedbackTable = ({ text, name }: Words): string =>
  row('Person', 'Date', 'Situation', 'Behaviour', 'Impact', 'Type', 'Delivered') +
  row(name(10), '2026-10-02', text(16), text(17), text(18), 'positive', 'yes');

const inCalendar = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\s/g, ' ');

const calendar = ({ text, name }: Words, day: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${inCalendar(name(20))}`,
    'BEGIN:VEVENT',
    'UID:torture@example.com',
    `SUMMARY:1:1 ${inCalendar(name(21))}`,
    'ORGANIZER;CN=Sam Reed:mailto:sam.reed@example.com',
    'ATTENDEE;CN=Sam Reed:mailto:sam.reed@example.com',
    `ATTENDEE;CN="${name(24).replaceAll('"', "'")}":mailto:other@example.com`,
    `DESCRIPTION:${inCalendar(text(22))}`,
    `LOCATION:${inCalendar(name(23))}`,
    `DTSTART:${day}T090000Z`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const oikio = ({ text, name }: Words): string => {
  const createdAt = '2026-03-03T10:00:00.000Z';
  const meeting = { id: 1, personId: 1, date: '2026-03-03', title: name(31), notes: text(32) };
  return JSON.stringify({
    persons: [{ id: 1, name: name(30), role: 'teammate', notes: text(33), createdAt }],
    meetings: [{ ...meeting, talkingPoints: `- ${name(34)}`, nextTopics: `- ${name(35)}`, createdAt }],
    actionItems: [
      { id: 1, meetingId: 1, description: name(36), assignedTo: 'other', completed: false, createdAt },
    ],
  });
};

/** Files of every import format with words of ours in each of their fields. */
export const filesSaying = (words: Words): Readonly<Record<string, readonly ChosenFile[]>> => {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return {
    markdown: [file('2026-03-03.md', notes(words))],
    csv: [
      file('people.csv', peopleTable(words)),
      file('items.csv', itemTable(words)),
      file('feedback.csv', feedbackTable(words)),
    ],
    calendar: [file('calendar.ics', calendar(words, day))],
    oikio: [file('oikio.json', oikio(words))],
  };
};

/** Brings files in by the import screen, leaving out what can't come. Answers how many entries came in. */
export const importThem = async (
  page: Page,
  files: readonly ChosenFile[],
  looked: () => Promise<void> = async () => undefined,
): Promise<number> => {
  await page.evaluate((to) => void (location.hash = to), `#${routes.import}`);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Choose files' }).waitFor();
  const before = await main.getByRole('button', { name: /^Take it back/ }).count();
  await page.getByLabel('Files to import').setInputFiles([...files]);
  const write = main.getByRole('button', { name: /^Import \d+ entr/ });
  const leave = main.getByRole('button', { name: /^Leave (it|all)/ });
  await write
    .or(leave)
    .or(main.getByText(/^Nothing new comes in/))
    .first()
    .waitFor();
  if ((await leave.count()) > 0) await leave.click();
  await write.waitFor();
  await looked();
  const count = Number.parseInt((await write.innerText()).replace(/\D+/, ''), 10);
  await write.click();
  await main
    .getByRole('button', { name: /^Take it back/ })
    .nth(before)
    .waitFor();
  return count;
};
