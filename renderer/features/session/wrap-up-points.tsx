import { useTranslation } from 'react-i18next';
import { tickTalkingPoint } from '#data/talking-points.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import styles from './wrap-up.module.css';

const fates = ['moves', 'discussed', 'drop'] as const;
/** What becomes of an open point, by its id; without a word it moves on. */
export type Fates = Readonly<Record<string, (typeof fates)[number]>>;

type WrapUpPointsProps = {
  person: Person;
  discussed: readonly TalkingPoint[];
  movesOn: readonly TalkingPoint[];
  /** Whether moving on is counted: not for what was raised after the day that is written up. */
  isCounted: (point: TalkingPoint) => boolean;
  fates: Fates;
  onFate: (id: string, fate: (typeof fates)[number]) => void;
};

/** What was discussed, and what becomes of the rest. */
export const WrapUpPoints = (props: WrapUpPointsProps) => {
  const { t } = useTranslation('session');
  const { person, discussed, movesOn } = props;
  return (
    <>
      <section>
        <Caption>{t('wrapDiscussed')}</Caption>
        {discussed.length === 0 ? <p className={styles.quiet}>{t('wrapDiscussedNothing')}</p> : null}
        <ul className={styles.list}>
          {discussed.map((point) => (
            <li key={point.id}>
              <CheckBox label={point.text} checked onChange={() => void tickTalkingPoint(point.id, null)} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Caption>{t('wrapMovesOn')}</Caption>
        <p className={styles.quiet}>
          {movesOn.length === 0 ? t('wrapMovesOnNothing') : t('wrapMovesOnHint', { name: givenName(person) })}
        </p>
        <ul className={styles.list}>
          {movesOn.map((point) => (
            <OpenPoint key={point.id} point={point} {...props} />
          ))}
        </ul>
      </section>
    </>
  );
};

const OpenPoint = ({
  point,
  fates: chosen,
  onFate,
  isCounted,
}: WrapUpPointsProps & { point: TalkingPoint }) => {
  const { t } = useTranslation('session');
  const fate = chosen[point.id] ?? 'moves';
  return (
    <li className={styles.open}>
      <span className={styles.grow}>
        {point.text}{' '}
        {fate === 'moves' && isCounted(point) ? (
          <Tag tone="amber">{t('nthTime', { count: point.moved + 2, ordinal: true })}</Tag>
        ) : null}
      </span>
      <Choice
        legend={t('fate', { text: point.text })}
        isLegendHidden
        value={fate}
        onChange={(next) => onFate(point.id, next)}
        options={fates.map((one) => ({ value: one, label: t(`fate_${one}`) }))}
      />
    </li>
  );
};
