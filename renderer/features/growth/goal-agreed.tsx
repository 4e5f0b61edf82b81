import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalPage } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { AddActionItem } from '#parts/add-action-item.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './goal-screen.module.css';

/** Action items that serve the goal. */
export const GoalAgreed = ({ page: { goal, person, items }, today }: { page: GoalPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [isAdding, setIsAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const close = () => setIsAdding(false);
  return (
    <section>
      <div className={styles.heading}>
        <Caption>{t('agreedFor')}</Caption>
        <Button variant="link" onClick={() => setIsAdding(true)}>
          {t('addAgreed')}
        </Button>
      </div>
      <ul ref={list} className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <ActionItemRow item={item} personName={givenName(person)} today={today} isServesHidden />
          </li>
        ))}
      </ul>
      {items.length === 0 ? <p className={styles.quiet}>{t('agreedEmpty')}</p> : null}
      {isAdding ? (
        <Dialog title={t('addAgreed')} closeLabel={ui('close')} onClose={close} width="38rem">
          <AddActionItem person={person} initialServes={{ kind: 'goal', goalId: goal.id }} onDone={close} />
        </Dialog>
      ) : null}
    </section>
  );
};
