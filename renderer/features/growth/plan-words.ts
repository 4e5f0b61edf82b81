import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlanPage } from '#data/development-plan.ts';
import type { PlanText, PlanWords } from '#domain/goals/development-plan.ts';
import { type ActivityKind, activityKinds } from '#domain/goals/growth-goal.ts';
import { dayWithYear, shortDay } from '#ui/format.ts';

const planWords = (t: TFunction<'growth'>): PlanWords => ({
  title: (personName) => personName,
  period: (from, to) => `${t('plan')} · ${t('fromTo', { from, to })}`,
  agreedOn: (day) => t('planAgreedOn', { day }),
  notAgreed: t('planNotAgreed'),
  goals: t('planGoals'),
  skills: t('planLevels'),
  why: t('planWhy'),
  signOfSuccess: t('planSign'),
  milestones: t('planMilestones'),
  activities: t('planActivities'),
  serves: (title) => t('planServes', { title }),
  by: (day) => t('planBy', { day }),
  reachedOn: (day) => t('planReachedOn', { day }),
  kinds: Object.fromEntries(activityKinds.map((kind) => [kind, t(`kind_${kind}`)])) as Record<
    ActivityKind,
    string
  >,
  withHelper: (helper) => t('planWith', { helper }),
  levels: (level, target) =>
    level === null ? t('planTarget', { target }) : t('planLevel', { level, target }),
});

/** The plan with its words, as page and as text. */
export const usePlanText = ({ person, period, agreedOn, plan }: PlanPage): PlanText => {
  const { t } = useTranslation('growth');
  return {
    personName: person.name,
    period,
    agreedOn,
    plan,
    words: planWords(t),
    formatDay: dayWithYear,
  };
};

/** The period in a few words. */
export const usePeriodWords = ({ from, to }: PlanPage['period']): string => {
  const { t } = useTranslation('growth');
  return t('fromTo', { from: shortDay(from, ''), to: shortDay(to, '') });
};
