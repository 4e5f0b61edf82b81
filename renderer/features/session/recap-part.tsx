import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDesk } from '#data/session-desk.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { recapText } from '#domain/sessions/recap.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CheckOfGoal, DecisionInArea } from '#domain/sessions/timeline.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { fullDay, weekdayAndDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import styles from './wrap-up.module.css';

type RecapPartProps = {
  desk: SessionDesk;
  discussed: readonly TalkingPoint[];
  movesOn: readonly TalkingPoint[];
  items: readonly ActionItem[];
  progress: readonly CheckOfGoal[];
  decisions: readonly DecisionInArea[];
  nextDay: Day | null;
};

/** The shared things as text, to copy into a message. */
export const RecapPart = (props: RecapPartProps) => {
  const { t } = useTranslation('session');
  const { desk } = props;
  const desktop = useDesktop();
  const text = useRecap(props);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section>
      <div className={styles.recapHead}>
        <Caption>{t('wrapRecap')}</Caption>
        <Button variant="link" onClick={() => void desktop.copyText(text).then(setCopied)}>
          {t('copyRecap')}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {copied === null
          ? t('wrapRecapHint', { name: givenName(desk.person) })
          : t(copied ? 'copied' : 'notCopied')}
      </p>
      {/* Reached by Tab, so that it can be scrolled without a mouse. */}
      <pre tabIndex={0} aria-label={t('wrapRecap')} className={styles.recap}>
        {text}
      </pre>
    </section>
  );
};

const useRecap = ({
  desk,
  discussed,
  movesOn,
  items,
  progress,
  decisions,
  nextDay,
}: RecapPartProps): string => {
  const { t } = useTranslation('session');
  return recapText({
    personName: givenName(desk.person),
    session: desk.session,
    discussed,
    movesOn,
    items,
    progress,
    decisions,
    nextDay,
    formatDay: (day) => (day === desk.session.day ? fullDay(day) : weekdayAndDay(day)),
    words: {
      title: (name, day) => t('recapTitle', { name, day }),
      discussed: t('recapDiscussed'),
      agreed: t('recapAgreed'),
      movesOn: t('recapMovesOn'),
      decided: t('recapDecided'),
      decidedBy: (by, name) => t(`recapDecidedBy_${by}`, { name }),
      progress: t('recapProgress'),
      result: { moved: t('result_moved'), stuck: t('result_stuck'), done: t('result_done') },
      me: t('recapMe'),
      by: (day) => t('recapBy', { day }),
      next: (day) => t('recapNext', { day }),
    },
  });
};
