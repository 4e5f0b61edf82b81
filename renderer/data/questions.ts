import type { AskingId, PersonId, QuestionId, SessionId, TalkingPointId } from '#domain/ids.ts';
import type { Asking, Question, QuestionCategory } from '#domain/sessions/question.ts';
import type { BankQuestion } from '#domain/sessions/question-bank.ts';
import type { PointSubject, TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { askings, questions, sessions, talkingPoints } from './tables.ts';
import { newTalkingPoint } from './talking-points.ts';
import { undoable } from './undo.ts';

/** The leader's own questions, the newest first. Archived ones stay out. */
export const ownQuestions: Query<Question[]> = async (reader) =>
  (await reader.list(questions, { flag: 'active' })).toReversed();

export const archivedQuestions: Query<Question[]> = async (reader) =>
  (await reader.list(questions, { flag: 'archived' })).toReversed();

/** What was asked one person, the oldest first. */
export const askingsOf =
  (personId: PersonId): Query<Asking[]> =>
  (reader) =>
    reader.list(askings, { personId });

/** How many of the latest askings the bank looks through to say whom a question was asked last. */
const recentAskings = 500;

/** What was asked lately, of anybody. */
export const latestAskings: Query<Asking[]> = (reader) => reader.list(askings, { newest: recentAskings });

export const addQuestion = (text: string, category: QuestionCategory): Promise<CommitOutcome<QuestionId>> =>
  undoable(
    'question-added',
    commit(async () => {
      const id = freshId<QuestionId>();
      const record: Question = {
        id,
        personId: null,
        text: text.trim(),
        category,
        addedOn: today(),
        archivedOn: null,
      };
      return { puts: [{ table: questions, record }], result: id };
    }),
  );

export const changeQuestion = (
  id: QuestionId,
  changes: Partial<Pick<Question, 'text' | 'category'>>,
): Promise<CommitOutcome> => undoable('question-changed', patch(questions, id, changes));

/** Takes a question out of every choice; when it was asked whom stays. */
export const archiveQuestion = (id: QuestionId): Promise<CommitOutcome> =>
  undoable('question-archived', patch(questions, id, { archivedOn: today() }));

export const restoreQuestion = (id: QuestionId): Promise<CommitOutcome> =>
  undoable('question-restored', patch(questions, id, { archivedOn: null }));

type Asked = {
  personId: PersonId;
  question: Pick<BankQuestion, 'id' | 'category' | 'text'>;
  sessionId: SessionId | null;
  talkingPointId: TalkingPointId | null;
};

const newAsking = async (reader: Reader, asked: Asked): Promise<Asking> => {
  const session = asked.sessionId === null ? undefined : await reader.get(sessions, asked.sessionId);
  const { question, ...where } = asked;
  return {
    ...where,
    id: freshId<AskingId>(),
    questionId: question.id,
    text: question.text,
    category: question.category,
    askedOn: session?.day ?? today(),
    answer: '',
  };
};

export type QuestionPut = {
  personId: PersonId;
  question: Pick<BankQuestion, 'id' | 'category' | 'text'>;
  about?: PointSubject;
  /** Set when it was asked in this held session, now being edited. */
  heldIn?: SessionId;
};

/** Puts a question on a person's agenda as a talking point and remembers that it was. */
export const putQuestion = ({
  personId,
  question,
  about,
  heldIn,
}: QuestionPut): Promise<CommitOutcome<TalkingPointId>> =>
  undoable(
    'question-put',
    commit(async (reader) => {
      const point = await newTalkingPoint(reader, {
        personId,
        text: question.text,
        origin: 'question',
        ...(about === undefined ? {} : { about }),
        ...(heldIn === undefined ? {} : { heldIn }),
      });
      const asked = { personId, question, sessionId: point.sessionId, talkingPointId: point.id };
      return {
        puts: [
          { table: talkingPoints, record: point },
          { table: askings, record: await newAsking(reader, asked) },
          ...(await markedAsEdited(reader, point.sessionId)),
        ],
        result: point.id,
      };
    }),
  );

/** Remembers that a question was asked in a session without a talking point of its own. */
export const noteAsked = (
  personId: PersonId,
  sessionId: SessionId,
  question: Asked['question'],
): Promise<CommitOutcome<AskingId>> =>
  undoable(
    'question-asked',
    commit(async (reader) => {
      const record = await newAsking(reader, { personId, question, sessionId, talkingPointId: null });
      return { puts: [{ table: askings, record }], result: record.id };
    }),
  );

/** The asking behind a talking point; `null` where it came from no question. */
export const askingOf =
  ({ personId, id }: Pick<TalkingPoint, 'personId' | 'id'>): Query<Asking | null> =>
  async (reader) =>
    (await askingsOf(personId)(reader)).find((asking) => asking.talkingPointId === id) ?? null;

/** Notes the short answer. */
export const answerAsking = (id: AskingId, answer: string): Promise<CommitOutcome> =>
  patch(askings, id, { answer });
