import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { AssessmentId, PersonId, SessionId, SkillId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { assessments, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** All assessments of a person, oldest first. */
export const assessmentsOf =
  (personId: PersonId): Query<Assessment[]> =>
  (reader) =>
    reader.list(assessments, { personId });

export type NewAssessment = {
  personId: PersonId;
  skillId: SkillId;
  by: Assessment['by'];
  level: number;
  note?: string;
  sessionId?: SessionId | null;
  /** Not in the future; without it the session's day, else today. */
  assessedOn?: Day;
};

/**
 * Notes how one of the two sees a skill. Theirs is shared, since they said it; the leader's stays private until it was
 * told. A second one of the same side on the same day corrects the first instead of standing beside it.
 */
export const assess = (assessment: NewAssessment): Promise<CommitOutcome<AssessmentId>> =>
  undoable(
    'assessed',
    commit(async (reader) => {
      const { personId, skillId, by, level } = assessment;
      const session = assessment.sessionId ? await reader.get(sessions, assessment.sessionId) : undefined;
      const day = assessment.assessedOn ?? session?.day ?? today();
      const ofDay = await reader.list(assessments, { personId, from: day, to: day });
      const earlier = ofDay.findLast((one) => one.skillId === skillId && one.by === by);
      const record: Assessment = {
        id: earlier?.id ?? freshId<AssessmentId>(),
        personId,
        skillId,
        by,
        level,
        assessedOn: day,
        note: assessment.note?.trim() ?? earlier?.note ?? '',
        sessionId: session?.id ?? earlier?.sessionId ?? null,
        visibility: earlier?.visibility ?? (by === 'them' ? 'shared' : 'private'),
      };
      return { puts: [{ table: assessments, record }], result: record.id };
    }),
  );

/** Why the level was chosen; saves itself while it is typed. */
export const writeAssessmentNote = (id: AssessmentId, note: string): Promise<CommitOutcome> =>
  patch(assessments, id, { note });

/** It was said on another day, today or before. What confirms it follows from the new day. */
export const moveAssessment = (id: AssessmentId, assessedOn: Day): Promise<CommitOutcome> =>
  undoable('assessment-moved', patch(assessments, id, { assessedOn }));

/** The explicit act: the leader told the person how they see it, or takes that back. */
export const shareAssessment = (
  id: AssessmentId,
  visibility: Assessment['visibility'],
): Promise<CommitOutcome> =>
  undoable(
    visibility === 'shared' ? 'assessment-told' : 'assessment-untold',
    patch(assessments, id, { visibility }),
  );

export const deleteAssessment = (id: AssessmentId): Promise<CommitOutcome> =>
  undoable(
    'assessment-deleted',
    commit(async (reader) =>
      (await reader.get(assessments, id)) === undefined
        ? noChange
        : { deletes: [{ table: assessments, id }] },
    ),
  );
