import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { sixWeeks } from '#data/six-weeks.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import type { FigureGroup } from '#parts/figures/figure-item.ts';
import { useFigureWords } from '#parts/figures/figure-words.ts';
import { useShareGroups } from '#parts/figures/share-groups.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { ShareBar } from '#ui/share-bar.tsx';
import { useAtRest } from '#ui/use-at-rest.ts';
import styles from './six-weeks.module.css';

/** How the last six weeks went for the leader. It reads history, so it waits until Today stands; it is private. */
export const SixWeeks = ({ today }: { today: Day }) => {
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return useAtRest() && !isHidden ? <Figures today={today} /> : null;
};

const Figures = ({ today }: { today: Day }) => {
  const { t } = useTranslation('today');
  const { t: words } = useTranslation('figures');
  const groups = useShareGroups();
  const { share, counted } = useFigureWords();
  const weeks = useLive(sixWeeks(today), [today]);
  if (weeks === undefined) return null;
  const { topics, promises, leftAlone } = weeks;
  // Before anything happened there is nothing to be little of.
  if (topics.n + promises.n + leftAlone.n === 0) return null;
  return (
    <section>
      <Caption>{t('sixWeeks')}</Caption>
      <ul className={styles.list}>
        <Line
          figure={topics}
          tone="accent"
          title={words('topics')}
          meaning={words('topicsMeaning')}
          groups={groups.topics(topics)}
          shown={share(topics)}
        />
        <Line
          figure={promises}
          tone="amber"
          title={words('promisesMine')}
          meaning={words('promisesMeaning')}
          groups={groups.promises(promises)}
          shown={share(promises)}
        />
        <Line
          figure={leftAlone}
          tone="accent"
          title={words('leftAlone')}
          meaning={words('leftAloneMeaning')}
          groups={groups.leftAlone(leftAlone)}
          shown={counted(leftAlone)}
        />
      </ul>
    </section>
  );
};

type LineProps = {
  figure: Figure<unknown>;
  tone: 'accent' | 'amber';
  title: string;
  meaning: string;
  groups: readonly FigureGroup[];
  shown: string;
};

const Line = ({ figure, tone, title, meaning, groups, shown }: LineProps) => (
  <li className={styles.line}>
    <span className={styles.words}>
      <span>{title.toLocaleLowerCase()}</span>
      <FigureButton
        className={styles.figure}
        title={title}
        name={`${title}: ${shown}`}
        meaning={meaning}
        groups={groups}
      >
        {shown}
      </FigureButton>
    </span>
    {figure.value === null ? null : <ShareBar share={figure.value} tone={tone} />}
  </li>
);
