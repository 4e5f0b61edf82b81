import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { type PersonFigures as Figures, personFigures } from '#data/person-figures.ts';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { type FigureGroup, itemsOf } from '#parts/figures/figure-item.ts';
import { useFigureWords } from '#parts/figures/figure-words.ts';
import { useShareGroups } from '#parts/figures/share-groups.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { Sparkline } from '#ui/sparkline.tsx';
import styles from './person-figures.module.css';

type PersonFiguresProps = { person: Person; today: Day };

/** What can be computed about the two of them. Out of sight while the screen is shared. */
export const PersonFigures = (props: PersonFiguresProps) => {
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return isHidden ? null : <FiguresOf {...props} />;
};

const FiguresOf = ({ person, today }: PersonFiguresProps) => {
  const { t } = useTranslation('people');
  const { t: words } = useTranslation('figures');
  const { share } = useFigureWords();
  const groups = useShareGroups();
  const figures = useLive(personFigures(person.id, today), [person.id, today]);
  if (figures === undefined) return null;
  const { topics, followThrough, energy, gaps, span } = figures;
  if (topics.n + followThrough.n + energy.n + gaps.n === 0) return null;
  return (
    <section>
      <Caption>{t('pageFigures')}</Caption>
      <p className={styles.quiet}>{t('pageFiguresWindow', { count: daysBetween(span.from, span.to) + 1 })}</p>
      <dl className={styles.list}>
        <Row
          title={words('topics')}
          meaning={words('topicsMeaning')}
          groups={groups.topics(topics)}
          shown={share(topics)}
        />
        <Row
          title={words('promisesTheirs', { name: givenName(person) })}
          meaning={words('promisesMeaning')}
          groups={groups.promises(followThrough)}
          shown={share(followThrough)}
        />
        {gaps.n === 0 ? null : (
          <Row
            title={words('gaps')}
            meaning={words('gapsMeaning')}
            groups={[{ items: itemsOf('cards', gaps.items) }]}
            shown={words('areas', { count: gaps.n })}
          />
        )}
        {energy.n === 0 ? null : (
          <Row
            title={words('energyTitle')}
            meaning={words('energyMeaning')}
            groups={[{ items: itemsOf('session', energy.items) }]}
            shown={words('sessions', { count: energy.n })}
          />
        )}
      </dl>
      {energy.n >= leastForLine ? <Energy energy={energy} span={span} /> : null}
    </section>
  );
};

/** A line through fewer points shows nothing. */
const leastForLine = 3;

const Energy = ({
  energy,
  span,
}: {
  energy: Figure<Figures['energy']['items'][number]>;
  span: Figures['span'];
}) => {
  const whole = Math.max(1, daysBetween(span.from, span.to));
  const points = energy.items.map(({ id, day, energy: value }) => ({
    key: id,
    at: daysBetween(span.from, day) / whole,
    value: value ?? 0,
  }));
  return <Sparkline points={points} lowest={1} highest={5} />;
};

type RowProps = { title: string; meaning: string; groups: readonly FigureGroup[]; shown: string };

const Row = ({ title, meaning, groups, shown }: RowProps) => (
  <div className={styles.row}>
    <dt>{title}</dt>
    <dd>
      <FigureButton
        className={styles.figure}
        title={title}
        name={`${title}: ${shown}`}
        meaning={meaning}
        groups={groups}
      >
        {shown}
      </FigureButton>
    </dd>
  </div>
);
