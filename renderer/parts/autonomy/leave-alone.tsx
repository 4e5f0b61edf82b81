import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import { whoDecides } from '#domain/autonomy/delegation.ts';
import { givenName, type Person, subjectPronoun } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { dayAndMonth } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Kbd } from '#ui/marks.tsx';
import styles from './looks.module.css';

type LeaveAloneProps = {
  areas: readonly DelegationNow[];
  person: Person;
  today: Day;
  /** Without it the box only says what to leave alone. */
  onLooked?: (now: DelegationNow) => void;
};

/** What the leader agreed to stay out of, and until when. Shift S on a line says that they looked anyway. */
export const LeaveAlone = ({ areas, person, today, onLooked }: LeaveAloneProps) => {
  const { t } = useTranslation('delegation');
  const sentence = useSentence(person, today);
  const brief = useBrief(today);
  const [first] = areas;
  if (first === undefined) return null;
  if (onLooked === undefined)
    return (
      <p className={styles.leave}>
        <IconArrowsLeftRight size="1rem" stroke={1.7} aria-hidden="true" className={styles.icon} />
        <span>
          <b>{t('leaveAlone')}</b> {areas.length === 1 ? sentence(first) : brief(areas)}
        </span>
      </p>
    );
  return (
    <section className={styles.leave}>
      <IconArrowsLeftRight size="1rem" stroke={1.7} aria-hidden="true" className={styles.icon} />
      <div className={styles.alone}>
        <h2 className={styles.title}>{t('leaveAlone')}</h2>
        <ul className={styles.list}>
          {areas.map((now) => (
            <li
              key={now.delegation.id}
              className={styles.line}
              onKeyDown={(event) => {
                if (event.key !== 'S' || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                if (!event.repeat) onLooked(now);
              }}
            >
              <span className={styles.words}>{sentence(now)}</span>
              <Button
                variant="quiet"
                className={styles.anyway}
                aria-keyshortcuts="Shift+S"
                onClick={() => onLooked(now)}
              >
                {t('lookedAnyway')} <HiddenText>{t('inArea', { area: now.area.name })}</HiddenText>{' '}
                <Kbd>⇧ S</Kbd>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** 'Release scheduling (she decides, you agreed on 6). Next look 12 December.' */
const useSentence = (person: Person, today: Day) => {
  const { t } = useTranslation('delegation');
  const subject = subjectPronoun(person);
  const who = subject ? t(subject) : t('named', { name: givenName(person) });
  return ({ area, move, next }: DelegationNow): string => {
    const agreed = t(move.agreedBy === 'both' ? 'agreedOn' : 'setTo', { level: move.level });
    const inside = whoDecides(move.level) === 'them' ? `${who}, ${agreed}` : agreed;
    const look = next.on === null ? t('noLook') : t('nextLook', { day: dayAndMonth(next.on, today) });
    return `${area.name} (${inside}). ${look}`;
  };
};

/** Several in one sentence, with the look that comes first. */
const useBrief = (today: Day) => {
  const { t, i18n } = useTranslation('delegation');
  return (areas: readonly DelegationNow[]): string => {
    const names = new Intl.ListFormat(i18n.language).format(areas.map(({ area }) => area.name));
    const soonest = areas
      .flatMap(({ next }) => next.on ?? [])
      .toSorted()
      .at(0);
    const look = soonest === undefined ? t('noLook') : t('nextLook', { day: dayAndMonth(soonest, today) });
    return `${names}. ${look}`;
  };
};
