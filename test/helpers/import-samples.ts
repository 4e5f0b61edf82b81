import {
  type ImportOptions,
  type ImportReading,
  type ImportSource,
  readImport,
} from '#import/read-import.ts';

export const importOptions: ImportOptions = {
  today: '2026-11-23',
  zone: 'Europe/Berlin',
  known: [],
  window: { from: '2026-11-23', to: '2027-02-23' },
  order: null,
  tables: {},
};

export const sourceOf = (
  path: string,
  content: string | Uint8Array,
  changedOn = '2026-11-20',
): ImportSource => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.byteLength, changedOn, bytes: async () => bytes };
};

/** Reads files by path and content, as if they had been chosen together. */
export const readFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
  over: Partial<ImportOptions> = {},
): Promise<ImportReading> =>
  readImport(
    Object.entries(files).map(([path, content]) => sourceOf(path, content)),
    { ...importOptions, ...over },
  );

export const meetingNote = `---
date: 2026-03-03
person: Jonas Lind
tags: [infra, growth]
---
# 1:1 Jonas – March

We spoke about the **firewall**.

- [ ] Jonas: write the draft by 2026-03-10
- [x] me: ask finance ✅ 2026-03-05
- [ ] find a date 📅 2026-03-12
- [-] move the standup

\`\`\`
- [ ] not a task
\`\`\`
`;

export const personNote = `# Priya Nair

Likes to be told in private.

## 2026-05-04

Asked how the handover felt.
- [ ] @me send the budget

## 11 May 2026

- [x] Priya sends the plan
`;

export const peopleTable = `Name;Job title;Relationship;Cadence;Start date
Jonas Lind;Engineer;direct report;weekly;03.02.2024
Wen Zhao;Designer;peer;;14/02/2025
`;

export const itemTable = `Person,Task,Assignee,Due date,Status
Jonas Lind,"Write, then send the draft",Jonas,2026-12-01,open
Jonas Lind,Ask finance,me,2026-11-01,done
`;

export const feedbackTable = `Person,Date,Situation,Behaviour,Impact,Type,Delivered
Wen Zhao,2026-10-02,In the review,named the risk early,we changed the plan,positive,yes
`;

export const outlookCalendar = `BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
X-WR-CALNAME:Calendar
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:jonas-weekly@example.com
SUMMARY:1:1 Jonas / Sam
ORGANIZER;CN=Sam Reed:mailto:sam.reed@example.com
ATTENDEE;CN="Jonas Lind":mailto:jonas.lind@example.com
ATTENDEE;CN=Sam Reed:mailto:sam.reed@example.com
ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.com
DTSTART;TZID=W. Europe Standard Time:20260907T090000
DTEND;TZID=W. Europe Standard Time:20260907T093000
RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T080000Z
EXDATE;TZID=W. Europe Standard Time:20261207T090000
END:VEVENT
BEGIN:VEVENT
UID:jonas-weekly@example.com
RECURRENCE-ID;TZID=W. Europe Standard Time:20261130T090000
SUMMARY:1:1 Jonas / Sam
DTSTART;TZID=W. Europe Standard Time:20261202T140000
DTEND;TZID=W. Europe Standard Time:20261202T143000
END:VEVENT
BEGIN:VEVENT
UID:all-hands@example.com
SUMMARY:All hands
ORGANIZER;CN=Sam Reed:mailto:sam.reed@example.com
ATTENDEE:mailto:a@example.com
ATTENDEE:mailto:b@example.com
ATTENDEE;CN=Sam Reed:mailto:sam.reed@example.com
DTSTART:20261201T090000Z
END:VEVENT
BEGIN:VEVENT
UID:priya-once@example.com
SUMMARY:One-on-one with Priya Nair
DTSTART;TZID=America/New_York:20261203T103000
END:VEVENT
BEGIN:VEVENT
UID:wen-cancelled@example.com
SUMMARY:1:1 Wen Zhao
STATUS:CANCELLED
DTSTART:20261204T090000Z
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

export const oikioFile = JSON.stringify({
  persons: [
    {
      id: 1,
      name: 'Jonas Lind',
      role: 'teammate',
      meetingFrequencyGoal: 'weekly',
      notes: 'New in the team.',
      createdAt: '2026-01-05T10:00:00.000Z',
    },
    { id: 2, name: 'Ada Boss', role: 'manager', createdAt: '2026-01-05T10:00:00.000Z' },
  ],
  meetings: [
    {
      id: 1,
      personId: 1,
      date: '2026-03-03',
      title: 'First',
      notes: 'Spoke about **the draft**.',
      talkingPoints: '- the draft\n- holidays',
      nextTopics: '- the review',
      createdAt: '2026-03-03T10:00:00.000Z',
    },
    {
      id: 2,
      personId: 1,
      date: '2026-12-10T09:30',
      title: '',
      talkingPoints: 'the budget',
      createdAt: '2026-03-03T10:00:00.000Z',
    },
  ],
  actionItems: [
    {
      id: 1,
      meetingId: 1,
      description: 'Write the draft',
      assignedTo: 'other',
      completed: false,
      dueDate: '2026-03-10',
      createdAt: '2026-03-03T10:00:00.000Z',
    },
    {
      id: 2,
      meetingId: 1,
      description: 'Ask finance',
      assignedTo: 'me',
      completed: true,
      createdAt: '2026-03-03T10:00:00.000Z',
    },
  ],
  templates: [{ id: 9, name: 'Own', content: 'x', isDefault: false }],
  exportedAt: '2026-11-01T00:00:00.000Z',
});
