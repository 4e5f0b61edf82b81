import { folded } from '#domain/people/names.ts';

/** What a table of CSV can hold, and what its columns can be. The first names of a column are our own. */
const tableFields = {
  people: {
    name: ['name', 'fullname', 'displayname', 'employee', 'employeename', 'person', 'member'],
    firstName: ['firstname', 'givenname', 'first', 'vorname'],
    lastName: ['lastname', 'familyname', 'surname', 'last', 'nachname'],
    role: ['role', 'position', 'job', 'function', 'department', 'team'],
    title: ['title', 'jobtitle', 'level', 'grade'],
    pronouns: ['pronouns'],
    relationship: ['relationship', 'relation', 'type'],
    cadence: ['cadence', 'cadencedays', 'frequency', 'rhythm', 'every', 'interval', 'meetingfrequency'],
    startedOn: [
      'startedon',
      'startdate',
      'started',
      'start',
      'hiredon',
      'hiredate',
      'joined',
      'since',
      'joiningdate',
    ],
    about: ['about', 'notes', 'note', 'comment', 'comments', 'description'],
  },
  actionItems: {
    person: ['person', 'with', 'name', 'employee', 'report', 'who', 'member'],
    text: ['text', 'actionitem', 'action', 'task', 'title', 'todo', 'item', 'description', 'summary', 'what'],
    owner: ['owner', 'assignee', 'assignedto', 'responsible', 'whose'],
    due: ['due', 'duedate', 'deadline', 'dueon', 'by', 'until'],
    state: ['state', 'status', 'done', 'completed', 'complete', 'closed', 'finished'],
    agreedOn: ['agreedon', 'agreed', 'date', 'created', 'createdat', 'createdon', 'meeting', 'meetingdate'],
    closedOn: ['closedon', 'closedat', 'completedat', 'completedon', 'doneon', 'donedate'],
  },
  feedback: {
    person: ['person', 'name', 'to', 'from', 'for', 'about', 'employee', 'recipient', 'who', 'with'],
    behaviour: [
      'behaviour',
      'behavior',
      'feedback',
      'text',
      'what',
      'comment',
      'message',
      'observation',
      'notes',
    ],
    situation: ['situation', 'context', 'when', 'where'],
    impact: ['impact', 'effect', 'result'],
    kind: ['kind', 'type', 'category', 'sentiment'],
    direction: ['direction', 'receiver'],
    observedOn: ['observedon', 'observed', 'date', 'day', 'on', 'created', 'createdat'],
    state: ['state', 'status', 'delivered', 'given', 'said', 'shared'],
    deliveredOn: ['deliveredon', 'delivereddate', 'givenon', 'saidon'],
  },
} as const;

export type TableKind = keyof typeof tableFields;
export const tableKinds = Object.keys(tableFields) as TableKind[];
export type TableField = { [Kind in TableKind]: keyof (typeof tableFields)[Kind] }[TableKind];

/** Without these a table says nothing: one of each list. */
const neededFields: Readonly<Record<TableKind, readonly (readonly TableField[])[]>> = {
  people: [['name', 'firstName', 'lastName']],
  actionItems: [['person'], ['text']],
  feedback: [['person'], ['behaviour', 'situation', 'impact']],
};

/** Which column is what; a field without a column is not in the table. */
export type Columns = Readonly<Partial<Record<TableField, number>>>;

export const fieldsOf = (kind: TableKind): TableField[] => Object.keys(tableFields[kind]) as TableField[];

const plain = (header: string): string => folded(header).replace(/[^\p{L}\p{N}]/gu, '');

/** The columns of `kind` by their headers: each column at most once, earlier names before later ones. */
export const guessColumns = (header: readonly string[], kind: TableKind): Columns => {
  const plainHeader = header.map(plain);
  const taken = new Set<number>();
  const columns: Partial<Record<TableField, number>> = {};
  const fields = Object.entries(tableFields[kind]) as [TableField, readonly string[]][];
  const longest = Math.max(...fields.map(([, names]) => names.length));
  for (let rank = 0; rank < longest; rank++)
    for (const [field, names] of fields) {
      const at = plainHeader.findIndex((one, place) => one === names[rank] && !taken.has(place));
      if (at === -1 || columns[field] !== undefined) continue;
      columns[field] = at;
      taken.add(at);
    }
  return columns;
};

/** What is missing so that a table of this kind can be read, as the fields of which one is needed. */
export const missingFields = (kind: TableKind, columns: Columns): readonly TableField[] | null =>
  neededFields[kind].find((some) => some.every((field) => columns[field] === undefined)) ?? null;

/** What a table holds, by its header: the kind that is whole and knows the most columns. */
export const guessTableKind = (header: readonly string[]): TableKind => {
  const says = (kind: TableKind) => {
    const columns = guessColumns(header, kind);
    return (missingFields(kind, columns) === null ? 100 : 0) + Object.keys(columns).length;
  };
  const order: TableKind[] = ['feedback', 'actionItems', 'people'];
  // A table that could be feedback or tasks must say so by a column that only they have.
  const plainHeader = header.map(plain);
  const isFeedback = ['behaviour', 'behavior', 'impact', 'situation', 'feedback'].some((one) =>
    plainHeader.includes(one),
  );
  const isTasks = [
    'task',
    'actionitem',
    'action',
    'todo',
    'due',
    'duedate',
    'deadline',
    'assignee',
    'owner',
  ].some((one) => plainHeader.includes(one));
  if (isFeedback && says('feedback') >= 100) return 'feedback';
  if (isTasks && says('actionItems') >= 100) return 'actionItems';
  return isFeedback || isTasks ? (order.toSorted((a, b) => says(b) - says(a))[0] ?? 'people') : 'people';
};
