import type { OpenVault } from '#vault/vault.ts';
import {
  actionItems,
  decisionAreas,
  decisions,
  delegations,
  people,
  recognitions,
  sessions,
  takeBacks,
  talkingPoints,
} from '#data/tables.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { emptyFrame } from '#domain/autonomy/delegation.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import {
  amara,
  area,
  delegation,
  id,
  item,
  levelMove,
  person,
  point,
  recognition,
  session,
} from '#test/unit/domain/records.ts';

const names = ['Amara Osei', 'Jonas Lind', 'Priya Nair', 'Wen Zhao'] as const;
const idOf = (name: string) => (name === 'Amara Osei' ? amara : id<'person'>(name));
const priya = idOf('Priya Nair');

const decision = (n: number, level: 3 | 5): Decision => ({
  id: id<'decision'>(`d${n}`),
  personId: priya,
  areaId: area().id,
  what: `Choice ${n}`,
  decidedBy: 'both',
  level,
  decidedOn: addDays('2026-10-20', n * 5),
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
});

const takeBack = (takenOn: string, note: string): TakeBack => ({
  id: id<'take-back'>(note),
  personId: priya,
  areaId: area().id,
  kind: 'decided-anyway',
  takenOn,
  note,
  decisionId: null,
  sessionId: null,
});

const promises = (state: 'kept' | 'broken', n: number) =>
  Array.from({ length: n }, (_, at) =>
    item({
      id: id(`${state}${at}`),
      owner: 'me',
      text: `${state} promise ${at}`,
      state,
      closedOn: '2026-11-10',
    }),
  );

/** The November of a leader of four: one level raised, two take-backs, one of four was met far more often than the others. */
export const fillNovember = async (vault: OpenVault): Promise<void> => {
  const everyone = names.map((name) => person({ id: idOf(name), personId: idOf(name), name }));
  const held = names.flatMap((name) =>
    Array.from({ length: name === 'Wen Zhao' ? 9 : 3 }, (_, at) =>
      session({ id: id(`${name}${at}`), personId: idOf(name), day: addDays('2026-11-01', at) }),
    ),
  );
  const given = delegation({
    personId: priya,
    history: [
      levelMove({ id: id('m1'), level: 3, on: '2026-09-02' }),
      levelMove({ id: id('m2'), level: 5, on: '2026-10-15' }),
    ],
    frame: {
      ...emptyFrame,
      information: [
        {
          id: 'n1',
          what: 'Security findings',
          state: 'missing',
          since: '2026-10-31',
          from: 'me',
          fromName: '',
        },
      ],
    },
  });
  const raised = delegation({
    id: id('d2'),
    areaId: id('a2'),
    history: [
      levelMove({ id: id('m3'), level: 3, on: '2026-09-02' }),
      levelMove({ id: id('m4'), level: 6, on: '2026-11-12', reason: 'Three good ones' }),
    ],
  });
  const theirs = point({ id: id('theirs'), origin: 'them' });
  const puts = [
    ...everyone.map((record) => ({ table: people, record })),
    ...held.map((record) => ({ table: sessions, record })),
    { table: decisionAreas, record: area({ name: 'Architecture choices' }) },
    { table: decisionAreas, record: area({ id: id('a2'), name: 'Release scheduling' }) },
    { table: delegations, record: given },
    { table: delegations, record: raised },
    ...[decision(1, 5), decision(2, 3), decision(3, 3)].map((record) => ({ table: decisions, record })),
    { table: takeBacks, record: takeBack('2026-11-04', 'faster to do it myself') },
    { table: takeBacks, record: takeBack('2026-11-11', 'did not trust the numbers') },
    { table: takeBacks, record: takeBack('2026-10-21', 'an October evening') },
    { table: talkingPoints, record: theirs },
    {
      table: actionItems,
      record: item({ id: id('carried'), owner: 'me', text: 'Ask for the budget', talkingPointId: theirs.id }),
    },
    ...[...promises('kept', 3), ...promises('broken', 1)].map((record) => ({ table: actionItems, record })),
    { table: recognitions, record: recognition() },
  ];
  const outcome = await vault.commit(async () => ({ puts }));
  if (!outcome.ok) throw new Error(`not filled: ${outcome.fault}`);
};

/** One more promise that was kept, so that there are enough to speak from. */
export const keepOneMore = (vault: OpenVault) =>
  vault.commit(async () => ({
    puts: [
      {
        table: actionItems,
        record: item({
          id: id('fifth'),
          owner: 'me',
          text: 'The fifth',
          state: 'kept',
          closedOn: '2026-11-20',
        }),
      },
    ],
  }));
