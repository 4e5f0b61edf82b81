import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { type DelegationNow, isHeldTighter } from '#domain/autonomy/delegation-now.ts';
import { isWithoutFrame } from '#domain/autonomy/frame.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-side.module.css';

type PersonDecidesAreaProps = { now: DelegationNow; person: Person; today: Day };

/** One area: the level agreed, and, only for the leader, the level used and the drift in words. */
export const PersonDecidesArea = ({ now, person, today }: PersonDecidesAreaProps) => {
  const { t } = useTranslation('delegation');
  const words = useLevelWords();
  const used = useUsed();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { practised } = now;
  const isLooser = practised.kind === 'known' && practised.drift > 0;
  return (
    <div className={styles.area}>
      <div className={styles.head}>
        <span className={styles.words}>{now.area.name}</span>
        <span className={styles.tags}>
          {isWithoutFrame(now.delegation, today) ? <Tag tone="amber">{t('noFrame')}</Tag> : null}
          <Tag>{words.inText(now.move.level)}</Tag>
        </span>
      </div>
      <p className={styles.quiet}>{words.sentence(now.move.level, givenName(person))}</p>
      {isHidden ? null : (
        <p className={styles.quiet}>
          {isHeldTighter(now) ? <b>{t('tighter')} </b> : null}
          {isLooser ? <b>{t('looser', { name: givenName(person) })} </b> : null}
          {used(now)}
        </p>
      )}
    </div>
  );
};

/** The level used with its n, or that there is too little yet. */
const useUsed = () => {
  const { t } = useTranslation('delegation');
  const words = useLevelWords();
  return ({ practised }: DelegationNow): string => {
    if (practised.kind === 'too-little')
      return practised.n === 0 ? t('tooLittleNone') : t('tooLittle', { count: practised.n });
    if (practised.drift === 0) return t('usedAsAgreed', { count: practised.n });
    return t('used', { level: words.inText(practised.level), count: practised.n });
  };
};
