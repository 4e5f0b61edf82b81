import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { type PointLevel, pointLevel } from '#data/point-level.ts';
import { levelOn } from '#domain/autonomy/delegation-history.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { AgreeLevelDialog } from '#parts/autonomy/agree-level-dialog.tsx';
import { LevelChangeLine } from '#parts/autonomy/level-change-line.tsx';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/marks.tsx';
import styles from './agenda.module.css';

type TalkingPointLevelProps = {
  point: TalkingPoint;
  /** `null` before a session. */
  session: Session | null;
  person: Person;
};

/** Under a point about who decides: the proposed level and the way to agree on it, then what was agreed. */
export const TalkingPointLevel = (props: TalkingPointLevelProps) => {
  const { point } = props;
  const level = useLive(pointLevel(point), [point.id, point.about]);
  return level ? <Level {...props} level={level} /> : null;
};

const Level = ({ point, session, person, level }: TalkingPointLevelProps & { level: PointLevel }) => {
  const { t } = useTranslation('levels');
  const words = useLevelWords();
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const proposed = point.about?.kind === 'delegation' ? point.about.level : null;
  const day = session?.day ?? today;
  const stays =
    point.state === 'discussed' && level.delegation !== null && levelOn(level.delegation, day) === proposed;
  return (
    <div className={styles.level}>
      {level.step ? (
        <LevelChangeLine areaName={level.area.name} step={level.step} today={today} />
      ) : proposed === null ? null : (
        <Tag>{t(stays ? 'stays' : 'proposed', { area: level.area.name, level: words.inText(proposed) })}</Tag>
      )}
      {session && !level.step && !stays ? (
        <Button variant="link" onClick={() => setIsOpen(true)}>
          {t('agreeNow')}
        </Button>
      ) : null}
      {isOpen ? (
        <AgreeLevelDialog
          point={point}
          person={person}
          area={level.area}
          delegation={level.delegation}
          sessionId={session?.id ?? null}
          day={day}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  );
};
