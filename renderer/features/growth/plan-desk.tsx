import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlanPage } from '#data/development-plan.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { GoalForm } from '#parts/growth/goal-form.tsx';
import { Button } from '#ui/button.tsx';
import { Desk } from '#ui/desk-and-paper.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { PlanAgreed } from './plan-agreed.tsx';
import { PlanExports } from './plan-exports.tsx';
import { PlanPeriodField } from './plan-period-field.tsx';
import styles from './plan.module.css';

/** Everything there is to choose and to do. It never prints. */
export const PlanDesk = ({ page, today }: { page: PlanPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [isSetting, setIsSetting] = useState(false);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { person, keptOut } = page;
  const close = () => setIsSetting(false);
  return (
    <>
      <Desk
        title={t('plan')}
        back={<Link href={routes.growth(person.id)}>{t('goalGrowthOf', { name: givenName(person) })}</Link>}
        exports={<PlanExports page={page} />}
        exportsLabel={t('planExports')}
      >
        <PlanPeriodField page={page} today={today} />
        <PlanAgreed page={page} today={today} />
        <Button className={styles.setGoal} onClick={() => setIsSetting(true)}>
          {t('planSetGoal')}
        </Button>
        <p className={styles.quiet}>{t('planShared')}</p>
        {keptOut.length > 0 && !isHidden ? (
          <div className={styles.stays}>
            <p>{t('planStays', { count: keptOut.length })}</p>
            <ul className={styles.staysList}>
              {keptOut.map(({ id, title }) => (
                <li key={id}>
                  <Link href={routes.goal(id)}>{title}</Link>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Desk>
      {isSetting ? (
        <Dialog
          title={t('setGoalTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={close}
          width="38rem"
        >
          <GoalForm person={person} isTogether onDone={close} />
        </Dialog>
      ) : null}
    </>
  );
};
