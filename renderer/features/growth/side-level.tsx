import { useTranslation } from 'react-i18next';
import { shareAssessment, writeAssessmentNote } from '#data/assessments.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import type { Side, SideStanding } from '#domain/skills/skill-standing.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { useDraft } from '#ui/use-draft.ts';
import { AssessmentDay } from './assessment-day.tsx';
import styles from './skill-panel.module.css';
import { useAssess } from './use-assess.ts';

type SideLevelProps = { side: Side; row: SkillRow; person: Person; steps: StepWords; today: Day };

/** How one of the two sees a skill: the level, whether evidence stands behind it, and why. */
export const SideLevel = ({ side, row, person, steps, today }: SideLevelProps) => {
  const { t } = useTranslation('growth');
  const { assessAs } = useAssess(person, row, steps);
  const standing = row.standing[side];
  const name = givenName(person);
  const levels = Array.from({ length: steps.steps + 1 }, (_, level) => level);
  return (
    <div className={styles.side}>
      <Choice
        legend={t(`sideSays-${side}`, { name })}
        value={standing.assessment === null ? null : String(standing.assessment.level)}
        options={levels.map((level) => ({
          value: String(level),
          label: level === 0 ? steps.nameOf(0) : String(level),
          name: steps.stepOf(level),
        }))}
        onChange={(level) => void assessAs(side, Number(level))}
      />
      <StandingSentence standing={standing} steps={steps} today={today} />
      {standing.assessment === null ? null : (
        <>
          <Why key={standing.assessment.id} assessment={standing.assessment} />
          <p className={styles.told}>
            {side === 'me' ? <Told assessment={standing.assessment} name={name} /> : null}
            <AssessmentDay assessment={standing.assessment} today={today} />
          </p>
        </>
      )}
    </div>
  );
};

type StandingSentenceProps = { standing: SideStanding; steps: StepWords; today: Day };

const StandingSentence = ({ standing, steps, today }: StandingSentenceProps) => {
  const { t } = useTranslation('growth');
  const { assessment, isConfirmed, isStale, before, confirmedLevel, newer } = standing;
  if (assessment === null) return <p className={styles.quiet}>{t('saidNothing')}</p>;
  const day = shortDay(assessment.assessedOn, today);
  const unconfirmed =
    before === null
      ? t('unconfirmedFirst', { day })
      : t('unconfirmedSince', { day, before: shortDay(before, today) });
  return (
    <p className={styles.quiet}>
      {[
        isConfirmed ? t('confirmedSince', { day, step: steps.nameOf(assessment.level) }) : unconfirmed,
        !isConfirmed && confirmedLevel !== null
          ? t('confirmedIs', { step: steps.stepOf(confirmedLevel) })
          : '',
        isStale ? t('staleSince', { count: daysBetween(assessment.assessedOn, today) }) : '',
        newer.length > 0 ? t('newerEvidence', { count: newer.length }) : '',
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
};

/** Why this level; it saves itself. */
const Why = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation('growth');
  const { text, change, flush } = useDraft(assessment.note, (note) =>
    writeAssessmentNote(assessment.id, note),
  );
  return (
    <div className={styles.why}>
      <TextField
        label={t(`why-${assessment.by}`)}
        isLabelHidden
        isBare
        placeholder={t('levelWhyPlaceholder')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
    </div>
  );
};

/** The leader's own level is private until it was told: an explicit act, and a way back. */
const Told = ({ assessment, name }: { assessment: Assessment; name: string }) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const isMine = isPrivate(assessment);
  const tell = async () => {
    const { ok } = await shareAssessment(assessment.id, isMine ? 'shared' : 'private');
    if (ok) undoToast(t(isMine ? 'toldToast' : 'untoldToast', { name }));
  };
  return (
    <>
      <Tag tone={isMine ? 'private' : 'neutral'}>{t(isMine ? 'onlyYou' : 'told', { name })}</Tag>
      <Button variant="link" onClick={() => void tell()}>
        {t(isMine ? 'iTold' : 'notTold', { name })}
      </Button>
    </>
  );
};
