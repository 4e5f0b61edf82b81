import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { experimentsOf } from '#data/experiments.ts';
import { goalsOf } from '#data/growth-goals.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isExperimentOpen } from '#domain/goals/experiment-course.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { ExperimentForm } from '#parts/growth/experiment-form.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { ExperimentRow } from './experiment-row.tsx';
import styles from './goals-section.module.css';

type ExperimentsSectionProps = { person: Person; today: Day };

/** Bounded tries: what runs, what is planned, and what was learned. */
export const ExperimentsSection = ({ person, today }: ExperimentsSectionProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [isPlanning, setIsPlanning] = useState(false);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const all = useLive(experimentsOf(person.id), [person.id]);
  const goals = useLive(goalsOf(person.id), [person.id]);
  const [openId, setOpenId] = useState<string | null>(null);
  if (all === undefined || goals === undefined) return null;
  const seen = all.filter((one) => !(isHidden && isPrivate(one)));
  const first = seen.find(isExperimentOpen)?.id ?? null;
  const close = () => setIsPlanning(false);
  return (
    <section aria-labelledby="experiments">
      <div className={styles.heading}>
        <Caption id="experiments">{t('experiments')}</Caption>
        <Button variant="link" onClick={() => setIsPlanning(true)}>
          {t('planExperiment')}
        </Button>
      </div>
      {seen.length === 0 ? <p className={styles.empty}>{t('experimentsEmpty')}</p> : null}
      <ul className={styles.rows}>
        {seen.map((experiment) => (
          <ExperimentRow
            key={experiment.id}
            experiment={experiment}
            person={person}
            goal={goals.find(({ id }) => id === experiment.goalId) ?? null}
            today={today}
            isOpen={(openId ?? first) === experiment.id}
            onOpen={(isOpen) => setOpenId(isOpen ? experiment.id : '')}
          />
        ))}
      </ul>
      {isPlanning ? (
        <Dialog
          title={t('planExperimentTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={close}
          width="38rem"
        >
          <ExperimentForm person={person} onDone={close} />
        </Dialog>
      ) : null}
    </section>
  );
};
