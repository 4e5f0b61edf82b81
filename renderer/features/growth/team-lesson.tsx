import { useTranslation } from 'react-i18next';
import { arrangeLesson, raiseLesson } from '#data/lessons.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { givenName } from '#domain/people/person.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { knownLevel } from '#domain/skills/skill-standing.ts';
import type { Lesson, SkillHolder } from '#domain/skills/teaching.ts';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './team-skills.module.css';

type TeamLessonProps = { lesson: Lesson; skill: Skill; ladder: Ladder | null };

/** One who learns, and who could teach: as an activity with a helper, or as a talking point. */
export const TeamLesson = ({ lesson: { learner, teachers }, skill, ladder }: TeamLessonProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const steps = useStepWords()(ladder);
  const name = givenName(learner);
  const names = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(teachers.map(givenName));
  const known = knownLevel(learner.standing);
  const target = learner.standing.targetLevel;
  const words = (teacher: SkillHolder) => ({ name, skill: skill.name, teacher: givenName(teacher) });
  const arrange = async (teacher: SkillHolder) => {
    const { ok } = await arrangeLesson({
      learnerId: learner.personId,
      skillId: skill.id,
      skillName: skill.name,
      helper: teacher.name,
      text: t('lessonText', words(teacher)),
    });
    if (ok) undoToast(t('lessonArranged', words(teacher)));
  };
  const raise = async (teacher: SkillHolder) => {
    const { ok } = await raiseLesson(learner.personId, t('lessonPoint', words(teacher)));
    if (ok) undoToast(t('lessonRaised', words(teacher)));
  };
  return (
    <div className={styles.offer}>
      <p className={styles.sentence}>
        {t('lessonSentence', { name, names })}{' '}
        <span className={styles.quiet}>
          {[
            known ? t('lessonAt', { name, step: steps.stepOf(known.level) }) : t('lessonUnsaid', { name }),
            target === null ? '' : t('lessonAims', { step: steps.stepOf(target) }),
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
      </p>
      <span className={styles.ways}>
        <LessonButton label={t('makeActivity')} lesson={{ learner, teachers }} onChoose={arrange} />
        <LessonButton label={t('makePoint')} lesson={{ learner, teachers }} onChoose={raise} />
      </span>
    </div>
  );
};

type LessonButtonProps = { label: string; lesson: Lesson; onChoose: (teacher: SkillHolder) => Promise<void> };

/** Asks which of several teachers; one alone is taken at once. */
const LessonButton = ({ label, lesson: { learner, teachers }, onChoose }: LessonButtonProps) => {
  const { t } = useTranslation('growth');
  const [only, ...others] = teachers;
  const name = t('lessonButton', { label, name: givenName(learner) });
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <Button variant="link" aria-label={name} onClick={() => void onChoose(only)}>
        {label}
      </Button>
    );
  return (
    <Menu
      label={name}
      target={
        <Button variant="link" aria-label={name}>
          {label}
        </Button>
      }
      items={teachers.map((teacher) => ({
        label: t('lessonWith', { teacher: teacher.name }),
        onSelect: () => void onChoose(teacher),
      }))}
    />
  );
};
